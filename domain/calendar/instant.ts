// Instants are UTC ISO text with milliseconds ("2026-11-23T01:00:00.000Z"): one width, so text order is time order.
// Civil time is Korean time, whatever zone the PC is set to.
import { TZDate, tz } from '@date-fns/tz'
import { addMinutes, format } from 'date-fns'
import { z } from 'zod'
import { type PlainDay, daysAfter } from './plain-day.ts'

export type Instant = string & z.$brand<'Instant'>

const koreanZone = 'Asia/Seoul'
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

const isRealInstant = (text: string): boolean => {
  if (!instantPattern.test(text)) return false
  const parsed = new Date(text)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString() === text
}

/** Parses UTC ISO text with milliseconds; anything else is refused with the reason `not-a-time`. */
export const instantSchema = z
  .string()
  .refine(isRealInstant, 'not-a-time')
  .transform((text) => text as Instant)

/** Makes an instant of a literal or of any ISO text known to be sound. Throws otherwise. */
export const instant = (text: string): Instant => new Date(text).toISOString() as Instant

export const instantOfDate = (date: Date): Instant => date.toISOString() as Instant

/** The Korean civil day on which the instant falls. */
export const dayOf = (at: Instant): PlainDay => format(new TZDate(at, koreanZone), 'yyyy-MM-dd') as PlainDay

/** Korean wall-clock time of the instant as `HH:mm`. */
export const clockTimeOf = (at: Instant): string => format(new TZDate(at, koreanZone), 'HH:mm')

/** The instant at which the Korean civil day begins (KST midnight). */
export const startOfDay = (day: PlainDay): Instant => instantAt(day, '00:00')

/** The first instant after the Korean civil day. */
export const endOfDay = (day: PlainDay): Instant => startOfDay(daysAfter(day, 1))

/** The instant of a Korean wall-clock time `HH:mm` on a day. */
export const instantAt = (day: PlainDay, clockTime: string): Instant => {
  const [year, month, date] = day.split('-').map(Number)
  const [hour, minute] = clockTime.split(':').map(Number)
  const civil = new TZDate(year ?? 0, (month ?? 1) - 1, date ?? 1, hour ?? 0, minute ?? 0, koreanZone)
  return new Date(civil.getTime()).toISOString() as Instant
}

export const minutesAfter = (at: Instant, minuteCount: number): Instant =>
  instantOfDate(addMinutes(new Date(at), minuteCount))

/** Milliseconds from `from` to `to`; negative when `to` is earlier. */
export const millisecondsBetween = (from: Instant, to: Instant): number =>
  new Date(to).getTime() - new Date(from).getTime()

/** Formats in Korean civil time with a date-fns pattern. */
export const formatInKorea = (at: Instant, pattern: string): string =>
  format(new Date(at), pattern, { in: tz(koreanZone) })
