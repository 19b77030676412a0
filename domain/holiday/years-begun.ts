// A year whose first days come from a file. One day alone would make a legal table of a nearly empty year (rule 4), so the days that are the
// same every year come along; whoever brings the file in is told what it may still lack.
import type { Holiday, HolidayTable } from '../calendar/holiday-table.ts'
import { yearOf } from '../calendar/plain-day.ts'
import { tableOfYear } from '../calendar/working-day.ts'
import { fixedHolidays, fixedHolidaysSince } from './fixed-holidays.ts'
import type { Entered } from './holiday-source.ts'

export const yearsBegun = (chosen: readonly Holiday[], tables: readonly HolidayTable[]): readonly number[] =>
  [...new Set(chosen.map(({ day }) => yearOf(day)))].filter((year) => tableOfYear(year, tables) === undefined)

export const withFixedDays = (
  chosen: readonly Holiday[],
  tables: readonly HolidayTable[],
  entered: Entered,
): readonly Holiday[] => {
  const named = new Set(chosen.map(({ day }) => day))
  const fixed = yearsBegun(chosen, tables)
    .filter((year) => year >= fixedHolidaysSince)
    .flatMap((year) => fixedHolidays(year, entered))
  return [...chosen, ...fixed.filter(({ day }) => !named.has(day))]
}
