// What looking for somebody in the footage brought to light; a later look takes the place of an earlier one.
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { SearchOutcome } from '../domain/request/footage-search.ts'
import type { RangeId } from '../domain/request/request.ts'
import type { WritableBook } from './book.ts'

export interface NewSearch {
  readonly rangeId: RangeId
  readonly outcome: SearchOutcome
  readonly note: string
}

export const recordSearches = (
  book: WritableBook,
  searches: readonly NewSearch[],
  by: AccountId,
  at: Instant,
): void => {
  for (const { rangeId, outcome, note } of searches)
    book.run(
      `insert into range_search (range_id, outcome, note, searched_at, searched_by) values (?, ?, ?, ?, ?)
       on conflict (range_id) do update set outcome = excluded.outcome, note = excluded.note,
         searched_at = excluded.searched_at, searched_by = excluded.searched_by`,
      rangeId,
      outcome,
      note,
      at,
      by,
    )
}
