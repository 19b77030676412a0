import type { Duty } from '../../domain/task/duty.ts'
import type { ReadableBook } from '../../db/book.ts'
import { deliveriesOf } from '../../db/delivery.ts'
import { operatingRoomAwaiting } from '../../db/operating-room-list.ts'
import { operatingRoomLettersToSend } from '../../db/operating-room-letter.ts'
import { unansweredRoomObjections } from '../../db/operating-room-objection.ts'

const toSend = (book: ReadableBook): readonly Duty[] =>
  operatingRoomLettersToSend(book).flatMap(({ id, number, requesterName, dueOn }): readonly Duty[] => {
    const deliveries = deliveriesOf(book, id)
    const head = { number, what: requesterName, requestId: null }
    const returned = deliveries.at(-1)?.returned ?? null
    if (returned !== null) return [{ kind: 'operating-room-returned', dueOn: returned.on, ...head }]
    return deliveries.length === 0 ? [{ kind: 'operating-room-delivery', dueOn, ...head }] : []
  })

/**
 * Requests for operating-room footage that nobody has decided yet, letters of which nobody has said how they went out or that came
 * back, and objections without an answer.
 */
export const operatingRoomDuties = (book: ReadableBook): readonly Duty[] => [
  ...operatingRoomAwaiting(book).map(({ number, requesterName, dueOn }) => ({
    kind: 'operating-room-reply' as const,
    dueOn,
    number,
    what: requesterName,
    requestId: null,
  })),
  ...toSend(book),
  ...unansweredRoomObjections(book).map(({ number, requesterName, dueOn }) => ({
    kind: 'operating-room-objection' as const,
    dueOn,
    number,
    what: requesterName,
    requestId: null,
  })),
]
