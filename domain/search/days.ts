// Days in what is searched for: 11-22, 11/22, 11월 22일, 2026. 11. 22., 20261122. A day is one term of the index, so it is
// found however it was written, and 11-22 does not find every text with an 11 and a 22 in it.
import { type PlainDay, plainDaySchema } from '../calendar/plain-day.ts'

const two = (digits: string): string => digits.padStart(2, '0')

/** The terms under which something of this day is found: with and without its year. */
export const dayTerms = (day: PlainDay): readonly string[] => {
  const [year = '', month = '', date = ''] = day.split('-')
  return [`day${month}${date}`, `day${year}${month}${date}`]
}

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?:(\d{4})\s*[-./년]\s*)?(\d{1,2})\s*[-./월]\s*(\d{1,2})(?:\s*일|\.)?|(\d{4})(\d{2})(\d{2}))(?![\p{N}-])`,
  'gu',
)

// A leap year stands in where none was typed, so that 2-29 is a day.
const isDay = (year: string, month: string, date: string): boolean =>
  plainDaySchema.safeParse(`${year === '' ? '2000' : year}-${two(month)}-${two(date)}`).success

export interface DaySearched {
  readonly term: string
  /** As typed, because the same characters may also be the number of a camera. */
  readonly typed: string
}

export interface SearchedText {
  readonly days: readonly DaySearched[]
  /** What is left to be searched for as words. */
  readonly rest: string
}

export const daysSearched = (typed: string): SearchedText => {
  const days: DaySearched[] = []
  const rest = typed.replace(pattern, (match: string, ...caught: readonly (string | undefined)[]) => {
    const [year, month, date, fullYear, fullMonth, fullDate] = caught.slice(0, 6).map((text) => text ?? '')
    const [y = '', m = '', d = ''] = fullYear === '' ? [year, month, date] : [fullYear, fullMonth, fullDate]
    if (!isDay(y, m, d)) return match
    days.push({ term: `day${y}${two(m)}${two(d)}`, typed: match })
    return ' '
  })
  return { days, rest }
}
