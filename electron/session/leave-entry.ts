import type { JsonValue } from '../../domain/ledger/event.ts'
import type { Book } from '../../db/book.ts'
import { appendEntry, type Stamp } from '../../db/ledger/append-entry.ts'

/** An entry of the gate itself, in a transaction of its own: who came in and who locked up. */
export const leaveEntry = (book: Book, body: JsonValue, stamp: Stamp): void => {
  book.write(
    (writing) => appendEntry(writing, { subject: null, body }, stamp),
    () => true,
  )
}
