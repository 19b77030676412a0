// What the locked screen may show of the day: counts and times.
import { endOfDay, dayOf, type Instant } from '../../domain/calendar/instant.ts'
import type { SessionState } from '../../domain/session/operations.ts'
import type { ReadableBook } from '../../db/book.ts'
import { todaysTasks } from '../task/todays-tasks.ts'

type Glance = NonNullable<Extract<SessionState, { kind: 'locked' }>['glance']>

export const glanceOf = (book: ReadableBook, now: Instant): Glance => {
  const tasks = todaysTasks(book, dayOf(now), null)
  const vanishing = tasks.filter((task) => task.kind === 'footage-vanishing')
  const replies = tasks.filter((task) => task.kind === 'reply-due')
  const [firstVanishing] = vanishing.map(({ lastDay, expectedThrough }) => expectedThrough ?? lastDay).toSorted()
  const [firstReply] = replies.map(({ legalLastDay, rawLastDay }) => legalLastDay ?? rawLastDay).toSorted()
  return {
    vanishingCount: vanishing.length,
    nextVanishingAt: firstVanishing === undefined ? null : endOfDay(firstVanishing),
    replyDueCount: replies.length,
    nextReplyDueOn: firstReply ?? null,
  }
}
