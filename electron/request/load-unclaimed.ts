import { mayMove } from '../../domain/request/moves.ts'
import { type Unclaimed, unclaimedOf } from '../../domain/request/unclaimed.ts'
import type { ReadableBook } from '../../db/book.ts'
import { promisedOfRequest, remindersOfRequest } from '../../db/unclaimed.ts'
import type { LoadedRequest } from './load-request.ts'

/** null unless all that is left of it waits to be fetched since a day that went by. */
export const unclaimedOfRequest = (book: ReadableBook, { stored, ranges, today }: LoadedRequest): Unclaimed | null => {
  if (!mayMove(stored.status, 'closeUnclaimed')) return null
  const promised = promisedOfRequest(book, stored.id)
  return unclaimedOf(
    {
      ranges: ranges.map((range) => ({ ...range, promised: promised.get(range.id) ?? null })),
      takenUpAt: stored.reopenings.at(-1)?.reopenedAt ?? null,
      reminders: remindersOfRequest(book, stored.id),
    },
    today,
  )
}
