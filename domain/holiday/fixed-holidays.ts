// The public holidays that fall on the same date every year. A table that begins with them lacks lunar, substitute, temporary
// and election days; a missing holiday makes the last day come earlier, never later, so the office stays in time meanwhile.
import type { Holiday } from '../calendar/holiday-table.ts'
import { plainDay } from '../calendar/plain-day.ts'
import { type Entered, fixedSource, unconfirmedSource } from './holiday-source.ts'

/** Earlier years are seeded, and two of the days became holidays in this one. */
export const fixedHolidaysSince = 2026

const fixedDays = [
  ['01-01', '1월 1일', fixedSource],
  ['03-01', '3ㆍ1절', fixedSource],
  ['05-01', '노동절', unconfirmedSource],
  ['05-05', '어린이날', fixedSource],
  ['06-06', '현충일', fixedSource],
  ['07-17', '제헌절', unconfirmedSource],
  ['08-15', '광복절', fixedSource],
  ['10-03', '개천절', fixedSource],
  ['10-09', '한글날', fixedSource],
  ['12-25', '기독탄신일', fixedSource],
] as const

export const fixedHolidays = (year: number, entered: Entered): readonly Holiday[] =>
  fixedDays.map(([date, name, source]) => ({ day: plainDay(`${year}-${date}`), name, source: source(entered) }))
