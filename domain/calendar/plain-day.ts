// A civil day of the Korean calendar, without time or zone. Arithmetic counts days from 1970-01-01 with the UTC half of
// Date alone, so neither the PC's zone nor a daylight-saving jump can move a day, and ten thousand deadlines take no time.
import { z } from 'zod'

export type PlainDay = string & z.$brand<'PlainDay'>

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const dayMilliseconds = 86_400_000

// Date.UTC reads years below 100 as 19xx, and days after 9999 no longer sort as text. Nothing in the book is older than
// 1900 or later than 2999; a typed year outside is a slip of the finger.
const yearMin = 1900
const yearMax = 2999

interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly date: number
}

const civilOf = (day: PlainDay): CivilDate => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
})

const dayNumberOf = (day: PlainDay): number => {
  const { year, month, date } = civilOf(day)
  return Date.UTC(year, month - 1, date) / dayMilliseconds
}

const twoDigits = (count: number): string => (count < 10 ? `0${count}` : String(count))

// The Gregorian calendar repeats every 400 years (146,097 days). Counted from 1 March, months have 31, 30, 31, 30, 31 days again and
// again and the leap day stands last, so that one division finds the month. Asking Date for its ISO text takes three times as long.
const dayOfNumber = (dayNumber: number): PlainDay => {
  const sinceMarch = dayNumber + 719_468
  const cycle = Math.floor(sinceMarch / 146_097)
  const dayOfCycle = sinceMarch - cycle * 146_097
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  )
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
  return `${year}-${twoDigits(month)}-${twoDigits(date)}` as PlainDay
}

const isRealDay = (text: string): boolean => {
  const [, year, month, date] = dayPattern.exec(text) ?? []
  if (Number(year) < yearMin || Number(year) > yearMax || year === undefined) return false
  const utc = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  return utc.toISOString().slice(0, 10) === text
}

/** Parses `YYYY-MM-DD`; a day that does not exist is refused with the reason `not-a-day`. */
export const plainDaySchema = z
  .string()
  .refine(isRealDay, 'not-a-day')
  .transform((text) => text as PlainDay)

/** Makes a day of a literal known to be real. Throws on a day that does not exist. */
export const plainDay = (text: string): PlainDay => plainDaySchema.parse(text)

export const daysAfter = (day: PlainDay, dayCount: number): PlainDay => dayOfNumber(dayNumberOf(day) + dayCount)

const lastDateOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The same date `monthCount` months on, or null where that month has no such date (02-31). */
export const sameDateAfterMonths = (day: PlainDay, monthCount: number): PlainDay | null => {
  const { date } = civilOf(day)
  const target = monthsAfter(day, monthCount)
  return civilOf(target).date === date ? target : null
}

/** Calendar months after `day`; a missing day becomes the month's last (Civil Act art. 160). */
export const monthsAfter = (day: PlainDay, monthCount: number): PlainDay => {
  const { year, month, date } = civilOf(day)
  const monthNumber = year * 12 + (month - 1) + monthCount
  const [targetYear, targetMonth] = [Math.floor(monthNumber / 12), (((monthNumber % 12) + 12) % 12) + 1]
  const targetDate = Math.min(date, lastDateOf(targetYear, targetMonth))
  return dayOfNumber(Date.UTC(targetYear, targetMonth - 1, targetDate) / dayMilliseconds)
}

export const laterDay = (one: PlainDay, other: PlainDay): PlainDay => (one > other ? one : other)

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDay, to: PlainDay): number => dayNumberOf(to) - dayNumberOf(from)

/** 0 is Sunday, 6 is Saturday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: PlainDay): number => (((dayNumberOf(day) + 4) % 7) + 7) % 7

export const yearOf = (day: PlainDay): number => civilOf(day).year
