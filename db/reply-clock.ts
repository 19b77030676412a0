// The clocks that a holiday table moves: of the people whom the ten days are owed. An agency's day is its own wish.
import { dayOf, type Instant, startOfDay } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { ReplyClock } from '../domain/holiday/moved-requests.ts'
import type { ReadableBook } from './book.ts'

interface ClockRow {
  readonly number: string
  readonly countedFrom: Instant
  readonly answeredAt: Instant | null
}

// A notice that has not left the building answers nothing yet.
const answeredAt = `case when request.status = 'open' or exists (
    select 1 from notice where notice.request_id = request.id and notice.voided_at is null and notice.awaits_delivery = 1
      and not exists (select 1 from delivery where delivery.paper_id = notice.id))
  then null
  else max(request.received_at,
    coalesce((select max(coalesce((select min(delivery.delivered_at) from delivery where delivery.paper_id = notice.id), notice.issued_at))
      from notice where notice.request_id = request.id and notice.voided_at is null), ''),
    coalesce((select max(shown_at) from request_range shown where shown.request_id = request.id), '')) end`

/** Every one that runs, and those of answers whose ten days began on the day or later: a table also decides whether they were late. */
export const replyClocks = (book: ReadableBook, begunFrom: PlainDay): readonly ReplyClock[] =>
  book
    .all<ClockRow>(
      `select number, countedFrom, answeredAt from (
         select request.number, request.number_order, ${answeredAt} as answeredAt,
           coalesce((select counted_from from reopening where reopening.request_id = request.id
             order by reopening.reopened_at desc limit 1), request.received_at) as countedFrom
         from request where request.applicant ->> '$.door' <> 'authority' and request.status <> 'withdrawn')
       where answeredAt is null or countedFrom >= ? order by number_order`,
      startOfDay(begunFrom),
    )
    .map((row) => ({
      number: row.number,
      receivedAt: row.countedFrom,
      answeredOn: row.answeredAt === null ? null : dayOf(row.answeredAt),
    }))
