// Changes to the holiday tables. Every change of a year raises its edition, because papers print which one they used.
import type { Holiday, HolidayTable } from '../calendar/holiday-table.ts'
import { type PlainDay, yearOf } from '../calendar/plain-day.ts'
import { tableOfYear } from '../calendar/working-day.ts'

const byDay = (one: Holiday, other: Holiday): number => (one.day < other.day ? -1 : Number(one.day > other.day))
const byYear = (one: HolidayTable, other: HolidayTable): number => one.year - other.year

export const holidayOn = (day: PlainDay, tables: readonly HolidayTable[]): Holiday | undefined =>
  tableOfYear(yearOf(day), tables)?.holidays.find((holiday) => holiday.day === day)

/** Days that are in a table already stay as they are. A year without a table gets one; a year without a new day no edition. */
export const withHolidays = (tables: readonly HolidayTable[], added: readonly Holiday[]): readonly HolidayTable[] => {
  const fresh = Map.groupBy(
    added.filter(({ day }) => holidayOn(day, tables) === undefined),
    ({ day }) => yearOf(day),
  )
  const grown = [...fresh].map(([year, holidays]) => {
    const old = tableOfYear(year, tables)
    return {
      year,
      edition: (old?.edition ?? 0) + 1,
      holidays: [...(old?.holidays ?? []), ...holidays].toSorted(byDay),
    }
  })
  return [...tables.filter(({ year }) => !fresh.has(year)), ...grown].toSorted(byYear)
}

export const withoutHoliday = (tables: readonly HolidayTable[], day: PlainDay): readonly HolidayTable[] =>
  tables.map((table) =>
    table.holidays.some((holiday) => holiday.day === day)
      ? {
          ...table,
          edition: table.edition + 1,
          holidays: table.holidays.filter((holiday) => holiday.day !== day),
        }
      : table,
  )

/** The tables of `after` that are new or have another edition. */
export const changedTables = (
  before: readonly HolidayTable[],
  after: readonly HolidayTable[],
): readonly HolidayTable[] => after.filter(({ year, edition }) => tableOfYear(year, before)?.edition !== edition)
