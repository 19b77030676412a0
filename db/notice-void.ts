// Declaring a notice void, and what then holds for the stretches that it decided.
import type { AccountId } from '../domain/account/account.ts'
import { type Instant, isMinutesBefore } from '../domain/calendar/instant.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import type { FootageRange } from '../domain/footage/footage-clock.ts'
import type { RangeId, RequestId } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { watchedForRequest } from './viewing.ts'

interface DecidedRow extends FootageRange {
  readonly id: RangeId
  readonly requestId: RequestId
  readonly cameraId: CameraId
  readonly issuedAt: Instant
  readonly isShown: number
}

/** A part of it is enough: whoever saw it cannot be told that the notice never held. */
const isWatchedUnder = (book: ReadableBook, { requestId, cameraId, from, to, issuedAt }: DecidedRow): boolean =>
  watchedForRequest(book, requestId).some(
    (watched) =>
      watched.cameraId === cameraId &&
      watched.from < to &&
      from < watched.to &&
      !isMinutesBefore(watched.watchedAt, issuedAt),
  )

/** The stretches whose present result comes from this notice. What was seen of them under it, or handed over, is shown for good. */
export const rangesDecidedBy = (
  book: ReadableBook,
  noticeId: string,
): readonly { readonly id: RangeId; readonly isShown: boolean }[] =>
  book
    .all<DecidedRow>(
      `select range.id, range.request_id as requestId, range.camera_id as cameraId, range.starts_at as "from",
         range.ends_at as "to", notice.issued_at as issuedAt, range.shown_at is not null or exists (
           select 1 from copy join copy_piece piece on piece.copy_id = copy.id
           where copy.request_id = range.request_id and piece.range_id = range.id and copy.provided_at >= notice.issued_at
         ) as isShown
       from range_result
       join request_range range on range.id = range_result.range_id
       join notice on notice.id = range_result.notice_id
       where range_result.notice_id = ? order by range.position`,
      noticeId,
    )
    .map((row) => ({ id: row.id, isShown: row.isShown === 1 || isWatchedUnder(book, row) }))

const restoreResult = (book: WritableBook, rangeId: RangeId): void => {
  const earlier = book.get<{ notice_id: string }>(
    `select earlier.notice_id from earlier_range_result earlier join notice on notice.id = earlier.notice_id
     where earlier.range_id = ? and notice.voided_at is null order by notice.rowid desc limit 1`,
    rangeId,
  )
  book.run('delete from range_result where range_id = ?', rangeId)
  if (earlier === undefined) return
  book.run(
    `insert into range_result (range_id, notice_id, result, cause_ended_at)
     select range_id, notice_id, result, cause_ended_at from earlier_range_result where range_id = ? and notice_id = ?`,
    rangeId,
    earlier.notice_id,
  )
  book.run('delete from earlier_range_result where range_id = ? and notice_id = ?', rangeId, earlier.notice_id)
}

export interface Voiding {
  readonly noticeId: string
  readonly rangeIds: readonly RangeId[]
  readonly reason: string
  readonly by: AccountId
  readonly at: Instant
}

/** The paper and its number stay; what an earlier notice that still stands had decided holds again. */
export const voidNotice = (book: WritableBook, { noticeId, rangeIds, reason, by, at }: Voiding): void => {
  book.run(
    'update notice set voided_at = ?, void_reason = ?, voided_by = ?, awaits_delivery = 0 where id = ?',
    at,
    reason,
    by,
    noticeId,
  )
  for (const id of rangeIds) restoreResult(book, id)
}

/** The ledger row that told of this notice, or the last correction of it: a row is corrected once. */
export const rowNumberOfNotice = (book: ReadableBook, noticeId: string): number | null =>
  book.get<{ number: number }>(
    `with recursive chain (number) as (
       select row.number from notice
       join entry on entry.subject = notice.request_id and entry.kind = 'decision.notify'
       join ledger_row row on row.sequence = entry.sequence and row.occurred_at = notice.issued_at
         and row.basis like '% ' || notice.number || '%'
       where notice.id = ?
       union select later.number from chain join ledger_row later on later.corrects = chain.number
     ) select max(number) as number from chain where number is not null`,
    noticeId,
  )?.number ?? null
