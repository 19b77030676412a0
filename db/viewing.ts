import type { AccountId } from '../domain/account/account.ts'
import type { Viewing, ViewingRecord } from '../domain/viewing/operations.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export interface NewViewing {
  readonly ledgerNumber: number
  readonly record: ViewingRecord
  /** The cameras' names as they were that day. */
  readonly cameras: string
  readonly viewerId: AccountId
}

export const insertViewing = (book: WritableBook, { ledgerNumber, record, cameras, viewerId }: NewViewing): void => {
  book.run(
    `insert into viewing (ledger_number, started_at, ended_at, cameras, footage_from, footage_to, purpose, viewer_id,
       with_staff, outsiders, request_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
  )
}

/** Newest first, below the ledger number `before` (null: from the newest). */
export const pageOfViewings = (book: ReadableBook, before: number | null, viewingsMax: number): readonly Viewing[] =>
  book.all<Viewing>(
    `select viewing.ledger_number as ledgerNumber, viewing.started_at as startedAt, viewing.ended_at as endedAt,
       viewing.cameras, viewing.footage_from as footageFrom, viewing.footage_to as footageTo, viewing.purpose,
       viewer.name as viewerName, viewing.with_staff as withStaff, viewing.outsiders, request.number as requestNumber
     from viewing
     join account viewer on viewer.id = viewing.viewer_id
     left join request on request.id = viewing.request_id
     where viewing.ledger_number < ? order by viewing.ledger_number desc limit ?`,
    before ?? Number.MAX_SAFE_INTEGER,
    viewingsMax,
  )

export const countViewings = (book: ReadableBook): number =>
  book.get<{ count: number }>("select row_count as count from list_tally where list = 'viewing'")?.count ?? 0
