import { type Instant, instantSchema } from '../../domain/calendar/instant.ts'
import type { ReadableBook } from '../book.ts'

// Setting the clock back and entering more than these before the true last instant is out of sight would take weeks of work.
const entriesLookedAt = 10_000

/** The latest instant that the book's last entries tell of, or `now` where that is later: the clock may have been set back. */
export const latestInstant = (book: ReadableBook, now: Instant): Instant => {
  const row = book.get<{ at: string | null }>(
    `select max(leaf ->> '$.at') as at from (select leaf from entry order by sequence desc limit ${entriesLookedAt})`,
  )
  const entered = instantSchema.safeParse(row?.at)
  return entered.success && entered.data > now ? entered.data : now
}
