import { dayOf } from '../../domain/calendar/instant.ts'
import { reasonToStand } from '../../domain/notice/void-rules.ts'
import { voidRow } from '../../domain/ledger/void-row.ts'
import { fail, succeed } from '../../domain/result.ts'
import { nextLedgerNumber, readLedgerRow } from '../../db/ledger/ledger-row.ts'
import { rangesDecidedBy, rowNumberOfNotice, voidNotice } from '../../db/notice-void.ts'
import { noticeHead } from '../../db/paper.ts'
import { readRequest } from '../../db/request.ts'
import type { Handlers, WriteHandler } from '../door/handler.ts'
import { correctDelivery, recordDelivery, recordReturn } from './deliveries.ts'
import { settleStatus } from '../request/settle-status.ts'

const noSuchNotice = fail({ kind: 'not-found', what: 'notice' })

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
  'notice.correctDelivery': correctDelivery,
  'notice.recordReturn': recordReturn,
  'notice.void': voidIssued,
} satisfies Partial<Handlers>
