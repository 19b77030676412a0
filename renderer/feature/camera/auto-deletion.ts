// Through which day the recorders must have deleted by now: what is proposed when a deletion is recorded (rule 31).
import { type PlainDay, daysAfter } from '../../../domain/calendar/plain-day.ts'
import type { Camera } from '../../../domain/camera/camera.ts'
import { type KeepingPeriod, lastDayKept } from '../../../domain/footage/footage-clock.ts'

/** The last day of recording whose retention has ended before today. */
export const lastDayEnded = (retention: KeepingPeriod, today: PlainDay): PlainDay => {
  // No month is shorter than 28 days, so no later day can have ended.
  const shortestDays = retention.unit === 'day' ? retention.count : 28 * retention.count
  let day = daysAfter(today, -(shortestDays + 1))
  while (lastDayKept(day, retention) >= today) day = daysAfter(day, -1)
  return day
}

/** For several cameras the day that holds for all of them; null without cameras. */
export const lastDayEndedForAll = (cameras: readonly Camera[], today: PlainDay): PlainDay | null => {
  const [first = null] = cameras.map(({ retention }) => lastDayEnded(retention, today)).toSorted()
  return first
}
