// One hold beside the list: what it keeps, why, what is due, and everything that was decided about it.
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { useState } from 'react'
import type { HoldDetail, HoldNumber } from '../../../domain/hold/hold.ts'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { footageWords } from '../viewing/viewing-words.ts'
import { HoldHistory } from './hold-history.tsx'
import { HoldStatus } from './hold-status.tsx'
import { ExtendDialog } from './extend-dialog.tsx'
import { LiftNote } from './lift-note.tsx'
import { type LiftStep, StepDialog } from './step-dialog.tsx'

const Facts = ({ hold }: { readonly hold: HoldDetail }) => {
  const t = useWords()
  const formats = useFormats()
  return (
    <dl className="facts hold-facts">
      <div>
        <dt>{t('hold.footage')}</dt>
        <dd>
          <ul>
            {hold.stretches.map(({ cameraId, cameraPlace, cameraNumber, from, to }) => (
              <li key={`${cameraId} ${from}`}>
                {cameraPlace} <span className="num">{cameraNumber}</span>{' '}
                <span className="num nowrap">{footageWords(from, to)}</span>
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{t('hold.basis')}</dt>
        <dd>{t(`hold.basis_${hold.basis}`)}</dd>
      </div>
      <div>
        <dt>{t('hold.reason')}</dt>
        <dd>{hold.reason}</dd>
      </div>
      <div>
        <dt>{t('hold.storedAt')}</dt>
        <dd>{hold.storedWhere}</dd>
      </div>
      <div>
        <dt>{t('request.reviewOn')}</dt>
        <dd className="num">{formats.dayFull(hold.reviewOn)}</dd>
      </div>
    </dl>
  )
}

type HoldAct = LiftStep | 'extend'

const Acts = ({ hold, onAct }: { readonly hold: HoldDetail; readonly onAct: (act: HoldAct) => void }) => {
  const t = useWords()
  const isBarred = hold.dependents.some(({ bars }) => bars)
  if (hold.state === 'lifted') return null
  if (hold.state === 'open') {
    return (
      <div className="row row-wrap">
        <Button onPress={() => onAct('extend')}>{t('hold.extend')}</Button>
        {!isBarred && <Button onPress={() => onAct('propose')}>{t('hold.propose')}</Button>}
      </div>
    )
  }
  return (
    <div className="row row-wrap">
      <Button onPress={() => onAct('keep')}>{t('hold.keep')}</Button>
      {hold.lift.kind === 'allowed' && !isBarred && (
        <Button look="red" onPress={() => onAct('lift')}>
          {t('hold.lift')}
        </Button>
      )}
    </div>
  )
}

const HoldFacts = ({ hold }: { readonly hold: HoldDetail }) => {
  const t = useWords()
  const mayHold = useMay('footage.hold')
  const [act, setAct] = useState<HoldAct | null>(null)
  const { requestId, requestNumber } = hold
  return (
    <div className="hold-inside">
      <div className="row row-wrap">
        <HoldStatus hold={hold} />
        {requestId !== null && requestNumber !== null && (
          <Button size="small" look="bare" onPress={() => go({ kind: 'request', requestId })}>
            {t('request.holdSubtitle', { number: requestNumber })}
          </Button>
        )}
      </div>
      <Facts hold={hold} />
      <LiftNote hold={hold} />
      {mayHold && <Acts hold={hold} onAct={setAct} />}
      <HoldHistory hold={hold} />
      {act === 'extend' && <ExtendDialog hold={hold} onClose={() => setAct(null)} />}
      {act !== null && act !== 'extend' && <StepDialog hold={hold} step={act} onClose={() => setAct(null)} />}
    </div>
  )
}

export const HoldDetailCard = ({ number }: { readonly number: HoldNumber }) => {
  const t = useWords()
  const answer = useDoor('hold.open', { number })
  return (
    <Card className="hold-detail" label={t('hold.detail', { number })}>
      <CardHead title={<span className="num">{number}</span>}>
        <IconButton icon={IconX} label={t('hold.close')} onPress={() => go({ kind: 'footage' })} />
      </CardHead>
      {answer.kind === 'waiting' && <Skeleton rowCount={5} />}
      {answer.kind === 'failed' && <FailureNote failure={answer.failure} onAgain={answer.askAgain} />}
      {answer.kind === 'answered' && <HoldFacts hold={answer.value.hold} />}
    </Card>
  )
}
