// When a request gave nobody the right to watch: from its refusal, its withdrawal or its closing until it was taken up again. A viewing is
// judged by when it took place, however late it is written down (rules 18, 19).
import type { Instant } from '../calendar/instant.ts'
import { mayMove } from './moves.ts'
import type { Reopening } from './reopening.ts'
import type { RequestStatus } from './request-status.ts'

export interface RequestCourse {
  readonly status: RequestStatus
  readonly reopenings: readonly Pick<Reopening, 'formerStatus' | 'reopenedAt'>[]
  /** When it was withdrawn or closed by hand. */
  readonly endedAt: readonly Instant[]
  /** When its notices were issued. */
  readonly answeredAt: readonly Instant[]
}

const latest = (times: readonly Instant[]): Instant | undefined => times.toSorted().at(-1)

export const wasOver = ({ status, reopenings, endedAt, answeredAt }: RequestCourse, at: Instant): boolean => {
  const wasOverBetween = reopenings.some(({ formerStatus, reopenedAt }) => {
    if (mayMove(formerStatus, 'view') || at >= reopenedAt) return false
    const began = latest([...endedAt, ...answeredAt].filter((time) => time <= reopenedAt))
    return began !== undefined && began <= at
  })
  if (wasOverBetween || mayMove(status, 'view')) return wasOverBetween
  const lastReopenedAt = reopenings.at(-1)?.reopenedAt
  const began = latest(endedAt.filter((time) => lastReopenedAt === undefined || time > lastReopenedAt))
  // Refused, or closed by its answer: what it asks for was not to be seen.
  return began === undefined || began <= at
}
