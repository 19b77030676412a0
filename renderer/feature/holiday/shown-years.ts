import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'

/**
 * The years a manager has to do with: last year, this one and the next, every later one that has a table, and the one that
 * was asked for. Earlier tables only explain deadlines that are long written down.
 */
export const shownYears = (
  tables: readonly HolidayTable[],
  thisYear: number,
  asked: number | null,
): readonly number[] => {
  const later = tables.map(({ year }) => year).filter((year) => year > thisYear)
  return [...new Set([thisYear - 1, thisYear, thisYear + 1, ...later, ...(asked === null ? [] : [asked])])].toSorted(
    (one, other) => one - other,
  )
}
