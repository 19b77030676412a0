// 이의제기 to decisions on operating-room footage: said against which notice, and answered once.
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { RoomObjection, RoomObjectionAnswer, RoomObjectionDraft } from '../domain/operating-room/objection.ts'
import type { OperatingRoomRequestId } from '../domain/operating-room/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { roomAnswerPaper } from './operating-room-answer.ts'

interface Made {
  readonly at: Instant
  readonly by: AccountId
}

export const insertRoomObjection = (
  book: WritableBook,
  { id, requestId }: { readonly id: string; readonly requestId: OperatingRoomRequestId },
  { noticeId, receivedAt, channel, about, answerWishedOn }: RoomObjectionDraft,
  { at, by }: Made,
): void => {
  book.run(
    `insert into operating_room_objection
       (id, request_id, notice_id, received_at, channel, about, answer_wished_on, entered_at, received_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    requestId,
    noticeId,
    receivedAt,
    channel,
    about,
    answerWishedOn,
    at,
    by,
  )
}

export const answerRoomObjection = (
  book: WritableBook,
  id: string,
  { result, words, toldBy }: RoomObjectionAnswer,
  { at, by }: Made,
): void => {
  book.run(
    `update operating_room_objection set result = ?, words = ?, told_by = ?, answered_at = ?, answered_by = ? where id = ?`,
    result,
    words,
    toldBy,
    at,
    by,
    id,
  )
}

/** Decided anew, by a day counted from the objection. */
export const takeUpOperatingRoom = (book: WritableBook, id: OperatingRoomRequestId, dueOn: PlainDay): void => {
  book.run(
    `update operating_room_request
     set state = 'received', due_on = ?, granted_at = null, closed_at = null, closed_by = null, closing_note = null where id = ?`,
    dueOn,
    id,
  )
}

interface ObjectionRow extends Omit<RoomObjection, 'answer'> {
  readonly result: RoomObjectionAnswer['result'] | null
  readonly words: string | null
  readonly toldBy: NonNullable<RoomObjection['answer']>['toldBy'] | null
  readonly at: Instant | null
  readonly by: string | null
}

const objectionOf = (book: ReadableBook, { result, words, toldBy, at, by, ...said }: ObjectionRow): RoomObjection => ({
  ...said,
  answer:
    result === null || words === null || toldBy === null || at === null || by === null
      ? null
      : { result, words, toldBy, at, by, paper: roomAnswerPaper(book, said.id) },
})

/** Oldest first. */
export const objectionsOfRoom = (book: ReadableBook, requestId: OperatingRoomRequestId): readonly RoomObjection[] =>
  book
    .all<ObjectionRow>(
      `select objection.id, objection.notice_id as noticeId, notice.number as noticeNumber, objection.received_at as receivedAt,
         objection.channel, objection.about, objection.answer_wished_on as answerWishedOn, receiver.name as receivedBy,
         objection.result, objection.words, objection.told_by as toldBy, objection.answered_at as at, answerer.name as "by"
       from operating_room_objection objection
       join operating_room_notice notice on notice.id = objection.notice_id
       join account receiver on receiver.id = objection.received_by
       left join account answerer on answerer.id = objection.answered_by
       where objection.request_id = ? order by objection.received_at, objection.entered_at`,
      requestId,
    )
    .map((row) => objectionOf(book, row))

interface Unanswered {
  readonly number: string
  readonly requesterName: string
  readonly dueOn: PlainDay
}

export const unansweredRoomObjections = (book: ReadableBook): readonly Unanswered[] =>
  book.all<Unanswered>(
    `select request.number, request.requester_name as requesterName, objection.answer_wished_on as dueOn
     from operating_room_objection objection join operating_room_request request on request.id = objection.request_id
     where objection.answered_at is null order by objection.answer_wished_on, request.sequence`,
  )
