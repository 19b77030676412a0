// The rows of a selection: page by page for the screen, one after another for an export.
import type { LedgerRow } from '../../domain/ledger/official-row.ts'
import type { ReadableBook } from '../book.ts'
import { ledgerRowOf, rowColumns, type StoredRow } from './ledger-row.ts'
import { boundOf, type RowSelection, selected } from './ledger-selection.ts'
import { tallyOf } from './ledger-tally.ts'

/** From the first of some numbers to the last; null where there is none. */
type NumberSpan = { readonly first: number; readonly last: number } | null

interface RowSpan {
  readonly rowCount: number
  readonly numbers: NumberSpan
}

/** Counted row by row in the index alone: what leaves the clinic must not rest on a tally. */
export const spanOfLedgerRows = (book: ReadableBook, selection: RowSelection): RowSpan => {
  const span = book.get<{ count: number; first: number | null; last: number | null }>(
    `select count(*) as count, min(row.number) as first, max(row.number) as last from ledger_row row where ${selected}`,
    ...boundOf(selection),
  )
  return span === undefined || span.first === null || span.last === null
    ? { rowCount: 0, numbers: null }
    : { rowCount: span.count, numbers: { first: span.first, last: span.last } }
}

/** How many numbers are looked through before the index is asked. */
const nearNumbersMax = 1000

/** The newest numbers up to a number that are in the selection, found among the numbers right below it. */
const nearNumbers = `select number from
  (select number, kind, occurred_at from ledger_row not indexed where number <= ? order by number desc limit ${nearNumbersMax}) row
  where ${selected} limit ?`

/** The same from the index alone: every row of these days and kinds is looked at, but none of them is read. */
const farNumbers = `select number from ledger_row row where +row.number <= ? and ${selected} order by number desc limit ?`

export interface LedgerPage {
  readonly rows: readonly LedgerRow[]
  /** Of the whole selection. */
  readonly totalCount: number
}

/** Newest first, from below the number `before` (null: from the newest). */
export const pageOfLedgerRows = (
  book: ReadableBook,
  selection: RowSelection,
  before: number | null,
  rowsMax: number,
): LedgerPage => {
  const { rowCount, lastNumber } = tallyOf(book, selection)
  // Days long past lie far below the newest number, so the search begins at the highest number that can be in them.
  const highest = before === null ? lastNumber : Math.min(before - 1, lastNumber)
  const page = (numbers: string): readonly LedgerRow[] =>
    book
      .all<StoredRow>(
        `select ${rowColumns} from ledger_row row where row.number in (${numbers}) order by row.number desc`,
        highest,
        ...boundOf(selection),
        rowsMax,
      )
      .map(ledgerRowOf)
  const near = page(nearNumbers)
  return { rows: near.length === rowsMax ? near : page(farNumbers), totalCount: rowCount }
}

/**
 * The rows of a selection whose numbers `spanOfLedgerRows` found. Ascending by number, one at a time, for exports of any length. Walks the numbers between the first and the last in
 * their own order: found by time they would have to be sorted, and a sort holds every row in memory at once.
 */
export function* eachLedgerRow(book: ReadableBook, selection: RowSelection, numbers: NumberSpan): Generator<LedgerRow> {
  if (numbers === null) return
  const rows = book.iterate<StoredRow>(
    `select ${rowColumns} from ledger_row row not indexed
     where row.number between ? and ? and ${selected} order by row.number`,
    numbers.first,
    numbers.last,
    ...boundOf(selection),
  )
  for (const stored of rows) yield ledgerRowOf(stored)
}
