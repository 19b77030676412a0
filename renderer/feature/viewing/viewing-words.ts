import { clockTimeOf, dayOf, type Instant, millisecondsBetween, startOfDay } from '../../../domain/calendar/instant.ts'
import { daysAfter } from '../../../domain/calendar/plain-day.ts'
import type { Formats } from '../../words/format.ts'

const minuteMilliseconds = 60_000
const secondMilliseconds = 1000

const two = (count: number): string => String(count).padStart(2, '0')

/** `11-28 10:05–10:20`; an end at midnight reads 24:00, or it would seem to lie before the start. */
export const footageWords = (from: Instant, to: Instant): string => {
  const endsAtMidnight = to === startOfDay(dayOf(to))
  const endDay = endsAtMidnight ? daysAfter(dayOf(to), -1) : dayOf(to)
  const endClock = endsAtMidnight ? '24:00' : clockTimeOf(to)
  const end = endDay === dayOf(from) ? endClock : `${endDay.slice(5)} ${endClock}`
  return `${dayOf(from).slice(5)} ${clockTimeOf(from)}–${end}`
}

/** How long somebody watched; '' when it was less than a minute. */
export const lengthWords = (formats: Formats, from: Instant, to: Instant): string => {
  const milliseconds = millisecondsBetween(from, to)
  return milliseconds < minuteMilliseconds ? '' : formats.timeLeft(milliseconds)
}

/** `06:42`, `1:06:42`. */
export const runningWords = (from: Instant, now: Instant): string => {
  const seconds = Math.max(0, Math.floor(millisecondsBetween(from, now) / secondMilliseconds))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  const rest = `${two(minutes)}:${two(seconds % 60)}`
  return hours === 0 ? rest : `${hours}:${rest}`
}
