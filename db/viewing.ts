import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { ViewingRecord } from '../domain/viewing/operations.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export interface NewViewing {
  readonly ledgerNumber: number
  readonly record: ViewingRecord
  /** The cameras' names as they were that day. */
  readonly cameras: string
  readonly viewerId: AccountId
  readonly enteredAt: Instant
}

export const insertViewing = (
  book: WritableBook,
  { ledgerNumber, record, cameras, viewerId, enteredAt }: NewViewing,
): void => {
  book.run(
    `insert into viewing (ledger_number, started_at, ended_at, cameras, footage_from, footage_to, purpose, viewer_id,
       with_staff, outsiders, request_id, place, masking, result, entered_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ledgerNumber,
    record.startedAt,
    record.endedAt,
    cameras,
    record.footageFrom,
    record.footageTo,
    record.purpose,
    viewerId,
    record.withStaff,
    record.outsiders,
    record.requestId,
    record.place,
    JSON.stringify(record.masking),
    record.result === null ? null : JSON.stringify(record.result),
    enteredAt,
  )
}

/** Where footage was watched last; '' before the first viewing that said it. */
export const lastViewingPlace = (book: ReadableBook): string =>
  book.get<{ place: string }>('select place from viewing order by ledger_number desc limit 1')?.place ?? ''

export const countViewings = (book: ReadableBook): number =>
  book.get<{ count: number }>("select row_count as count from list_tally where list = 'viewing'")?.count ?? 0
