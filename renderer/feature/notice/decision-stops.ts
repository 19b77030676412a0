// Everything that still stops a decision from being sent. The rules are those that main applies.
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { inputIssues } from '../../../domain/contract/input-issues.ts'
import { type DecisionDraft, decisionDraftSchema } from '../../../domain/decision/decision-draft.ts'
import { decisionIssues } from '../../../domain/decision/decision-rules.ts'
import { isContradicted, needsFacts } from '../../../domain/decision/range-rules.ts'
import { viewingDayIssues } from '../../../domain/decision/viewing-day.ts'
import type { RefusalGround } from '../../../domain/notice/refusal-ground.ts'
import type { TypedDecision } from './typed-decision.ts'
import { limitedRanges, type RequestBehind, requestToDecide } from './typed-ranges.ts'

/** Whether the book contradicts the ground, e.g. footage said to be destroyed that is still there (rules 9, 29). */
export const isGroundOff = (ground: RefusalGround, typed: TypedDecision, request: RequestBehind): boolean =>
  limitedRanges(typed, request).some(({ range, keptBack }) =>
    isContradicted(ground, range, keptBack, requestToDecide(request).identityConfirmed),
  )

/** For operating-room footage the restricting article is known without anybody typing it. */
export const needsFactsNow = (ground: RefusalGround, typed: TypedDecision, request: RequestBehind): boolean =>
  limitedRanges(typed, request).some(({ range }) => needsFacts(ground, range))

const isSentence = ({ reason }: FieldIssue): boolean => reason === 'unlawful-reason' || reason === 'third-party-alone'

export interface Stops {
  /** Beside their fields; stopped sentences are explained apart. */
  readonly fields: readonly FieldIssue[]
  readonly sentenceCount: number
}

// The same facts stand with every stretch of the same ground: one field on the screen, one issue.
const fieldOnScreen = (field: string): string => field.replace(/^results\.\d+\.result\./u, '')

/** `through`: the last day on which a viewing would be in time; null where none is owed. */
export const stopsOf = (
  draft: DecisionDraft,
  request: RequestBehind,
  today: PlainDay,
  through: PlainDay | null = null,
): Stops => {
  const parsed = decisionDraftSchema.safeParse(draft)
  const ruled = [
    ...decisionIssues(draft, requestToDecide(request), today),
    ...viewingDayIssues(draft, through, today),
  ].map((issue) => ({
    ...issue,
    field: fieldOnScreen(issue.field),
  }))
  const shaped = parsed.success
    ? []
    : inputIssues(parsed.error).map((issue) => ({ ...issue, field: fieldOnScreen(issue.field) }))
  const fields = [...ruled.filter((issue) => !isSentence(issue)), ...shaped]
  const sentences = ruled.filter(isSentence).map(({ field, detail }) => `${field} ${detail ?? ''}`)
  return {
    // What is wrong in both readings is said once.
    fields: fields.filter(({ field }, index) => fields.findIndex((other) => other.field === field) === index),
    sentenceCount: new Set(sentences).size,
  }
}
