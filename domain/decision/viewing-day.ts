// By when what is granted is to be seen, and how far off a postponement may end unasked (rules 1, 11; PIPA art. 35(3), Decree art. 41(4):
// viewing within ten days). A later day is a postponement with its cause, unless it is the requester's own wish.
import { type PlainDay, daysAfter } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { type ReplyDeadline, replyDueOn } from '../request/reply-deadline.ts'
import type { DecisionDraft } from './decision-draft.ts'
import type { LetterKind } from './letter.ts'
import { awaitsDecision, type RangeAnswer } from './range-answer.ts'
import { viewingDayOf } from './range-rules.ts'

// Once the ten days or the cause of a postponement are over the law says only 지체 없이; 표준지침 art. 10(1) measures that at five days.
const withoutDelayDays = 5
// No law says how long a postponement may be. What is far off is usually a mistyped year, so it is asked about once.
const farEndDays = 30

/** The last day on which a viewing granted today is in time; null for an agency, which is owed no ten days. */
export const viewableThrough = (
  letter: LetterKind,
  deadline: ReplyDeadline,
  answers: readonly (RangeAnswer | null)[],
  today: PlainDay,
): PlainDay | null => {
  if (letter !== 'viewing') return null
  const dueOn = replyDueOn(deadline)
  const wasPostponed = answers.some((answer) => answer !== null && awaitsDecision(answer))
  const soon = daysAfter(today, withoutDelayDays)
  return (wasPostponed || dueOn < today) && dueOn < soon ? soon : dueOn
}

export const viewingDayIssues = (
  { appointment, results }: Pick<DecisionDraft, 'appointment' | 'results'>,
  through: PlainDay | null,
  today: PlainDay,
): readonly FieldIssue[] => {
  const day = viewingDayOf(appointment)
  const isLate = day !== null && through !== null && day > through && appointment?.isRequestersWish !== true
  const farEnd = daysAfter(today, farEndDays)
  return [
    ...(isLate ? [{ field: 'appointment.at', reason: 'viewing-late' as const, detail: through }] : []),
    ...results.flatMap(({ result }, index): readonly FieldIssue[] => {
      if (result.kind !== 'postponed' || result.postponement.isFarEndMeant === true) return []
      return result.postponement.expectedEndOn > farEnd
        ? [{ field: `results.${index}.result.postponement.expectedEndOn`, reason: 'end-far-off' }]
        : []
    }),
  ]
}
