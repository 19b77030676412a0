// What the days of a file would do: which are new, which are ticked from the start, which years get their first table.
import type { Holiday, HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import { type PlainDay, weekdayOf, yearOf } from '../../../domain/calendar/plain-day.ts'
import { holidayOn } from '../../../domain/holiday/changed-tables.ts'
import { isFamiliarHoliday } from '../../../domain/holiday/familiar-name.ts'
import { yearsBegun } from '../../../domain/holiday/years-begun.ts'
import type { HolidayPreview } from '../../../domain/holiday/operations.ts'

/** `doubtful`: the name does not say that it is a public holiday, so it comes in only when it is ticked. */
export type DayState = 'known' | 'new' | 'doubtful'

export interface FileDay {
  readonly day: PlainDay
  readonly name: string
  readonly state: DayState
}

export const fileDays = ({ holidays }: HolidayPreview, tables: readonly HolidayTable[]): readonly FileDay[] =>
  holidays.map(({ day, name }) => {
    const isKnown = holidayOn(day, tables) !== undefined
    return { day, name, state: isKnown ? 'known' : isFamiliarHoliday(name) ? 'new' : 'doubtful' }
  })

export const tickedAtFirst = (days: readonly FileDay[]): ReadonlySet<PlainDay> =>
  new Set(days.filter(({ state }) => state === 'new').map(({ day }) => day))

export const chosenHolidays = (days: readonly FileDay[], ticked: ReadonlySet<PlainDay>): readonly Holiday[] =>
  days
    .filter(({ day, state }) => state !== 'known' && ticked.has(day))
    .map(({ day, name }) => ({ day, name, source: '' }))

/** Every table so far has at least this many days; a file with fewer lacks something. */
const daysUsualMin = 15

export interface ThinYear {
  readonly year: number
  readonly dayCount: number
}

/** Years whose first table would be thinner than any before: legal in the book, but likely not the whole year. */
export const thinYears = (chosen: readonly Holiday[], tables: readonly HolidayTable[]): readonly ThinYear[] =>
  yearsBegun(chosen, tables)
    .map((year) => ({ year, dayCount: chosen.filter(({ day }) => yearOf(day) === year).length }))
    .filter(({ dayCount }) => dayCount < daysUsualMin)

export const isWeekend = (day: PlainDay): boolean => [0, 6].includes(weekdayOf(day))
