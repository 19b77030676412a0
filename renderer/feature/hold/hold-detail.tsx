// One hold beside the list: what it keeps, why, what is due, and everything that was decided about it.
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { useState } from 'react'
import type { HoldDetail, HoldNumber, HoldStep } from '../../../domain/hold/hold.ts'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { HoldStatus } from './hold-status.tsx'
import { stretchWords } from './hold-words.ts'
import { LiftNote } from './lift-note.tsx'
import { type HoldAct, StepDialog } from './step-dialog.tsx'

const Facts = ({ hold }: { readonly hold: HoldDetail }) => {
  const t = useWords()
  const formats = useFormats()
  return (
    <dl className="facts hold-facts">
      <div>
        <dt>{t('hold.footage')}</dt>
        <dd>
          <ul>
            {hold.stretches.map((stretch) => (
              <li key={`${stretch.cameraId} ${stretch.from}`} className="num">
                {stretchWords(stretch)}
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
        <dt>{t('request.storedWhere')}</dt>
        <dd>{hold.storedWhere}</dd>
      </div>
      <div>
        <dt>{t('request.reviewOn')}</dt>
        <dd className="num">{formats.dayFull(hold.reviewOn)}</dd>
      </div>
    </dl>
  )
}

const HistoryStep = ({ step }: { readonly step: HoldStep }) => {
  const t = useWords()
  const formats = useFormats()
  return (
    <li>
      <b className="mid">{t(`hold.step_${step.kind}`)}</b>{' '}
      <span className="cap num">
        {formats.momentBrief(step.at)}, {step.by}
      </span>
      {step.kind === 'extended' && (
        <p className="num">{t('hold.stepDays', { from: formats.dayFull(step.from), to: formats.dayFull(step.to) })}</p>
      )}
      <p className="sub">{step.reason}</p>
      {step.kind === 'lifted' && step.alone && <p className="text-warn">{t('hold.stepAlone')}</p>}
    </li>
  )
}

const History = ({ hold }: { readonly hold: HoldDetail }) => {
  const t = useWords()
  const formats = useFormats()
  return (
    <section aria-label={t('hold.history')} className="hold-history">
      <h3 className="card-title">{t('hold.history')}</h3>
      <ol>
        {hold.steps.toReversed().map((step) => (
          <HistoryStep key={`${step.kind} ${step.at}`} step={step} />
        ))}
        <li>
          <b className="mid">{t('hold.step_placed')}</b>{' '}
          <span className="cap num">
            {formats.momentBrief(hold.placedAt)}, {hold.placedBy}
          </span>
        </li>
      </ol>
    </section>
  )
}

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
      <History hold={hold} />
      {act !== null && <StepDialog hold={hold} act={act} onClose={() => setAct(null)} />}
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
