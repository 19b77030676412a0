// Where a stretch of time ends, once it is known where it begins.
import { assertNever } from '../result.ts'
import { dayOf, type Instant, millisecondsBetween, minutesAfter } from './instant.ts'
import { daysAfter } from './plain-day.ts'
import type { ClockSaid } from './spoken-clock.ts'
import { endDaysMeant } from './spoken-day-meaning.ts'
import type { UntilSaid } from './spoken-sentence.ts'
import {
  type Assumption,
  assumedMinutes,
  instantsOn,
  type SpokenIssue,
  type Start,
  withBothMidnights,
} from './spoken-start.ts'

interface End {
  readonly to: Instant
  readonly assumptions: readonly Assumption[]
}

// An end without a part of the day shares the one of the start. The minute in which typed seconds fall is wanted whole.
const endMinutes = ({ half }: Start, clock: ClockSaid): readonly number[] => {
  const minutes = half === 'said' ? clock.minutesOfTwelve : clock.minutes
  return clock.hasSeconds ? minutes.map((minute) => minute + 1) : minutes
}

// A stretch runs over midnight for an hour or a night. 15:30–15:00 is a slip and not a day of footage; who wants the day
// says the day of its end.
const nightMilliseconds = 12 * 3_600_000

// Without a day the end is the first such time after the start; 24:00 still belongs to the day that ends with it.
const followingEnd = (start: Start, clock: ClockSaid): readonly End[] | SpokenIssue => {
  const [days, minutes] = [[start.day, daysAfter(start.day, 1)], endMinutes(start, clock)]
  if (instantsOn(days, minutes).includes(start.at)) return 'end-before-start'
  const [to] = instantsOn(days, withBothMidnights(minutes))
    .filter((at) => at > start.at)
    .toSorted()
  if (to === undefined) return 'end-before-start'
  const isNextDay = dayOf(minutesAfter(to, -1)) > dayOf(start.at)
  if (isNextDay && millisecondsBetween(start.at, to) > nightMilliseconds) return 'end-before-start'
  return [{ to, assumptions: isNextDay ? ['next-day-end'] : [] }]
}

const sureEnd = (start: Start, to: Instant): readonly End[] | SpokenIssue =>
  to > start.at ? [{ to, assumptions: [] }] : 'end-before-start'

/** The ends that fit a start, or why there is none. */
export const endsOf = (until: UntilSaid, start: Start, now: Instant): readonly End[] | SpokenIssue => {
  switch (until.kind) {
    case 'length':
    case 'around':
      return sureEnd(start, minutesAfter(start.at, until.minuteCount))
    case 'ago':
      return sureEnd(start, minutesAfter(now, -until.minuteCount))
    case 'minute': {
      const hour = minutesAfter(start.at, -Number(start.at.slice(14, 16)))
      return until.minute > 59 ? 'not-a-time' : sureEnd(start, minutesAfter(hour, until.minute))
    }
    case 'assumed': {
      const whole = minutesAfter(start.at, assumedMinutes)
      return [{ to: start.at < now && whole > now ? now : whole, assumptions: ['length-assumed'] }]
    }
    case 'clock': {
      if (until.clock.minutes.length === 0) return 'not-a-time'
      if (until.day === null) return followingEnd(start, until.clock)
      const days = endDaysMeant(until.day, start.day, dayOf(now))
      if (days.length === 0) return 'not-a-day'
      const ends = instantsOn(days, endMinutes(start, until.clock)).filter((at) => at > start.at)
      return ends.length === 0 ? 'end-before-start' : ends.map((to) => ({ to, assumptions: [] }))
    }
    default:
      return assertNever(until)
  }
}
