// Changes to the holiday tables. Every change of a year raises its edition, because papers print which one they used.
import type { Holiday, HolidayTable } from '../calendar/holiday-table.ts'
import { daysAfter, type PlainDay, yearOf } from '../calendar/plain-day.ts'
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

/** The days that are a holiday in one and not in the other. */
const movedDays = (before: readonly HolidayTable[], after: readonly HolidayTable[]): readonly PlainDay[] => {
  const daysOf = (tables: readonly HolidayTable[]) => tables.flatMap(({ holidays }) => holidays.map(({ day }) => day))
  const [was, became] = [new Set(daysOf(before)), new Set(daysOf(after))]
  return [...[...was].filter((day) => !became.has(day)), ...[...became].filter((day) => !was.has(day))]
}

/** Ten days and the longest run of holidays that may follow them. */
const clockDaysMax = 45
/** What a screen shows beforehand of answers that were given. */
const shownDaysMax = 60

/** From when on clocks began that a change may move; without one, of those that a screen shows before there is any. */
export const clocksBegunFrom = (
  today: PlainDay,
  before: readonly HolidayTable[] = [],
  after: readonly HolidayTable[] = [],
): PlainDay =>
  movedDays(before, after)
    .map((day) => daysAfter(day, -clockDaysMax))
    .reduce((earliest, day) => (day < earliest ? day : earliest), daysAfter(today, -shownDaysMax))

/** The tables of `after` that are new or have another edition. */
export const changedTables = (
  before: readonly HolidayTable[],
  after: readonly HolidayTable[],
): readonly HolidayTable[] => after.filter(({ year, edition }) => tableOfYear(year, before)?.edition !== edition)
