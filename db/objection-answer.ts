// 이의제기 결과 통지서: frozen as it was issued, put out and delivered as a notice is.
import type { Instant } from '../domain/calendar/instant.ts'
import type { IssuedNotice } from '../domain/notice/issued-notice.ts'
import type { RequestId } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { indexFinding, numberForm } from './finding.ts'
import { deliveriesOf } from './delivery.ts'
import type { FrozenNotice } from './paper.ts'

export interface NewObjectionAnswer {
  readonly id: string
  readonly objectionId: string
  readonly number: string
  readonly issuedAt: Instant
  readonly content: string
}

export const insertObjectionAnswer = (book: WritableBook, answer: NewObjectionAnswer): void => {
  const { id, objectionId, number, issuedAt, content } = answer
  book.run(
    'insert into objection_answer (id, objection_id, number, issued_at, content) values (?, ?, ?, ?, ?)',
    id,
    objectionId,
    number,
    issuedAt,
    content,
  )
  // As its paper calls it, so that it is told from a notice of the same number.
  indexFinding(book, { kind: 'objection-answer', target: id }, numberForm(`이의 ${number}`))
}

export const readObjectionAnswer = (book: ReadableBook, id: string): FrozenNotice | undefined =>
  book.get<FrozenNotice>(
    `select answer.content, answer.printed_count as printedCount, objection.request_id as requestId,
       correction.corrected_at as voidedAt
     from objection_answer answer join objection on objection.id = answer.objection_id
     left join objection_answer_correction correction on correction.replaces = answer.id where answer.id = ?`,
    id,
  )

export const countObjectionAnswerOutput = (book: WritableBook, id: string, at: Instant): void => {
  book.run(
    'update objection_answer set printed_count = printed_count + 1, out_at = coalesce(out_at, ?) where id = ?',
    at,
    id,
  )
}

interface AnswerRow {
  readonly number: string
  readonly issued_at: Instant
  readonly printed_count: number
  readonly awaits_delivery: number
  readonly corrected_at: Instant | null
  readonly reason: string | null
  readonly corrected_by: string | null
  readonly replaced_by: string | null
}

const replacementOf = ({ corrected_at, reason, corrected_by, replaced_by }: AnswerRow): IssuedNotice['voided'] =>
  corrected_at === null || reason === null || corrected_by === null
    ? null
    : { at: corrected_at, reason, by: corrected_by, replacedBy: replaced_by }

/** An answer that was put right counts no more, as a notice that was declared void. */
export const answerPaper = (book: ReadableBook, id: string): IssuedNotice | null => {
  const row = book.get<AnswerRow>(
    `select answer.number, answer.issued_at, answer.printed_count, answer.awaits_delivery,
       correction.corrected_at, correction.reason, account.name as corrected_by, later.number as replaced_by
     from objection_answer answer
     left join objection_answer_correction correction on correction.replaces = answer.id
     left join account on account.id = correction.corrected_by
     left join objection_answer later on later.id = correction.answer_id
     where answer.id = ?`,
    id,
  )
  if (row === undefined) return null
  return {
    id,
    number: row.number,
    issuedAt: row.issued_at,
    printedCount: row.printed_count,
    deliveries: [...deliveriesOf(book, id)],
    awaitsDelivery: row.awaits_delivery === 1,
    voided: replacementOf(row),
  }
}

/** undefined where the objection was answered before answers were papers, or is not answered. */
export const firstPaperId = (book: ReadableBook, objectionId: string): string | undefined =>
  book.get<{ readonly id: string }>(
    `select id from objection_answer where objection_id = ?
       and id not in (select answer_id from objection_answer_correction correction where correction.objection_id = ?)`,
    objectionId,
    objectionId,
  )?.id

export interface UnprintedAnswer {
  readonly number: string
  readonly issuedAt: Instant
  readonly requesterName: string
  readonly requestId: RequestId
}

/** Numbered and dated, and never put out. */
export const unprintedAnswers = (book: ReadableBook): readonly UnprintedAnswer[] =>
  book.all(
    `select '이의 ' || answer.number as number, answer.issued_at as issuedAt, request.requester_name as requesterName,
       request.id as requestId
     from objection_answer answer
     join objection on objection.id = answer.objection_id
     join request on request.id = objection.request_id
     where answer.awaits_delivery = 1 and answer.printed_count = 0 order by answer.issued_at`,
  )
