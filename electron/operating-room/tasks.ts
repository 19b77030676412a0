import type { Duty } from '../../domain/task/duty.ts'
import type { ReadableBook } from '../../db/book.ts'
import { operatingRoomAwaiting } from '../../db/operating-room-list.ts'

/** Requests for operating-room footage that nobody has decided yet. */
export const operatingRoomDuties = (book: ReadableBook): readonly Duty[] =>
  operatingRoomAwaiting(book).map(({ number, requesterName, dueOn }) => ({
    kind: 'operating-room-reply',
    dueOn,
    number,
    what: requesterName,
    requestId: null,
  }))
