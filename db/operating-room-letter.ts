// The letters that leave the building about operating-room footage: the notice of a decision, the answer to an objection.
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { OperatingRoomRequestId } from '../domain/operating-room/request.ts'
import type { ReadableBook } from './book.ts'

export interface OperatingRoomLetter {
  readonly requestId: OperatingRoomRequestId
  /** As the office calls it: 2026-1, 이의 2026-1. */
  readonly number: string
  readonly issuedAt: Instant
  readonly printedCount: number
}

export const operatingRoomLetter = (book: ReadableBook, id: string): OperatingRoomLetter | undefined =>
  book.get<OperatingRoomLetter>(
    `select request_id as requestId, number, issued_at as issuedAt, printed_count as printedCount
     from operating_room_notice where id = ?
     union all
     select objection.request_id, '이의 ' || answer.number, answer.issued_at, answer.printed_count
     from operating_room_answer answer join operating_room_objection objection on objection.id = answer.objection_id
     where answer.id = ?`,
    id,
    id,
  )

interface LetterToSend {
  readonly id: string
  readonly number: string
  readonly requesterName: string
  readonly dueOn: PlainDay
}

const isSent = 'exists (select 1 from delivery where delivery.paper_id = letter.id)'
const cameBack = 'exists (select 1 from delivery_return back where back.paper_id = letter.id)'

/**
 * Issued and nobody has said how they went out, or come back at some time; what a later decision took the place of is no longer
 * sent. A file that was closed since is done with, except that a letter that came back has told nobody.
 */
export const operatingRoomLettersToSend = (book: ReadableBook): readonly LetterToSend[] =>
  book.all(
    `select letter.id, request.number, request.requester_name as requesterName, letter.due_on as dueOn from (
       select notice.id, notice.request_id, notice.issued_at, decided.due_on
       from operating_room_notice notice join operating_room_request decided on decided.id = notice.request_id
       where not exists (select 1 from operating_room_notice later
         where later.request_id = notice.request_id and later.verdict_ordinal > notice.verdict_ordinal)
       union all
       select answer.id, objection.request_id, answer.issued_at, objection.answer_wished_on
       from operating_room_answer answer join operating_room_objection objection on objection.id = answer.objection_id
     ) letter join operating_room_request request on request.id = letter.request_id
     where ((request.closed_at is null or request.closed_at < letter.issued_at) and not ${isSent}) or ${cameBack}
     order by letter.due_on, request.sequence`,
  )
