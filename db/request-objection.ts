// 이의제기: what somebody said against a notice, and what the clinic answered.
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { Objection, ObjectionResult } from '../domain/request/objection.ts'
import type { RequestId } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { answerPutRight } from './answer-correction.ts'
import { answerPaper, firstPaperId } from './objection-answer.ts'

export interface NewObjection extends Pick<Objection, 'receivedAt' | 'channel' | 'about' | 'answerWishedOn'> {
  readonly id: string
  readonly requestId: RequestId
  readonly noticeId: string
  readonly enteredAt: Instant
  readonly receivedBy: AccountId
}

export const insertObjection = (book: WritableBook, objection: NewObjection): void => {
  book.run(
    `insert into objection (id, request_id, notice_id, received_at, channel, about, answer_wished_on, entered_at, received_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    objection.id,
    objection.requestId,
    objection.noticeId,
    objection.receivedAt,
    objection.channel,
    objection.about,
    objection.answerWishedOn,
    objection.enteredAt,
    objection.receivedBy,
  )
}

interface ObjectionRow {
  readonly id: string
  readonly request_id: RequestId
  readonly notice_id: string
  readonly notice_number: string
  readonly received_at: Instant
  readonly channel: Objection['channel']
  readonly about: string
  readonly answer_wished_on: PlainDay
  readonly received_by_name: string
  readonly result: ObjectionResult | null
  readonly answer: string | null
  readonly answered_at: Instant | null
  readonly answered_by_name: string | null
}

const answerOf = (book: ReadableBook, row: ObjectionRow): Objection['answer'] => {
  const { id, request_id: requestId, result, answer, answered_at, answered_by_name } = row
  if (result === null || answer === null || answered_at === null || answered_by_name === null) return null
  const paperId = firstPaperId(book, id)
  const paper = paperId === undefined ? null : answerPaper(book, paperId)
  return answerPutRight(
    book,
    { id, requestId },
    { result, words: answer, answeredAt: answered_at, answeredBy: answered_by_name, paper },
  )
}

/** Oldest first. */
export const objectionsOfRequest = (book: ReadableBook, requestId: RequestId): readonly Objection[] =>
  book
    .all<ObjectionRow>(
      `select objection.*, notice.number as notice_number, receiver.name as received_by_name, answerer.name as answered_by_name
       from objection
       join notice on notice.id = objection.notice_id
       join account receiver on receiver.id = objection.received_by
       left join account answerer on answerer.id = objection.answered_by
       where objection.request_id = ? order by objection.received_at, objection.entered_at`,
      requestId,
    )
    .map((row) => ({
      id: row.id,
      noticeId: row.notice_id,
      noticeNumber: row.notice_number,
      receivedAt: row.received_at,
      channel: row.channel,
      about: row.about,
      answerWishedOn: row.answer_wished_on,
      receivedBy: row.received_by_name,
      answer: answerOf(book, row),
    }))

export interface ObjectionAnswer {
  readonly result: ObjectionResult
  readonly words: string
  readonly answeredBy: AccountId
  readonly answeredAt: Instant
}

export const answerObjection = (book: WritableBook, id: string, answer: ObjectionAnswer): void => {
  book.run(
    'update objection set result = ?, answer = ?, answered_by = ?, answered_at = ? where id = ?',
    answer.result,
    answer.words,
    answer.answeredBy,
    answer.answeredAt,
    id,
  )
}

export interface UnansweredObjection {
  readonly wishedOn: PlainDay
  readonly number: string
  readonly requesterName: string
  readonly requestId: RequestId
}

/** Whatever became of the request, by the day the clinic wishes to answer. */
export const unansweredObjections = (book: ReadableBook): readonly UnansweredObjection[] =>
  book.all<UnansweredObjection>(
    `select objection.answer_wished_on as wishedOn, request.number, request.requester_name as requesterName, request.id as requestId
     from objection join request on request.id = objection.request_id
     where objection.answered_at is null order by objection.answer_wished_on`,
  )
