import { dayOf } from '../../domain/calendar/instant.ts'
import { deliveryIssues } from '../../domain/notice/delivery-rules.ts'
import { clocksOf, lateDayCountOf } from '../../domain/notice/punctuality.ts'
import { reasonToStand } from '../../domain/notice/void-rules.ts'
import { voidRow } from '../../domain/ledger/void-row.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { nextLedgerNumber, readLedgerRow } from '../../db/ledger/ledger-row.ts'
import { deliveriesOf, insertDelivery } from '../../db/notice-delivery.ts'
import { rangesDecidedBy, rowNumberOfNotice, voidNotice } from '../../db/notice-void.ts'
import { noticeHead, noticesOfRequest } from '../../db/paper.ts'
import { readRequest } from '../../db/request.ts'
import type { Handlers, WriteHandler } from '../door/handler.ts'
import { settleStatus } from '../request/settle-status.ts'

const noSuchNotice = fail({ kind: 'not-found', what: 'notice' })

const recordDelivery: WriteHandler<'notice.recordDelivery'> = (input, by, { book, now }) => {
  const { noticeId, means, at, againBecause } = input
  const notice = noticeHead(book, noticeId)
  const request = notice === undefined ? undefined : readRequest(book, notice.requestId)
  if (notice === undefined || request === undefined) return noSuchNotice
  if (notice.voidedAt !== null) return fail({ kind: 'notice-stands', because: 'already-void' })
  // What never came out of the machine cannot have left the building.
  if (notice.printedCount === 0) return fail({ kind: 'notice-not-out' })
  const earlier = deliveriesOf(book, noticeId)
  const lastDeliveredAt = earlier.at(-1)?.at ?? null
  const issues = deliveryIssues(input, { issuedAt: notice.issuedAt, lastDeliveredAt }, now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const attempt = earlier.length + 1
  insertDelivery(book, { noticeId, attempt, means, at, againBecause, recordedBy: by.accountId })
  const notices = noticesOfRequest(book, request.id)
  const recorded = notices.find(({ id }) => id === noticeId)
  const clockAt = clocksOf(request, readHolidayTables(book))
  const lateDayCount = recorded === undefined ? 0 : lateDayCountOf(recorded, notices, clockAt, dayOf(now))
  return succeed({
    value: { attempt, lateDayCount },
    event: { subject: request.id, body: { number: notice.number, attempt, means, at, againBecause, lateDayCount } },
  })
}

const voidIssued: WriteHandler<'notice.void'> = ({ noticeId, reason }, by, { book, now }) => {
  const notice = noticeHead(book, noticeId)
  const request = notice === undefined ? undefined : readRequest(book, notice.requestId)
  if (notice === undefined || request === undefined) return noSuchNotice
  const decided = rangesDecidedBy(book, noticeId)
  const because = reasonToStand({ isVoid: notice.voidedAt !== null, requestStatus: request.status, decided })
  if (because !== null) return fail({ kind: 'notice-stands', because })
  const rowNumber = rowNumberOfNotice(book, noticeId)
  const corrected = rowNumber === null ? undefined : readLedgerRow(book, rowNumber)
  if (corrected === undefined) return fail({ kind: 'not-found', what: 'row' })
  const { number } = notice
  voidNotice(book, { noticeId, rangeIds: decided.map(({ id }) => id), reason, by: by.accountId, at: now })
  settleStatus(book, request.id, dayOf(now))
  return succeed({
    value: { number, ledgerNumber: nextLedgerNumber(book), rangeCount: decided.length },
    event: {
      subject: request.id,
      body: { number, reason, rangeIds: decided.map(({ id }) => id) },
      officialRow: voidRow({ corrected, noticeNumber: number, reason, handlerName: by.accountName, at: now }),
    },
  })
}

export const noticeHandlers = {
  'notice.recordDelivery': recordDelivery,
  'notice.void': voidIssued,
} satisfies Partial<Handlers>
