// How notices left the building, attempt by attempt, and which of them nobody has written that down for.
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import { type Delivery, type DeliveryMeans, deliveryMeansSchema } from '../domain/notice/delivery.ts'
import type { RequestId } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { numberForm, reindexFinding } from './finding.ts'

export interface NewDelivery {
  readonly noticeId: string
  readonly attempt: number
  readonly means: DeliveryMeans
  readonly at: Instant
  readonly againBecause: string
  readonly recordedBy: AccountId
}

/** Found by the number that stands on the post office's slip, with its dashes or without. */
const indexRegisteredNumbers = (book: WritableBook, noticeId: string): void => {
  const posted = deliveriesOf(book, noticeId).flatMap(({ means }) =>
    means.kind === 'post' ? [means.registeredNumber, means.registeredNumber.replaceAll('-', '')] : [],
  )
  const notice = book.get<{ number: string }>('select number from notice where id = ?', noticeId)
  reindexFinding(book, { kind: 'notice', target: noticeId }, numberForm(notice?.number ?? '', ...posted))
}

export const insertDelivery = (book: WritableBook, delivery: NewDelivery): void => {
  book.run(
    `insert into delivery (notice_id, attempt, means, delivered_at, again_because, recorded_by)
     values (?, ?, ?, ?, ?, ?)`,
    delivery.noticeId,
    delivery.attempt,
    JSON.stringify(delivery.means),
    delivery.at,
    delivery.againBecause,
    delivery.recordedBy,
  )
  book.run('update notice set awaits_delivery = 0 where id = ?', delivery.noticeId)
  if (delivery.means.kind === 'post') indexRegisteredNumbers(book, delivery.noticeId)
}

interface DeliveryRow {
  readonly means: string
  readonly at: Instant
  readonly againBecause: string
  readonly recordedBy: string
}

export const deliveriesOf = (book: ReadableBook, noticeId: string): readonly Delivery[] =>
  book
    .all<DeliveryRow>(
      `select delivery.means, delivery.delivered_at as at, delivery.again_because as againBecause, account.name as recordedBy
       from delivery join account on account.id = delivery.recorded_by
       where delivery.notice_id = ? order by delivery.attempt`,
      noticeId,
    )
    .map((row) => ({ ...row, means: deliveryMeansSchema.parse(JSON.parse(row.means)) }))

/** Put out and, as far as the book knows, still on the desk. Those never put out are a task of another kind. */
export const noticesAwaitingDelivery = (
  book: ReadableBook,
): readonly { readonly id: string; readonly requestId: RequestId }[] =>
  book.all(
    `select id, request_id as requestId from notice
     where awaits_delivery = 1 and printed_count > 0 order by issued_at`,
  )
