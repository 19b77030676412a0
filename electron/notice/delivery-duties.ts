// Printed, and nobody has said how it went out: a task of today until somebody does (rule 7).
import { clocksOf, deliveryDueOn } from '../../domain/notice/punctuality.ts'
import type { Duty } from '../../domain/task/duty.ts'
import type { ReadableBook } from '../../db/book.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { noticesAwaitingDelivery } from '../../db/notice-delivery.ts'
import { noticesOfRequest } from '../../db/paper.ts'
import { readRequest } from '../../db/request.ts'

export const deliveryDuties = (book: ReadableBook): readonly Duty[] => {
  const tables = readHolidayTables(book)
  return noticesAwaitingDelivery(book).flatMap(({ id, requestId }): readonly Duty[] => {
    const request = readRequest(book, requestId)
    const notices = noticesOfRequest(book, requestId)
    const notice = notices.find((one) => one.id === id)
    if (request === undefined || notice === undefined) return []
    return [
      {
        kind: 'notice-delivery',
        dueOn: deliveryDueOn(notice, notices, clocksOf(request, tables)),
        number: notice.number,
        what: request.requester.name,
        requestId,
      },
    ]
  })
}
