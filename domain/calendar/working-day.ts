// Which days the office counts as work. The last day of a period moves off Saturdays and public holidays, and Sunday is
// one of those (Civil Act art. 161; rules 2 and 3).
import type { HolidayTable } from './holiday-table.ts'
import { type PlainDay, daysAfter, weekdayOf, yearOf } from './plain-day.ts'

export type DayOff =
  | { readonly kind: 'saturday' }
  | { readonly kind: 'sunday' }
  | { readonly kind: 'holiday'; readonly name: string }

export type DayStatus =
  | { readonly kind: 'working' }
  | { readonly kind: 'off'; readonly off: DayOff }
  /** A weekday of a year without a table: nobody can say (rule 4). */
  | { readonly kind: 'table-missing'; readonly year: number }

export const tableOfYear = (year: number, tables: readonly HolidayTable[]): HolidayTable | undefined =>
  tables.find((table) => table.year === year)

const weekendOf = (day: PlainDay): DayOff | null => {
  const weekday = weekdayOf(day)
  if (weekday === 6) return { kind: 'saturday' }
  return weekday === 0 ? { kind: 'sunday' } : null
}

/** A weekend is off with or without a table. A holiday on a weekend is named as the holiday: the weekday shows anyway. */
export const dayStatusOf = (day: PlainDay, tables: readonly HolidayTable[]): DayStatus => {
  const table = tableOfYear(yearOf(day), tables)
  const holiday = table?.holidays.find((candidate) => candidate.day === day)
  if (holiday !== undefined) return { kind: 'off', off: { kind: 'holiday', name: holiday.name } }
  const weekend = weekendOf(day)
  if (weekend !== null) return { kind: 'off', off: weekend }
  return table === undefined ? { kind: 'table-missing', year: yearOf(day) } : { kind: 'working' }
}

/** Why the day is off; null for a working day and for a weekday of a year without a table. */
export const dayOffOf = (day: PlainDay, tables: readonly HolidayTable[]): DayOff | null => {
  const status = dayStatusOf(day, tables)
  return status.kind === 'off' ? status.off : null
}

/** `day` itself or the first working day after it; `table-missing` as soon as that hangs on a year without a table. */
export const workingDayFrom = (
  day: PlainDay,
  tables: readonly HolidayTable[],
): { readonly kind: 'found'; readonly day: PlainDay } | { readonly kind: 'table-missing'; readonly year: number } => {
  const status = dayStatusOf(day, tables)
  if (status.kind === 'off') return workingDayFrom(daysAfter(day, 1), tables)
  return status.kind === 'working' ? { kind: 'found', day } : status
}
