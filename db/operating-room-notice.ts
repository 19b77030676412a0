// Decisions on operating-room footage as they were told on paper, frozen as they were issued.
import type { Instant } from '../domain/calendar/instant.ts'
import type { OperatingRoomRequestId } from '../domain/operating-room/request.ts'
import type { ToldPaper } from '../domain/operating-room/told-paper.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { deliveriesOf } from './delivery.ts'

export interface NewOperatingRoomNotice {
  readonly id: string
  readonly requestId: OperatingRoomRequestId
  /** Of the verdict that it tells. */
  readonly ordinal: number
  readonly number: string
  readonly issuedAt: Instant
  readonly content: string
}

export const insertOperatingRoomNotice = (book: WritableBook, notice: NewOperatingRoomNotice): void => {
  book.run(
    `insert into operating_room_notice (id, request_id, verdict_ordinal, number, issued_at, content) values (?, ?, ?, ?, ?, ?)`,
    notice.id,
    notice.requestId,
    notice.ordinal,
    notice.number,
    notice.issuedAt,
    notice.content,
  )
}

export interface FrozenOperatingRoomNotice {
  readonly content: string
  readonly printedCount: number
  readonly requestId: OperatingRoomRequestId
  readonly number: string
  readonly issuedAt: Instant
}

export const readOperatingRoomNotice = (book: ReadableBook, id: string): FrozenOperatingRoomNotice | undefined =>
  book.get<FrozenOperatingRoomNotice>(
    `select content, printed_count as printedCount, request_id as requestId, number, issued_at as issuedAt
     from operating_room_notice where id = ?`,
    id,
  )

export const countOperatingRoomNoticeOutput = (book: WritableBook, id: string): void => {
  book.run('update operating_room_notice set printed_count = printed_count + 1 where id = ?', id)
}

/** By the ordinal of the verdict that each tells. */
export const noticesOfOperatingRoom = (
  book: ReadableBook,
  requestId: OperatingRoomRequestId,
): ReadonlyMap<number, ToldPaper> =>
  new Map(
    book
      .all<{ ordinal: number; id: string; number: string; printedCount: number }>(
        `select verdict_ordinal as ordinal, id, number, printed_count as printedCount
         from operating_room_notice where request_id = ?`,
        requestId,
      )
      .map(({ ordinal, ...notice }) => [ordinal, { ...notice, deliveries: deliveriesOf(book, notice.id) }]),
  )
