// The answer to an objection about operating-room footage, frozen as it was issued.
import type { Instant } from '../domain/calendar/instant.ts'
import type { OperatingRoomRequestId } from '../domain/operating-room/request.ts'
import type { ToldPaper } from '../domain/operating-room/told-paper.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { deliveriesOf } from './delivery.ts'

export interface NewOperatingRoomAnswer {
  readonly id: string
  readonly objectionId: string
  readonly number: string
  readonly issuedAt: Instant
  readonly content: string
}

export const insertOperatingRoomAnswer = (book: WritableBook, answer: NewOperatingRoomAnswer): void => {
  book.run(
    'insert into operating_room_answer (id, objection_id, number, issued_at, content) values (?, ?, ?, ?, ?)',
    answer.id,
    answer.objectionId,
    answer.number,
    answer.issuedAt,
    answer.content,
  )
}

export interface FrozenOperatingRoomAnswer {
  readonly content: string
  readonly printedCount: number
  readonly requestId: OperatingRoomRequestId
}

export const readOperatingRoomAnswer = (book: ReadableBook, id: string): FrozenOperatingRoomAnswer | undefined =>
  book.get<FrozenOperatingRoomAnswer>(
    `select answer.content, answer.printed_count as printedCount, objection.request_id as requestId
     from operating_room_answer answer join operating_room_objection objection on objection.id = answer.objection_id
     where answer.id = ?`,
    id,
  )

export const countOperatingRoomAnswerOutput = (book: WritableBook, id: string): void => {
  book.run('update operating_room_answer set printed_count = printed_count + 1 where id = ?', id)
}

/** null where the objection was answered before answers were papers, or is not answered. */
export const roomAnswerPaper = (book: ReadableBook, objectionId: string): ToldPaper | null => {
  const answer = book.get<Omit<ToldPaper, 'deliveries'>>(
    'select id, number, printed_count as printedCount from operating_room_answer where objection_id = ?',
    objectionId,
  )
  return answer === undefined ? null : { ...answer, deliveries: deliveriesOf(book, answer.id) }
}
