// A release by several names is worth what the people behind them are. Whoever sends the others away, or makes another account while an
// order waits, could give every title alone within minutes; so a night lies in between, as in the lifting of a hold (hold/lift-rules.ts).
import { dayOf, type Instant } from '../calendar/instant.ts'
import { daysAfter, type PlainDay } from '../calendar/plain-day.ts'
import type { ApprovalAnswer } from './destruction.ts'

export interface ApproverStanding {
  /** When the account that would release was made. */
  readonly madeAt: Instant
  /** When the last other account that could release was disabled; null where none ever was. */
  readonly othersLeftAt: Instant | null
}

export const afterWaiting = (
  answer: ApprovalAnswer,
  { madeAt, othersLeftAt }: ApproverStanding,
  proposedAt: Instant,
  today: PlainDay,
): ApprovalAnswer => {
  if (answer.kind !== 'allowed') return answer
  const since = answer.alone ? othersLeftAt : madeAt > proposedAt ? madeAt : null
  if (since === null) return answer
  const until = daysAfter(dayOf(since), 1)
  return today < until ? { kind: 'waiting', until } : answer
}
