// When card, papers or ground were looked at: now, or before, by whoever had no hand free to write then (rules 12, 13, 22).
import type { Instant } from '../../../domain/calendar/instant.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { useWords } from '../../words/use-words.ts'
import { MomentFields, momentOf, type TypedMoment } from './typed-moment.tsx'

const checkedWhens = ['now', 'before'] as const

export interface TypedCheckTime {
  readonly when: (typeof checkedWhens)[number]
  readonly moment: TypedMoment
}

export const checkedNow: TypedCheckTime = { when: 'now', moment: { day: '', clock: '' } }

export type ReadCheckTime =
  | { readonly kind: 'right'; readonly checkedAt: Instant | null }
  | { readonly kind: 'wrong'; readonly issue: FieldIssue }

export const readCheckTime = ({ when, moment }: TypedCheckTime, today: PlainDay): ReadCheckTime => {
  if (when === 'now') return { kind: 'right', checkedAt: null }
  const checkedAt = momentOf(moment, today)
  return checkedAt === null
    ? { kind: 'wrong', issue: { field: 'checkedAt', reason: 'not-a-time' } }
    : { kind: 'right', checkedAt }
}

interface CheckMomentProps {
  readonly typed: TypedMoment
  readonly onType: (typed: TypedMoment) => void
  readonly issues: readonly FieldIssue[]
}

export const CheckMoment = ({ typed, onType, issues }: CheckMomentProps) => {
  const t = useWords()
  return (
    <MomentFields
      typed={typed}
      onType={onType}
      dayLabel={t('request.checkedDay')}
      clockLabel={t('request.checkedClock')}
      help={t('request.checkedHelp')}
      issues={issues}
    />
  )
}

interface CheckTimeFieldProps {
  readonly typed: TypedCheckTime
  readonly onType: (typed: TypedCheckTime) => void
  readonly issues: readonly FieldIssue[]
}

export const CheckTimeField = ({ typed, onType, issues }: CheckTimeFieldProps) => {
  const t = useWords()
  return (
    <>
      <Field label={t('request.checkedWhen')} kind="group">
        <Segmented
          label={t('request.checkedWhen')}
          value={typed.when}
          choices={checkedWhens.map((value) => ({ value, label: t(`request.checked_${value}`) }))}
          onChoose={(when) => onType({ ...typed, when })}
        />
      </Field>
      {typed.when === 'before' && (
        <CheckMoment typed={typed.moment} onType={(moment) => onType({ ...typed, moment })} issues={issues} />
      )}
    </>
  )
}
