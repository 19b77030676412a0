// Put out, and nobody has said how it went out; or it came back and nobody has sent it again: a task of today until somebody
// does (rule 7).
import { dayOf } from '../../domain/calendar/instant.ts'
import { clocksOf, deliveryDueOn } from '../../domain/notice/punctuality.ts'
import type { Duty } from '../../domain/task/duty.ts'
import type { ReadableBook } from '../../db/book.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { deliveriesOf } from '../../db/delivery.ts'
import { noticesOfRequest } from '../../db/paper.ts'
import { readRequest } from '../../db/request.ts'
import { papersAwaitingDelivery } from '../../db/sent-paper.ts'

export const deliveryDuties = (book: ReadableBook): readonly Duty[] => {
  const tables = readHolidayTables(book)
  return papersAwaitingDelivery(book).flatMap(({ id, requestId, number, issuedAt }): readonly Duty[] => {
    const request = readRequest(book, requestId)
    if (request === undefined) return []
    const head = { number, what: request.requester.name, requestId }
    const returned = deliveriesOf(book, id).at(-1)?.returned ?? null
    if (returned !== null) return [{ kind: 'notice-returned', dueOn: returned.on, ...head }]
    const notices = noticesOfRequest(book, requestId)
    const notice = notices.find((one) => one.id === id)
    // No law says by when an objection is answered, but what was answered goes out the same day.
    const dueOn = notice === undefined ? dayOf(issuedAt) : deliveryDueOn(notice, notices, clocksOf(request, tables))
    return [{ kind: 'notice-delivery', dueOn, ...head }]
  })
}
