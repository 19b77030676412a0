import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { RangeId } from '../domain/request/request.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import type { FootageRange, HoldOfRange } from '../domain/footage/footage-clock.ts'
import type { ReadableBook, WritableBook } from './book.ts'

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

/** The hold under which a whole stretch of a camera's footage was secured; null where none covers it. */
export const holdCovering = (book: ReadableBook, cameraId: CameraId, { from, to }: FootageRange): HoldOfRange | null =>
  book.get<HoldOfRange>(
    `select hold.number, hold.stored_where as storedWhere, hold.review_on as reviewOn
     from hold join request_range range on range.id = hold.range_id
     where range.camera_id = ? and range.starts_at <= ? and range.ends_at >= ?
     order by hold.number limit 1`,
    cameraId,
    from,
    to,
  ) ?? null
