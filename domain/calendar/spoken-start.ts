// Where a stretch of time can begin: one instant for each meaning of the day and of the clock.
import { assertNever } from '../result.ts'
import { dayOf, type Instant, minutesAfter, startOfDay } from './instant.ts'
import type { PlainDay } from './plain-day.ts'
import type { ClockSaid } from './spoken-clock.ts'
import { type DayAssumption, daysMeant } from './spoken-day-meaning.ts'
import type { StartSaid } from './spoken-sentence.ts'

export type Assumption = DayAssumption | 'today' | 'afternoon' | 'morning' | 'next-day-end' | 'length-assumed'

export type SpokenIssue = 'not-a-day' | 'not-a-time' | 'end-before-start'

/** Half an hour is what a counter asks for when it names no end. */
export const assumedMinutes = 30

export interface Start {
  /** The day that was said, which after midnight is not the day of `at`. */
  readonly day: PlainDay
  readonly at: Instant
  readonly half: ClockSaid['half']
  readonly assumptions: readonly Assumption[]
}

export const instantsOn = (days: readonly PlainDay[], minutes: readonly number[]): readonly Instant[] =>
  days.flatMap((day) => minutes.map((minute) => minutesAfter(startOfDay(day), minute)))

const halfOf = (at: Instant, { half }: ClockSaid): readonly Assumption[] => {
  if (half !== 'open') return []
  return at < minutesAfter(startOfDay(dayOf(at)), 720) ? ['morning'] : ['afternoon']
}

/** Both midnights of a day for the one that ends it: without a day said, 밤 12시 may have begun today. */
export const withBothMidnights = (minutes: readonly number[]): readonly number[] =>
  minutes.flatMap((minute) => (minute < 1440 ? [minute] : [minute, minute - 1440]))

/** Every instant at which the sentence can begin, or why there is none. */
export const startsOf = (start: StartSaid, now: Instant): readonly Start[] | SpokenIssue => {
  const today = dayOf(now)
  switch (start.kind) {
    case 'day-alone':
      return 'not-a-time'
    case 'just-now':
      return [{ day: today, at: minutesAfter(now, -assumedMinutes), half: 'plain', assumptions: [] }]
    case 'ago': {
      const at = minutesAfter(now, -start.minuteCount)
      return [{ day: dayOf(at), at, half: 'plain', assumptions: [] }]
    }
    case 'clock': {
      const { days, assumption } =
        start.day === null ? { days: [today], assumption: 'today' as const } : daysMeant(start.day, today)
      if (days.length === 0) return 'not-a-day'
      const minutes = start.day === null ? withBothMidnights(start.clock.minutes) : start.clock.minutes
      const starts = days.flatMap((day) =>
        instantsOn([day], minutes).map((at) => ({
          day,
          at,
          half: start.clock.half,
          assumptions: [...(assumption === null ? [] : [assumption]), ...halfOf(at, start.clock)],
        })),
      )
      return starts.length === 0 ? 'not-a-time' : starts
    }
    default:
      return assertNever(start)
  }
}
