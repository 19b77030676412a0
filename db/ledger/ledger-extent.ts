// How much of the ledger a selection holds, for the words on what leaves the clinic.
import type { LedgerExtent } from '../../domain/ledger/export-facts.ts'
import { rowKinds } from '../../domain/ledger/official-row.ts'
import type { ReadableBook } from '../book.ts'
import { countLedgerRows, type RowSelection, spanOfLedgerRows } from './ledger-row.ts'

const countBetween = (book: ReadableBook, first: number, last: number): number =>
  book.get<{ count: number }>('select count(*) as count from ledger_row where number between ? and ?', first, last)
    ?.count ?? 0

const countOfPeriodBetween = (book: ReadableBook, { from, until }: RowSelection, first: number, last: number): number =>
  book.get<{ count: number }>(
    `select count(*) as count from ledger_row
     where occurred_at >= ? and occurred_at < ? and +number between ? and ?`,
    from,
    until,
    first,
    last,
  )?.count ?? 0

const missingBetween = (book: ReadableBook, first: number, last: number): readonly number[] =>
  book
    .all<{ before: number; after: number }>(
      `select number as before, next as after
       from (select number, lead(number) over (order by number) as next from ledger_row where number between ? and ?)
       where next > number + 1`,
      first,
      last,
    )
    .flatMap(({ before, after }) => Array.from({ length: after - before - 1 }, (_, index) => before + 1 + index))

export const extentOfLedgerRows = (book: ReadableBook, selection: RowSelection): LedgerExtent => {
  const { rowCount, numbers } = spanOfLedgerRows(book, selection)
  const leftOutCount = countLedgerRows(book, { ...selection, kinds: rowKinds }) - rowCount
  if (numbers === null) return { rowCount, numbers, leftOutCount, otherPeriodCount: 0, missingNumbers: [] }
  const { first, last } = numbers
  const presentCount = countBetween(book, first, last)
  const isUnbroken = presentCount === last - first + 1
  return {
    rowCount,
    numbers,
    leftOutCount,
    otherPeriodCount: presentCount - countOfPeriodBetween(book, selection, first, last),
    missingNumbers: isUnbroken ? [] : missingBetween(book, first, last),
  }
}
