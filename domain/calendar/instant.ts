// Instants are UTC ISO text with milliseconds ("2026-11-23T01:00:00.000Z"): one width, so text order is time order.
// Civil time is Korean time, whatever zone the PC is set to. Korea has kept UTC+9 without daylight saving since
// 1988-10-09 and a book of camera footage holds nothing older, so nine hours are added instead of asking the PC's zone
// table: faster, and the same on a PC whose table is old or cut down.
import { z } from 'zod'
import { type PlainDay, daysAfter } from './plain-day.ts'

export type Instant = string & z.$brand<'Instant'>

const koreanOffsetMilliseconds = 9 * 3_600_000
const minuteMilliseconds = 60_000
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const zonedPattern = /T.*(?:Z|[+-]\d{2}:\d{2})$/

// The same years as days have, with a day to spare at both ends for Korean midnight.
const earliest = '1900-01-02T00:00:00.000Z'
const latest = '2999-12-30T23:59:59.999Z'

const isRealInstant = (text: string): boolean => {
  if (!instantPattern.test(text) || text < earliest || text > latest) return false
  const parsed = new Date(text)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString() === text
}

/** Parses UTC ISO text with milliseconds; anything else is refused with the reason `not-a-time`. */
export const instantSchema = z
  .string()
  .refine(isRealInstant, 'not-a-time')
  .transform((text) => text as Instant)

/** Makes an instant of a literal ISO text that names its zone (`Z`, `+09:00`). Throws otherwise: the PC's zone must not matter. */
export const instant = (text: string): Instant => {
  if (!zonedPattern.test(text)) throw new Error(`no zone in ${text}`)
  return instantSchema.parse(new Date(text).toISOString())
}

export const instantOfDate = (date: Date): Instant => date.toISOString() as Instant

const twoDigits = (count: number): string => (count < 10 ? `0${count}` : String(count))

// Nine whole hours leave the minutes alone and, before 15:00 UTC, the day; up to the 27th the next day is in the same month.
// An export asks this of every row, and a Date costs more than the rest of the row's time.
const koreanTextOf = (at: Instant): string => {
  const hour = Number(at.slice(11, 13)) + 9
  if (hour < 24) return `${at.slice(0, 11)}${twoDigits(hour)}${at.slice(13)}`
  const day = Number(at.slice(8, 10)) + 1
  return day <= 28
    ? `${at.slice(0, 8)}${twoDigits(day)}T${twoDigits(hour - 24)}${at.slice(13)}`
    : new Date(new Date(at).getTime() + koreanOffsetMilliseconds).toISOString()
}

/** The Korean civil day on which the instant falls. */
export const dayOf = (at: Instant): PlainDay => koreanTextOf(at).slice(0, 10) as PlainDay

/** Korean wall-clock time of the instant as `HH:mm`. */
export const clockTimeOf = (at: Instant): string => koreanTextOf(at).slice(11, 16)

/** Both at once, as `2026-11-23 14:30`. */
export const koreanMomentOf = (at: Instant): string => {
  const text = koreanTextOf(at)
  return `${text.slice(0, 10)} ${text.slice(11, 16)}`
}

/** The instant of a Korean wall-clock time `HH:mm` on a day. */
export const instantAt = (day: PlainDay, clockTime: string): Instant =>
  instantOfDate(new Date(`${day}T${clockTime}:00.000+09:00`))

/** The instant at which the Korean civil day begins (KST midnight). */
export const startOfDay = (day: PlainDay): Instant => instantAt(day, '00:00')

/** The first instant after the Korean civil day. */
export const endOfDay = (day: PlainDay): Instant => startOfDay(daysAfter(day, 1))

/** As late as the Korean civil day is still that day: what is known by then is known on it. */
export const lastInstantOf = (day: PlainDay): Instant => instantOfDate(new Date(new Date(endOfDay(day)).getTime() - 1))

export const minutesAfter = (at: Instant, minuteCount: number): Instant =>
  instantOfDate(new Date(new Date(at).getTime() + minuteCount * minuteMilliseconds))

const minuteLetters = 'yyyy-MM-ddTHH:mm'.length

/** People write minutes, the book milliseconds: what happened in the same minute is not before it. */
export const isMinutesBefore = (one: Instant, other: Instant): boolean =>
  one.slice(0, minuteLetters) < other.slice(0, minuteLetters)

/** Milliseconds from `from` to `to`; negative when `to` is earlier. */
export const millisecondsBetween = (from: Instant, to: Instant): number =>
  new Date(to).getTime() - new Date(from).getTime()
