// How papers left the building and came back, record by record: nothing of it is ever changed.
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import { type Delivery, type DeliveryMeans, deliveryMeansSchema } from '../domain/notice/delivery.ts'
import { type DeliveryRecord, type DeliveryReturn, deliveriesTold } from '../domain/notice/delivery-records.ts'
import type { ReadableBook, WritableBook } from './book.ts'

interface RecordRow {
  readonly position: number
  readonly corrects: number | null
  readonly means: string
  readonly at: Instant
  readonly because: string
  readonly recordedBy: string
}

const recordsOf = (book: ReadableBook, paperId: string): readonly DeliveryRecord[] =>
  book
    .all<RecordRow>(
      `select delivery.position, delivery.corrects, delivery.means, delivery.delivered_at as at, delivery.because,
         account.name as recordedBy
       from delivery join account on account.id = delivery.recorded_by
       where delivery.paper_id = ? order by delivery.position`,
      paperId,
    )
    .map((row) => ({ ...row, means: deliveryMeansSchema.parse(JSON.parse(row.means)) }))

const returnsOf = (book: ReadableBook, paperId: string): readonly DeliveryReturn[] =>
  book.all(
    `select delivery_return.position, delivery_return.returned_on as "on", delivery_return.reason, account.name as recordedBy
     from delivery_return join account on account.id = delivery_return.recorded_by where delivery_return.paper_id = ?`,
    paperId,
  )

/** The attempts in the order in which they were made, as it is told now. */
export const deliveriesOf = (book: ReadableBook, paperId: string): readonly Delivery[] =>
  deliveriesTold(recordsOf(book, paperId), returnsOf(book, paperId))

/** What stands on the post office's slips, with its dashes and without, also what was put right later. */
export const registeredNumbersOf = (book: ReadableBook, paperId: string): readonly string[] =>
  recordsOf(book, paperId).flatMap(({ means }) =>
    means.kind === 'post' ? [means.registeredNumber, means.registeredNumber.replaceAll('-', '')] : [],
  )

export interface NewDelivery {
  readonly means: DeliveryMeans
  readonly at: Instant
  /** The position of the record that is put right; null for an attempt. */
  readonly corrects: number | null
  readonly because: string
  readonly recordedBy: AccountId
}

export const addDelivery = (book: WritableBook, paperId: string, delivery: NewDelivery): void => {
  book.run(
    `insert into delivery (paper_id, position, corrects, means, delivered_at, because, recorded_by)
     values (?, ?, ?, ?, ?, ?, ?)`,
    paperId,
    recordsOf(book, paperId).length + 1,
    delivery.corrects,
    JSON.stringify(delivery.means),
    delivery.at,
    delivery.because,
    delivery.recordedBy,
  )
}

export interface NewReturn {
  readonly position: number
  readonly returnedOn: PlainDay
  readonly reason: string
  readonly recordedBy: AccountId
}

export const addReturn = (
  book: WritableBook,
  paperId: string,
  { position, returnedOn, reason, recordedBy }: NewReturn,
): void => {
  book.run(
    'insert into delivery_return (paper_id, position, returned_on, reason, recorded_by) values (?, ?, ?, ?, ?)',
    paperId,
    position,
    returnedOn,
    reason,
    recordedBy,
  )
}
