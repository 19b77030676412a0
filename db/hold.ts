import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { RangeId } from '../domain/request/request.ts'
import type { WritableBook } from './book.ts'

export interface NewHold {
  readonly number: string
  readonly rangeId: RangeId
  readonly storedWhere: string
  readonly reviewOn: PlainDay
  readonly placedAt: Instant
  readonly placedBy: AccountId
}

export const insertHold = (book: WritableBook, hold: NewHold): void => {
  book.run(
    'insert into hold (number, range_id, stored_where, review_on, placed_at, placed_by) values (?, ?, ?, ?, ?, ?)',
    hold.number,
    hold.rangeId,
    hold.storedWhere,
    hold.reviewOn,
    hold.placedAt,
    hold.placedBy,
  )
}
