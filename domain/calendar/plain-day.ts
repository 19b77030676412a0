// A civil day of the Korean calendar, without time or zone. Arithmetic goes through date-fns on a UTC date, so
// neither the PC's zone nor a daylight-saving jump can move a day.
import { TZDate } from '@date-fns/tz'
import { addDays, addMonths, differenceInCalendarDays, getDay } from 'date-fns'
import { z } from 'zod'

export type PlainDay = string & z.$brand<'PlainDay'>

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

const toDate = (day: PlainDay): TZDate => {
  const [, year, month, date] = dayPattern.exec(day) ?? []
  return new TZDate(Number(year), Number(month) - 1, Number(date), 'UTC')
}

const toDay = (date: Date): PlainDay => date.toISOString().slice(0, 10) as PlainDay

const isRealDay = (text: string): boolean => {
  const [, year, month, date] = dayPattern.exec(text) ?? []
  if (year === undefined) return false
  const utc = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  return Number(year) >= 1900 && utc.toISOString().slice(0, 10) === text
}

/** Parses `YYYY-MM-DD`; a day that does not exist is refused with the reason `not-a-day`. */
export const plainDaySchema = z
  .string()
  .refine(isRealDay, 'not-a-day')
  .transform((text) => text as PlainDay)

/** Makes a day of a literal known to be real. Throws on a day that does not exist. */
export const plainDay = (text: string): PlainDay => plainDaySchema.parse(text)

export const daysAfter = (day: PlainDay, dayCount: number): PlainDay => toDay(addDays(toDate(day), dayCount))

/** Calendar months after `day`; a missing day becomes the month's last (Civil Act art. 160). */
export const monthsAfter = (day: PlainDay, monthCount: number): PlainDay => toDay(addMonths(toDate(day), monthCount))

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDay, to: PlainDay): number => differenceInCalendarDays(toDate(to), toDate(from))

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: PlainDay): number => getDay(toDate(day))

export const yearOf = (day: PlainDay): number => Number(day.slice(0, 4))
