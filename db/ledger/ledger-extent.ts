// How much of the ledger a selection holds, for the words on what leaves the clinic.
import type { LedgerExtent } from '../../domain/ledger/export-facts.ts'
import { rowKinds } from '../../domain/ledger/official-row.ts'
import { everyRow, isNarrowed } from '../../domain/ledger/row-filter.ts'
import type { ReadableBook } from '../book.ts'
import { spanOfLedgerRows } from './ledger-pages.ts'
import { lastLedgerNumber } from './ledger-row.ts'
import { boundOf, type RowSelection, selected } from './ledger-selection.ts'

const countOfPeriodBetween = (
  book: ReadableBook,
  { period }: Pick<RowSelection, 'period'>,
  { first, last }: NonNullable<LedgerExtent['numbers']>,
): number =>
  book.get<{ count: number }>(
    `select count(*) as count from ledger_row row where ${selected} and +row.number between ? and ?`,
    ...boundOf({ period, kinds: rowKinds }),
    first,
    last,
  )?.count ?? 0

/** Numbers begin at 1: a book with as many rows as its last number misses none, and nothing need be looked for. */
const missingBetween = (book: ReadableBook, first: number, last: number): readonly number[] => {
  const rowCount = book.get<{ count: number }>('select count(*) as count from ledger_row')?.count ?? 0
  if (rowCount === lastLedgerNumber(book)) return []
  return book
    .all<{ before: number; after: number }>(
      `select number as before, next as after
       from (select number, lead(number) over (order by number) as next from ledger_row where number between ? and ?)
       where next > number + 1`,
      first,
      last,
    )
    .flatMap(({ before, after }) => Array.from({ length: after - before - 1 }, (_, index) => before + 1 + index))
}

export const extentOfLedgerRows = (book: ReadableBook, selection: RowSelection): LedgerExtent => {
  const { rowCount, numbers } = spanOfLedgerRows(book, selection)
  const isWhole = rowKinds.every((kind) => selection.kinds.includes(kind)) && !isNarrowed(selection)
  const ofPeriod = { ...selection, ...everyRow, kinds: rowKinds }
  const leftOutCount = isWhole ? 0 : spanOfLedgerRows(book, ofPeriod).rowCount - rowCount
  if (numbers === null) return { rowCount, numbers, leftOutCount, otherPeriodCount: 0, missingNumbers: [] }
  const { first, last } = numbers
  const missingNumbers = missingBetween(book, first, last)
  const presentCount = last - first + 1 - missingNumbers.length
  const ofPeriodCount = isWhole ? rowCount : countOfPeriodBetween(book, selection, numbers)
  return { rowCount, numbers, leftOutCount, otherPeriodCount: presentCount - ofPeriodCount, missingNumbers }
}
