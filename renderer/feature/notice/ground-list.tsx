// The fixed list of grounds with their articles (rule 9). What the records contradict is off and says why.
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import { type ReactNode, useId } from 'react'
import { articleOf, groundsFor } from '../../../domain/decision/letter-grounds.ts'
import { type LetterKind, letterOf } from '../../../domain/decision/letter.ts'
import { goneReason } from '../../../domain/footage/gone-reason.ts'
import type { RefusalGround } from '../../../domain/notice/refusal-ground.ts'
import type { RequestDetail, RequestRange } from '../../../domain/request/request.ts'
import { useDoorPeek } from '../../store/door.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { Status } from '../../ui/status.tsx'
import type { Formats } from '../../words/format.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Translate } from '../../words/words.ts'
import { spanWords } from '../request/request-words.ts'
import { groundKey } from './notice-words.ts'
import { isGroundOff } from './decision-stops.ts'
import type { TypedDecision } from './typed-decision.ts'
import { limitedRanges } from './typed-ranges.ts'

const provenRangesMax = 2

const proofWords = (t: Translate, formats: Formats, range: RequestRange): string => {
  const { availability } = range
  if (availability.kind !== 'past') return ''
  const values = {
    number: range.cameraNumber,
    span: spanWords(formats, range),
    day: formats.dayBrief(availability.lastDay),
  }
  return availability.destruction === null
    ? t('notice.proofCycle', values)
    : t('notice.proofRow', { ...values, row: availability.destruction.ledgerNumber })
}

const Proof = ({ ranges }: { readonly ranges: readonly RequestRange[] }) => {
  const t = useWords()
  const formats = useFormats()
  const rest = ranges.length - provenRangesMax
  return (
    <span className="ground-proof">
      <Status kind="ok">{t('notice.recordsMatch')}</Status>
      {ranges.slice(0, provenRangesMax).map((range) => (
        <span key={range.id} className="num">
          {proofWords(t, formats, range)}
        </span>
      ))}
      {rest > 0 && <span>{t('notice.proofMore', { count: rest })}</span>}
    </span>
  )
}

interface GroundRowProps {
  readonly letter: LetterKind
  readonly name: string
  readonly ground: RefusalGround
  readonly state: 'chosen' | 'free' | 'first-free'
  /** The clinic's own policy states it too. */
  readonly policy: 'states-it' | 'is-silent'
  readonly offBecause: string | null
  readonly detail: ReactNode
  readonly onChoose: () => void
}

const GroundRow = ({ letter, name, ground, state, policy, offBecause, detail, onChoose }: GroundRowProps) => {
  const t = useWords()
  const isOff = offBecause !== null
  return (
    <label className={`ground ${state === 'chosen' ? 'is-on' : ''} ${isOff ? 'is-off' : ''}`}>
      <input
        type="radio"
        className="ground-radio"
        name={name}
        checked={state === 'chosen'}
        disabled={isOff}
        // One stop for Tab and Enter; the arrows move inside.
        tabIndex={state === 'free' ? -1 : 0}
        autoFocus={state !== 'free'}
        onChange={onChoose}
      />
      <span className="grow">
        <span className="ground-line">
          <span className="ground-name">{t(groundKey(ground, letter))}</span>
          {policy === 'states-it' && <span className="cap">{t('notice.inPolicy')}</span>}
          <span className="cap ground-article">{articleOf(ground, letter)}</span>
        </span>
        {isOff && <span className="cap ground-detail">{offBecause}</span>}
        {state === 'chosen' && detail}
      </span>
    </label>
  )
}

interface GroundListProps {
  readonly request: RequestDetail
  readonly typed: TypedDecision
  readonly chosen: RefusalGround | null
  readonly title: string
  readonly onChoose: (ground: RefusalGround) => void
}

export const GroundList = ({ request, typed, chosen, title, onChoose }: GroundListProps) => {
  const t = useWords()
  const name = useId()
  const letter = letterOf(request)
  const stated = useDoorPeek('clinic.read', {})?.clinic.policyGrounds ?? []
  const judged = limitedRanges(typed, request).map(({ range }) => range)
  const leftCount = judged.filter(({ availability }) => goneReason(availability) === null).length
  const offBecause = (ground: RefusalGround): string | null => {
    if (!isGroundOff(ground, typed, request)) return null
    if (ground === 'retention-passed') {
      return leftCount > 0 ? t('notice.off_retentionPassed', { count: leftCount }) : t('notice.off_lostEarly')
    }
    if (ground === 'footage-lost') return t('notice.off_footageLost')
    return t(ground === 'not-filmed' ? 'notice.off_foundBefore' : 'notice.off_identityUnconfirmed')
  }
  const stop = chosen ?? groundsFor[letter].find((ground) => !isGroundOff(ground, typed, request))
  return (
    <Card label={title}>
      <CardHead title={title}>
        <span className="cap">{t('notice.groundsHint')}</span>
      </CardHead>
      <div role="radiogroup" aria-label={title} className="grounds">
        {groundsFor[letter].map((ground) => (
          <GroundRow
            key={ground}
            letter={letter}
            name={name}
            ground={ground}
            state={ground === chosen ? 'chosen' : ground === stop ? 'first-free' : 'free'}
            policy={stated.includes(ground) ? 'states-it' : 'is-silent'}
            offBecause={offBecause(ground)}
            onChoose={() => onChoose(ground)}
            detail={
              ground === 'retention-passed' && (
                <>
                  <span className="sub ground-detail">{t('notice.retentionWhy')}</span>
                  <Proof ranges={judged} />
                </>
              )
            }
          />
        ))}
        {letter === 'viewing' && (
          <div className="ground is-off">
            <span className="ground-ban">
              <IconMark icon={IconBan} />
            </span>
            <span className="grow">
              <span className="ground-name">{t('notice.ground_thirdParty')}</span>
              <span className="cap ground-detail">{t('notice.thirdPartyWay')}</span>
            </span>
          </div>
        )}
      </div>
    </Card>
  )
}
