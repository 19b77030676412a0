// What was decided in each round, and what now holds for each stretch of footage.
import type { Instant } from '../domain/calendar/instant.ts'
import type { RangeResult } from '../domain/decision/range-result.ts'
import { type ViewingAppointment, viewingAppointmentSchema } from '../domain/decision/viewing-appointment.ts'
import type { RangeId, RequestId } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export interface NewDecision {
  readonly noticeId: string
  readonly requestId: RequestId
  readonly appointment: ViewingAppointment | null
  readonly results: readonly { readonly rangeId: RangeId; readonly result: RangeResult }[]
}

/** The notice it was made known by is already there. A later round takes the place of an earlier one. */
export const insertDecision = (book: WritableBook, decision: NewDecision): void => {
  const { noticeId, requestId, appointment, results } = decision
  book.run(
    'insert into decision (notice_id, request_id, appointment) values (?, ?, ?)',
    noticeId,
    requestId,
    appointment === null ? null : JSON.stringify(appointment),
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

export const endPostponements = (book: WritableBook, rangeIds: readonly RangeId[], at: Instant): void => {
  for (const id of rangeIds) book.run('update range_result set cause_ended_at = ? where range_id = ?', at, id)
}

export const markShown = (book: WritableBook, rangeIds: readonly RangeId[], at: Instant): void => {
  for (const id of rangeIds) book.run('update request_range set shown_at = ? where id = ?', at, id)
}
