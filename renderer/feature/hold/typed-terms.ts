// What every hold says of itself, as it is typed. Each part is required, and what is missing is said beside its field (rule 28).
import { daysAfter, type PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { usualReviewDays } from '../../../domain/hold/review.ts'
import { readDay } from '../../ui/typed-time.ts'

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

export type ReadTerms =
  | { readonly kind: 'right'; readonly terms: HoldTerms }
  | { readonly kind: 'wrong'; readonly issues: readonly FieldIssue[] }

export const readTerms = (typed: TypedTerms, proposedReason: string, today: PlainDay): ReadTerms => {
  const reason = typed.reason ?? proposedReason
  const reviewOn = readDay(typed.reviewOn ?? daysAfter(today, usualReviewDays), today)
  const issues: FieldIssue[] = []
  if (typed.storedWhere.trim() === '') issues.push({ field: 'storedWhere', reason: 'required' })
  if (reason.trim() === '') issues.push({ field: 'reason', reason: 'required' })
  if (reviewOn.kind === 'empty') issues.push({ field: 'reviewOn', reason: 'required' })
  if (reviewOn.kind === 'wrong') issues.push({ field: 'reviewOn', reason: reviewOn.reason })
  return issues.length > 0 || reviewOn.kind !== 'right'
    ? { kind: 'wrong', issues }
    : { kind: 'right', terms: { storedWhere: typed.storedWhere, reason, reviewOn: reviewOn.value } }
}
