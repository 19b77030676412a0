// How a paper left the building, what was wrong about a record of that, and that it came back. Records are only added.
import { dayOf } from '../../domain/calendar/instant.ts'
import type { Delivery } from '../../domain/notice/delivery.ts'
import { recordAt } from '../../domain/notice/delivery-records.ts'
import { correctionIssues, deliveryIssues, returnIssues } from '../../domain/notice/delivery-rules.ts'
import { clocksOf, lateDayCountOf } from '../../domain/notice/punctuality.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { deliveriesOf } from '../../db/delivery.ts'
import { insertDelivery, insertReturn } from '../../db/notice-delivery.ts'
import { noticesOfRequest } from '../../db/paper.ts'
import { readRequest } from '../../db/request.ts'
import { type SentPaper, sentPaper } from '../../db/sent-paper.ts'
import type { WriteContext, WriteHandler } from '../door/handler.ts'

interface Sent {
  readonly paper: SentPaper
  readonly deliveries: readonly Delivery[]
}

const sentOf = ({ book }: WriteContext, noticeId: string): Result<Sent> => {
  const paper = sentPaper(book, noticeId)
  if (paper === undefined) return fail({ kind: 'not-found', what: 'notice' })
  if (paper.voidedAt !== null) return fail({ kind: 'notice-stands', because: 'already-void' })
  // What never came out of the machine cannot have left the building.
  if (paper.printedCount === 0) return fail({ kind: 'notice-not-out' })
  return succeed({ paper, deliveries: deliveriesOf(book, noticeId) })
}

/** By what the records tell now; an answer to an objection has no legal day to be late against. */
const lateness = ({ book, now }: WriteContext, { id, requestId }: SentPaper): number => {
  const request = readRequest(book, requestId)
  const notices = noticesOfRequest(book, requestId)
  const notice = notices.find((one) => one.id === id)
  if (request === undefined || notice === undefined) return 0
  return lateDayCountOf(notice, notices, clocksOf(request, readHolidayTables(book)), dayOf(now))
}

export const recordDelivery: WriteHandler<'notice.recordDelivery'> = (input, by, context) => {
  const { noticeId, means, at, againBecause } = input
  const sent = sentOf(context, noticeId)
  if (!sent.ok) return sent
  const { paper, deliveries } = sent.value
  const lastDeliveredAt = deliveries.at(-1)?.at ?? null
  const issues = deliveryIssues(input, { outAt: paper.outAt, lastDeliveredAt }, context.now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  insertDelivery(context.book, paper, { means, at, corrects: null, because: againBecause, recordedBy: by.accountId })
  const attempt = deliveries.length + 1
  const lateDayCount = lateness(context, paper)
  return succeed({
    value: { attempt, lateDayCount },
    event: {
      subject: paper.requestId,
      body: { number: paper.number, attempt, means, at, againBecause, lateDayCount },
    },
  })
}

export const correctDelivery: WriteHandler<'notice.correctDelivery'> = (input, by, context) => {
  const { noticeId, position, means, at, reason } = input
  const sent = sentOf(context, noticeId)
  if (!sent.ok) return sent
  const { paper, deliveries } = sent.value
  const recorded = recordAt(deliveries, position)
  if (!recorded.ok) return recorded
  const issues = correctionIssues({ means, at }, recorded.value, paper, context.now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const lateBefore = lateness(context, paper)
  insertDelivery(context.book, paper, { means, at, corrects: position, because: reason, recordedBy: by.accountId })
  const lateDayCount = lateness(context, paper)
  return succeed({
    value: { lateDayCount },
    event: {
      subject: paper.requestId,
      body: {
        number: paper.number,
        position,
        reason,
        means: { from: recorded.value.means, to: means },
        at: { from: recorded.value.at, to: at },
        lateDayCount: { from: lateBefore, to: lateDayCount },
      },
    },
  })
}

export const recordReturn: WriteHandler<'notice.recordReturn'> = (input, by, context) => {
  const { noticeId, position, returnedOn, reason } = input
  const sent = sentOf(context, noticeId)
  if (!sent.ok) return sent
  const { paper, deliveries } = sent.value
  const delivery = recordAt(deliveries, position)
  if (!delivery.ok) return delivery
  const issues = returnIssues(returnedOn, delivery.value, dayOf(context.now))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  insertReturn(context.book, paper, { position, returnedOn, reason, recordedBy: by.accountId })
  const { means, at } = delivery.value
  return succeed({
    value: {},
    event: { subject: paper.requestId, body: { number: paper.number, position, means, at, returnedOn, reason } },
  })
}
