// What every hold says of itself, whoever needs the footage: where it lies apart, why, and when somebody looks again.
import { daysAfter, type PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { usualReviewDays } from '../../../domain/hold/review.ts'
import { useToday } from '../../store/clock.ts'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { readDay } from '../../ui/typed-time.ts'
import { useWords } from '../../words/use-words.ts'

export interface TypedTerms {
  readonly storedWhere: string
  /** null: what the dialog proposes. */
  readonly reason: string | null
  /** null: the usual day, so that a draft of yesterday does not keep yesterday's. */
  readonly reviewOn: string | null
}

export const blankTerms: TypedTerms = { storedWhere: '', reason: null, reviewOn: null }

export interface HoldTerms {
  readonly storedWhere: string
  readonly reason: string
  readonly reviewOn: PlainDay
}

export type ReadTerms = { readonly terms: HoldTerms } | { readonly issues: readonly FieldIssue[] }

export const readTerms = (typed: TypedTerms, proposedReason: string, today: PlainDay): ReadTerms => {
  const reason = typed.reason ?? proposedReason
  const reviewOn = readDay(typed.reviewOn ?? daysAfter(today, usualReviewDays), today)
  const issues: FieldIssue[] = []
  if (typed.storedWhere.trim() === '') issues.push({ field: 'storedWhere', reason: 'required' })
  if (reason.trim() === '') issues.push({ field: 'reason', reason: 'required' })
  if (reviewOn.kind === 'empty') issues.push({ field: 'reviewOn', reason: 'required' })
  if (reviewOn.kind === 'wrong') issues.push({ field: 'reviewOn', reason: reviewOn.reason })
  return issues.length > 0 || reviewOn.kind !== 'right'
    ? { issues }
    : { terms: { storedWhere: typed.storedWhere, reason, reviewOn: reviewOn.value } }
}

interface TermsFieldsProps {
  readonly typed: TypedTerms
  readonly proposedReason: string
  readonly onType: (change: Partial<TypedTerms>) => void
  readonly issuesOf: (field: string) => readonly FieldIssue[]
  readonly focus: 'at-first' | 'later'
}

export const TermsFields = ({ typed, proposedReason, onType, issuesOf, focus }: TermsFieldsProps) => {
  const t = useWords()
  const today = useToday()
  return (
    <>
      <Field label={t('request.storedWhere')} isRequired help={t('hold.separately')} issues={issuesOf('storedWhere')}>
        <TextInput
          value={typed.storedWhere}
          onType={(storedWhere) => onType({ storedWhere })}
          placeholder={t('request.storedWhereExample')}
          focus={focus}
        />
      </Field>
      <Field label={t('hold.reason')} isRequired issues={issuesOf('reason')}>
        <TextInput
          value={typed.reason ?? proposedReason}
          onType={(reason) => onType({ reason })}
          placeholder={t('hold.reasonExample')}
        />
      </Field>
      <Field label={t('request.reviewOn')} isRequired help={t('request.reviewWhy')} issues={issuesOf('reviewOn')}>
        <DayInput
          typed={typed.reviewOn ?? daysAfter(today, usualReviewDays)}
          onType={(reviewOn) => onType({ reviewOn })}
        />
      </Field>
    </>
  )
}
