// Decisions on operating-room footage as they were told on paper, frozen as they were issued.
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { OperatingRoomRequestId, ToldDecision } from '../domain/operating-room/request.ts'
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
): ReadonlyMap<number, ToldDecision> =>
  new Map(
    book
      .all<{ ordinal: number; id: string; number: string; printedCount: number }>(
        `select verdict_ordinal as ordinal, id, number, printed_count as printedCount
         from operating_room_notice where request_id = ?`,
        requestId,
      )
      .map(({ ordinal, ...notice }) => [ordinal, { ...notice, deliveries: deliveriesOf(book, notice.id) }]),
  )

interface LatestNotice {
  readonly id: string
  readonly number: string
  readonly requesterName: string
  readonly dueOn: PlainDay
}

/**
 * Issued and nobody has said how they went out, or come back at some time; what a later decision took the place of is no longer
 * sent. A closed file is done with, except that a letter that came back has told nobody.
 */
export const operatingRoomNoticesToSend = (book: ReadableBook): readonly LatestNotice[] =>
  book.all(
    `select notice.id, request.number, request.requester_name as requesterName, request.due_on as dueOn
     from operating_room_notice notice join operating_room_request request on request.id = notice.request_id
     where not exists (select 1 from operating_room_notice later
         where later.request_id = notice.request_id and later.verdict_ordinal > notice.verdict_ordinal)
       and ((request.state <> 'closed' and not exists (select 1 from delivery where delivery.paper_id = notice.id))
         or exists (select 1 from delivery_return back where back.paper_id = notice.id))
     order by request.due_on, request.sequence`,
  )
