// The rows of a selection: page by page for the screen, one after another for an export.
import type { LedgerRow } from '../../domain/ledger/official-row.ts'
import type { Bound, ReadableBook } from '../book.ts'
import { ledgerRowOf, rowColumns, type StoredRow } from './ledger-row.ts'
import { boundOf, type Drive, driveOf, narrowingOf, type RowSelection, selected } from './ledger-selection.ts'
import { tallyOf } from './ledger-tally.ts'

/** From the first of some numbers to the last; null where there is none. */
type NumberSpan = { readonly first: number; readonly last: number } | null

interface CountedSpan {
  readonly count: number
  readonly first: number | null
  readonly last: number | null
}

interface RowSpan {
  readonly rowCount: number
  readonly numbers: NumberSpan
}

/** Counted row by row in the index alone: what leaves the clinic must not rest on a tally. */
export const spanOfLedgerRows = (book: ReadableBook, selection: RowSelection): RowSpan => {
  const drive = driveOf(book, selection)
  const counted = 'select count(*) as count, min(row.number) as first, max(row.number) as last'
  const span =
    drive === null
      ? book.get<CountedSpan>(`${counted} from ledger_row row where ${selected}`, ...boundOf(selection))
      : book.get<CountedSpan>(
          `${counted} from ${drive.table} row where row.${drive.key} = ? and ${selected} ${drive.sql}`,
          drive.value,
          ...boundOf(selection),
          ...drive.bound,
        )
  return span === undefined || span.first === null || span.last === null
    ? { rowCount: 0, numbers: null }
    : { rowCount: span.count, numbers: { first: span.first, last: span.last } }
}

/** How many numbers are looked through before the index by time is asked. */
const nearNumbersMax = 1000

/** Counting a narrowed selection stops here, so that it takes no longer the more rows there are. */
const countedMax = 1000

export interface LedgerPage {
  readonly rows: readonly LedgerRow[]
  /** Of the whole selection. */
  readonly totalCount: number
  /** Whether it has no more than were counted. */
  readonly isCountedWhole: boolean
}

/**
 * The newest numbers up to a number that are in the selection: `near` looks among the numbers right below it, `far` at every
 * row of these days and kinds, in the index alone. Both take highest, the bound values and how many.
 */
interface NumberQueries {
  readonly near: string
  readonly far: string
  readonly bound: readonly Bound[]
}

const queriesOf = (selection: RowSelection, drive: Drive | null): NumberQueries => {
  if (drive === null) {
    return {
      near: `select number from
        (select number, kind, occurred_at from ledger_row not indexed where number <= ? order by number desc limit ${nearNumbersMax}) row
        where ${selected} limit ?`,
      far: `select number from ledger_row row where +row.number <= ? and ${selected} order by number desc limit ?`,
      bound: boundOf(selection),
    }
  }
  const { table, key, value, sql, bound } = drive
  const byTime = `${table}_by_time`
  return {
    near: `select number from
      (select number, kind, occurred_at from ${table} where number <= ? and ${key} = ? order by number desc limit ${nearNumbersMax}) row
      where ${selected} ${sql} limit ?`,
    far: `select number from ${table} row indexed by ${byTime}
      where +row.number <= ? and row.${key} = ? and ${selected} ${sql} order by number desc limit ?`,
    bound: [value, ...boundOf(selection), ...bound],
  }
}

const countOf = (book: ReadableBook, selection: RowSelection, drive: Drive | null): Omit<LedgerPage, 'rows'> => {
  if (drive === null) return { totalCount: tallyOf(book, selection).rowCount, isCountedWhole: true }
  const { table, key, value, sql, bound } = drive
  const counted = book.get<{ count: number }>(
    `select count(*) as count from
       (select 1 from ${table} row where row.${key} = ? and ${selected} ${sql} limit ${countedMax + 1})`,
    value,
    ...boundOf(selection),
    ...bound,
  )
  const count = counted?.count ?? 0
  return { totalCount: Math.min(count, countedMax), isCountedWhole: count <= countedMax }
}

/** Newest first, from below the number `before` (null: from the newest). */
export const pageOfLedgerRows = (
  book: ReadableBook,
  selection: RowSelection,
  before: number | null,
  rowsMax: number,
): LedgerPage => {
  const { lastNumber } = tallyOf(book, selection)
  // Days long past lie far below the newest number, so the search begins at the highest number that can be in them.
  const highest = before === null ? lastNumber : Math.min(before - 1, lastNumber)
  const drive = driveOf(book, selection)
  const { near, far, bound } = queriesOf(selection, drive)
  const page = (numbers: string): readonly LedgerRow[] =>
    book
      .all<StoredRow>(
        `select ${rowColumns} from ledger_row row where row.number in (${numbers}) order by row.number desc`,
        highest,
        ...bound,
        rowsMax,
      )
      .map(ledgerRowOf)
  const found = page(near)
  return { rows: found.length === rowsMax ? found : page(far), ...countOf(book, selection, drive) }
}

/** Rows read at once: enough that the steps into SQLite and out of it weigh little, few enough that memory stays flat. */
const rowsPerRead = 200

/**
 * The rows of a selection whose numbers `spanOfLedgerRows` found. Ascending by number, a few at a time, for exports of any length.
 * Walks the numbers between the first and the last in their own order: found by time they would have to be sorted, and a sort
 * holds every row in memory at once.
 */
export function* eachLedgerRow(book: ReadableBook, selection: RowSelection, numbers: NumberSpan): Generator<LedgerRow> {
  if (numbers === null) return
  const { sql, bound } = narrowingOf(selection)
  for (let from = numbers.first; from <= numbers.last;) {
    const stored = book.all<StoredRow>(
      `select ${rowColumns} from ledger_row row not indexed
       where row.number between ? and ? and ${selected} ${sql} order by row.number limit ${rowsPerRead}`,
      from,
      numbers.last,
      ...boundOf(selection),
      ...bound,
    )
    for (const row of stored) yield ledgerRowOf(row)
    if (stored.length < rowsPerRead) return
    from = (stored.at(-1)?.number ?? numbers.last) + 1
  }
}
