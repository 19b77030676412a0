import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import { restatesFootage } from '../domain/ledger/correction-words.ts'
import type { RequestId } from '../domain/request/request.ts'
import type { ViewingRecord } from '../domain/viewing/operations.ts'
import type { Watched } from '../domain/viewing/watched.ts'
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

export interface WatchedForRequest extends Watched {
  readonly cameraId: CameraId
  readonly enteredAt: Instant
}

/** What was played to whoever asked. A row whose footage was restated in words says no more which minutes were seen (rule 17). */
export const watchedForRequest = (book: ReadableBook, id: RequestId): readonly WatchedForRequest[] =>
  book.all<WatchedForRequest>(
    `select named.camera_id as cameraId, viewing.footage_from as "from", viewing.footage_to as "to",
       viewing.started_at as watchedAt, coalesce(viewing.entered_at, viewing.started_at) as enteredAt
     from viewing join ledger_row_camera named on named.number = viewing.ledger_number
     where viewing.request_id = ? and viewing.outsiders <> ''
       and coalesce(viewing.result ->> '$.kind', '') <> 'not-played'
       and not exists (
         with recursive restated (number, purpose) as (
           select number, purpose from ledger_row where corrects = viewing.ledger_number
           union all
           select later.number, later.purpose from ledger_row later join restated on later.corrects = restated.number)
         select 1 from restated where purpose like ? || '%')`,
    id,
    restatesFootage,
  )

/** Where footage was watched last; '' before the first viewing that said it. */
export const lastViewingPlace = (book: ReadableBook): string =>
  book.get<{ place: string }>('select place from viewing order by ledger_number desc limit 1')?.place ?? ''

export const countViewings = (book: ReadableBook): number =>
  book.get<{ count: number }>("select row_count as count from list_tally where list = 'viewing'")?.count ?? 0
