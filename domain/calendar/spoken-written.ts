// The short form of a stretch of time, which `readSpokenRange` reads back to the same minutes. It stands in the field
// once a reading is chosen, so it leaves nothing open: 24-hour time, the weekday, and the year where it is not plain.
import { clockTimeOf, dayOf, endOfDay, type Instant } from './instant.ts'
import { shortDayWords } from './korean-day.ts'
import { type PlainDay, yearOf } from './plain-day.ts'
import { daysMeant } from './spoken-day-meaning.ts'
import type { TimeRange } from './spoken-range.ts'

const isPlainWithoutYear = (day: PlainDay, today: PlainDay): boolean => {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  return daysMeant({ named: { kind: 'without-year', month, date }, weekday: null }, today).days.includes(day)
}

const withYear = (day: PlainDay): string => `${yearOf(day)}-${shortDayWords(day)}`

const writtenEnd = ({ from, to }: TimeRange): string => {
  const [startDay, endDay] = [dayOf(from), dayOf(to)]
  if (startDay === endDay) return clockTimeOf(to)
  if (to === endOfDay(startDay)) return '24:00'
  const day = yearOf(startDay) === yearOf(endDay) ? shortDayWords(endDay) : withYear(endDay)
  return `${day} ${clockTimeOf(to)}`
}

/** `11-21 (토) 18:00–18:20`, `2025-12-31 (수) 23:50–2026-01-01 (목) 00:20`; whole minutes, `from` before `to`. */
export const writtenRange = (range: TimeRange, { now }: { readonly now: Instant }): string => {
  const day = dayOf(range.from)
  const startDay = isPlainWithoutYear(day, dayOf(now)) ? shortDayWords(day) : withYear(day)
  return `${startDay} ${clockTimeOf(range.from)}–${writtenEnd(range)}`
}
