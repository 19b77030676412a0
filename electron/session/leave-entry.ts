import type { LedgerEvent } from '../../domain/ledger/event.ts'
import type { Book } from '../../db/book.ts'
import { appendEntry, type Stamp } from '../../db/ledger/append-entry.ts'

/** An entry in a transaction of its own, beside any work: who came in, who locked up, what was refused. */
export const leaveEntry = (book: Book, event: LedgerEvent, stamp: Stamp): void => {
  book.write(
    (writing) => appendEntry(writing, event, stamp),
    () => true,
  )
}
