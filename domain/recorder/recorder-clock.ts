// How far a recorder's clock is from the real time, and what that does to the times read off it. The error is derived from
// what somebody saw, never typed, and the real time is the PC's. Korea has no daylight saving, so an error is one number.
import { z } from 'zod'
import { type Instant, clockTimeOf, dayOf, instantAt, instantOfDate, millisecondsBetween } from '../calendar/instant.ts'
import { type PlainDay, daysAfter, plainDaySchema } from '../calendar/plain-day.ts'

/** A time of day as a recorder shows it; old ones have no seconds on their screen. */
export const shownClockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'not-a-time')

export const shownMomentSchema = z.strictObject({ on: plainDaySchema, clock: shownClockSchema })

/** The recorder's own clock; null where its day was not read, which it rarely gets wrong. */
export const shownNowSchema = z.strictObject({ on: plainDaySchema.nullable(), clock: shownClockSchema })

export type ShownMoment = Readonly<z.output<typeof shownMomentSchema>>
export type ShownNow = Readonly<z.output<typeof shownNowSchema>>

const minuteTextLength = 'HH:mm'.length

const secondsAfter = (at: Instant, secondCount: number): Instant =>
  instantOfDate(new Date(new Date(at).getTime() + secondCount * 1000))

/** The instant at which a right clock would show this. */
const asRightClock = ({ on, clock }: ShownMoment): Instant => {
  const toTheMinute = instantAt(on, clock.slice(0, minuteTextLength))
  return secondsAfter(toTheMinute, Number(clock.slice(minuteTextLength + 1)))
}

// 23:59 shown at 00:02 is three minutes slow, not a day fast.
const nearestTo = (at: Instant, clock: string): Instant => {
  const around = [-1, 0, 1].map((offset) => asRightClock({ on: daysAfter(dayOf(at), offset), clock }))
  const distance = (shown: Instant): number => Math.abs(millisecondsBetween(at, shown))
  return around.reduce((best, shown) => (distance(shown) < distance(best) ? shown : best))
}

/**
 * Recorder minus real time in seconds: positive is fast. A clock read to the minute is compared with the real minute, or
 * every right one would seem slow by half of it.
 */
export const clockErrorOf = ({ on, clock }: ShownNow, at: Instant): number => {
  const hasSeconds = clock.length > minuteTextLength
  const real = hasSeconds
    ? instantOfDate(new Date(Math.floor(new Date(at).getTime() / 1000) * 1000))
    : instantAt(dayOf(at), clockTimeOf(at))
  const shown = on === null ? nearestTo(real, clock) : asRightClock({ on, clock })
  return Math.round(millisecondsBetween(real, shown) / 1000)
}

/** The real time of what the recorder shows under its error. */
export const realInstantOf = (shown: ShownMoment, errorSeconds: number): Instant =>
  secondsAfter(asRightClock(shown), -errorSeconds)

/** An error beyond this is noted: requests are asked by the minute. */
export const clockErrorSecondsMax = 60

/** A clock an hour off is more often a slip of the eye (02:24 for 14:24) than true, so it is asked. */
export const farErrorSeconds = 3600

/** One reading of a recorder's clock. */
export interface ClockReading {
  readonly checkedAt: Instant
  readonly errorSeconds: number
}

export interface RecorderTime {
  /** What the recorder's own clock showed then, as the instant that would read so. */
  readonly shownAt: Instant
  readonly day: PlainDay
  readonly errorSeconds: number
  /** The check that the error is taken from, and on which side of the footage it lies. */
  readonly checkedAt: Instant
  readonly side: 'before' | 'after'
}

/**
 * Where on the recorder the footage of an instant is found: by the error of the check nearest to the recording, the earlier
 * of two equally near. Clocks drift and are set, so between two checks nothing is invented. Null without a check.
 */
export const atRecorderClock = (at: Instant, readings: readonly ClockReading[]): RecorderTime | null => {
  const byDistance = readings.toSorted(
    (a, b) =>
      Math.abs(millisecondsBetween(at, a.checkedAt)) - Math.abs(millisecondsBetween(at, b.checkedAt)) ||
      (a.checkedAt < b.checkedAt ? -1 : 1),
  )
  const [nearest] = byDistance
  if (nearest === undefined) return null
  const shownAt = secondsAfter(at, nearest.errorSeconds)
  return {
    shownAt,
    day: dayOf(shownAt),
    errorSeconds: nearest.errorSeconds,
    checkedAt: nearest.checkedAt,
    side: nearest.checkedAt <= at ? 'before' : 'after',
  }
}
