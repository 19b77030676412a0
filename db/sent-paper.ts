// What leaves the building under a number of its own and is delivered: the notice of a decision, the answer to an objection.
import type { Instant } from '../domain/calendar/instant.ts'
import type { RequestId } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export interface SentPaper {
  readonly id: string
  readonly kind: 'notice' | 'objection-answer'
  readonly requestId: RequestId
  /** As the office calls it: 2026-1, 이의 2026-1. */
  readonly number: string
  readonly issuedAt: Instant
  readonly printedCount: number
  /** When it first came out of the machine; of what did before that was written down, when it was issued. */
  readonly outAt: Instant
  /** null while it stands. */
  readonly voidedAt: Instant | null
}

export const sentPaper = (book: ReadableBook, id: string): SentPaper | undefined =>
  book.get<SentPaper>(
    `select id, 'notice' as kind, request_id as requestId, number, issued_at as issuedAt, printed_count as printedCount,
       coalesce(out_at, issued_at) as outAt, voided_at as voidedAt
     from notice where id = ?
     union all
     select answer.id, 'objection-answer', objection.request_id, '이의 ' || answer.number, answer.issued_at,
       answer.printed_count, coalesce(answer.out_at, answer.issued_at), correction.corrected_at
     from objection_answer answer join objection on objection.id = answer.objection_id
     left join objection_answer_correction correction on correction.replaces = answer.id where answer.id = ?`,
    id,
    id,
  )

const tables = { notice: 'notice', 'objection-answer': 'objection_answer' } as const

/** Whether somebody must still say how it went out. */
export const setAwaitsDelivery = (
  book: WritableBook,
  { id, kind }: Pick<SentPaper, 'id' | 'kind'>,
  awaits: boolean,
): void => {
  book.run(`update ${tables[kind]} set awaits_delivery = ? where id = ?`, Number(awaits), id)
}

/** Put out and, as far as the book knows, on the desk: never sent, or come back. Those never put out are a task of another kind. */
export const papersAwaitingDelivery = (
  book: ReadableBook,
): readonly Pick<SentPaper, 'id' | 'kind' | 'requestId' | 'number' | 'issuedAt'>[] =>
  book.all(
    `select id, 'notice' as kind, request_id as requestId, number, issued_at as issuedAt
     from notice where awaits_delivery = 1 and printed_count > 0
     union all
     select answer.id, 'objection-answer', objection.request_id, '이의 ' || answer.number, answer.issued_at
     from objection_answer answer join objection on objection.id = answer.objection_id
     where answer.awaits_delivery = 1 and answer.printed_count > 0
     order by issuedAt`,
  )
