// What was decided in each round, and what now holds for each stretch of footage.
import { type Instant, isMinutesBefore } from '../domain/calendar/instant.ts'
import { type RangeResult, rangeResultSchema } from '../domain/decision/range-result.ts'
import { type Fee, feeSchema, totalWon } from '../domain/decision/fee.ts'
import { type ViewingAppointment, viewingAppointmentSchema } from '../domain/decision/viewing-appointment.ts'
import type { RangeId, RequestId } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export interface NewDecision {
  readonly noticeId: string
  readonly requestId: RequestId
  readonly appointment: ViewingAppointment | null
  readonly fee: Fee
  readonly results: readonly { readonly rangeId: RangeId; readonly result: RangeResult }[]
}

/** The notice it was made known by is already there. A later round takes the place of an earlier one. */
export const insertDecision = (book: WritableBook, decision: NewDecision): void => {
  const { noticeId, requestId, appointment, fee, results } = decision
  book.run(
    'insert into decision (notice_id, request_id, appointment, fee) values (?, ?, ?, ?)',
    noticeId,
    requestId,
    appointment === null ? null : JSON.stringify(appointment),
    JSON.stringify(fee),
  )
  for (const { rangeId, result } of results) {
    // Kept for the case that this notice is declared void.
    book.run(
      `insert into earlier_range_result (range_id, notice_id, result, cause_ended_at)
       select range_id, notice_id, result, cause_ended_at from range_result where range_id = ?`,
      rangeId,
    )
    book.run(
      `insert into range_result (range_id, notice_id, result) values (?, ?, ?)
       on conflict (range_id) do update set notice_id = excluded.notice_id, result = excluded.result, cause_ended_at = null`,
      rangeId,
      noticeId,
      JSON.stringify(result),
    )
  }
}

/** When what was granted last is to be seen; null where no round granted anything. */
export const appointmentOfRequest = (book: ReadableBook, requestId: RequestId): ViewingAppointment | null => {
  const row = book.get<{ appointment: string }>(
    `select decision.appointment from decision join notice on notice.id = decision.notice_id
     where decision.request_id = ? and decision.appointment is not null and notice.voided_at is null
     order by notice.issued_at desc limit 1`,
    requestId,
  )
  return row === undefined ? null : viewingAppointmentSchema.parse(JSON.parse(row.appointment))
}

/** What stood decided of each stretch at a moment: by the last of its notices issued by then, to the minute, that stands. */
export const resultsAt = (book: ReadableBook, requestId: RequestId, at: Instant): ReadonlyMap<RangeId, RangeResult> =>
  new Map(
    book
      .all<{ rangeId: RangeId; result: string; issuedAt: Instant }>(
        `select told.range_id as rangeId, told.result, notice.issued_at as issuedAt
         from (select range_id, notice_id, result from range_result
           union all select range_id, notice_id, result from earlier_range_result) told
         join notice on notice.id = told.notice_id
         where notice.request_id = ? and notice.voided_at is null order by notice.rowid`,
        requestId,
      )
      .filter(({ issuedAt }) => !isMinutesBefore(at, issuedAt))
      .map(({ rangeId, result }) => [rangeId, rangeResultSchema.parse(JSON.parse(result))]),
  )

/** What the notices that decided these stretches said is paid; null where there is none, or one from before fees were kept. */
export const announcedWonOf = (book: ReadableBook, rangeIds: readonly RangeId[]): number | null => {
  const rows = book.all<{ fee: string | null }>(
    `select fee from decision where notice_id in (
       select notice_id from range_result where range_id in (select value from json_each(?)))`,
    JSON.stringify(rangeIds),
  )
  const fees = rows.map(({ fee }) => (fee === null ? null : totalWon(feeSchema.parse(JSON.parse(fee)))))
  return fees.length === 0 || fees.includes(null) ? null : fees.reduce<number>((sum, won) => sum + (won ?? 0), 0)
}

export const endPostponements = (book: WritableBook, rangeIds: readonly RangeId[], at: Instant): void => {
  for (const id of rangeIds) book.run('update range_result set cause_ended_at = ? where range_id = ?', at, id)
}

/** The first showing is the one that answered: a later one must not move its day (rule 7). */
export const markShown = (book: WritableBook, rangeIds: readonly RangeId[], at: Instant): void => {
  for (const id of rangeIds) book.run('update request_range set shown_at = ? where id = ? and shown_at is null', at, id)
}
