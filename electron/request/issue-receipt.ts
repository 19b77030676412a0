import { dayOf } from '../../domain/calendar/instant.ts'
import { lastDayKept } from '../../domain/footage/footage-clock.ts'
import { receiptAsRead } from '../../domain/paper/receipt-in-language.ts'
import type { WritableBook } from '../../db/book.ts'
import { readClinic } from '../../db/clinic.ts'
import { ledgerHead } from '../../db/ledger/tree-head.ts'
import { insertReceipt } from '../../db/paper.ts'
import { detailOf, type LoadedRequest } from './load-request.ts'

const securedOf = ({ ranges }: LoadedRequest) => {
  const held = ranges.filter(({ heldAt }) => heldAt !== null)
  const [at] = held.flatMap(({ heldAt }) => (heldAt === null ? [] : [heldAt]))
  const [originalLastDay] = held.map(({ from, retention }) => lastDayKept(dayOf(from), retention)).toSorted()
  return at === undefined || originalLastDay === undefined ? null : { at, originalLastDay, rangeCount: held.length }
}

/** Freezes the receipt as it stands at reception; it is printed from there. */
export const issueReceipt = (book: WritableBook, loaded: LoadedRequest, handlerName: string): void => {
  const clinic = readClinic(book)
  const receipt = receiptAsRead({
    clinic,
    request: detailOf(book, loaded),
    deadline: loaded.deadline,
    secured: securedOf(loaded),
    handlerName,
    anchor: ledgerHead(book, clinic.name),
  })
  insertReceipt(book, loaded.stored.id, JSON.stringify(receipt))
}
