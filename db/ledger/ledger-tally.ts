// How many rows a selection has, added up from the counts that a trigger keeps per Korean month and day: whole months where
// there are any, and the days left over at both ends. Ten years are some two hundred counts, whatever the rows.
import { daysAfter, monthsAfter, type PlainDay } from '../../domain/calendar/plain-day.ts'
import type { ReadableBook } from '../book.ts'
import type { RowSelection } from './ledger-selection.ts'

const monthOf = (day: PlainDay): string => day.slice(0, 7)
const isFirstOfMonth = (day: PlainDay): boolean => day.endsWith('-01')

/** Months (`2026-11`) and days (`2026-11-23`) that together are the period, each of its days once. */
export const spansOf = ({ from, to }: RowSelection['period']): readonly string[] => {
  const spans: string[] = []
  let day = from
  while (day <= to) {
    const isWholeMonth = isFirstOfMonth(day) && daysAfter(monthsAfter(day, 1), -1) <= to
    spans.push(isWholeMonth ? monthOf(day) : day)
    day = isWholeMonth ? monthsAfter(day, 1) : daysAfter(day, 1)
  }
  return spans
}

export interface RowTally {
  readonly rowCount: number
  /** The highest number of the selection; 0 where it has no row. */
  readonly lastNumber: number
}

export const tallyOf = (book: ReadableBook, { period, kinds }: Pick<RowSelection, 'period' | 'kinds'>): RowTally =>
  book.get<RowTally>(
    `select coalesce(sum(row_count), 0) as rowCount, coalesce(max(last_number), 0) as lastNumber from ledger_tally
     where span in (select value from json_each(?)) and kind in (select value from json_each(?))`,
    JSON.stringify(spansOf(period)),
    JSON.stringify(kinds),
  ) ?? { rowCount: 0, lastNumber: 0 }
