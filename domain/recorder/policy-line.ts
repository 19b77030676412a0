// Which day's footage must be gone by now, and which must still be there: the line that a recorder is measured against.
import { type PlainDay, daysAfter } from '../calendar/plain-day.ts'
import type { Camera } from '../camera/camera.ts'
import { type KeepingPeriod, lastDayKept } from '../footage/footage-clock.ts'

/** The last day of recording whose retention has ended before today. */
export const lastDayEnded = (retention: KeepingPeriod, today: PlainDay): PlainDay => {
  // No month is shorter than 28 days, so no later day can have ended.
  const shortestDays = retention.unit === 'day' ? retention.count : 28 * retention.count
  let day = daysAfter(today, -(shortestDays + 1))
  while (lastDayKept(day, retention) >= today) day = daysAfter(day, -1)
  return day
}

/** For several cameras the day that holds for all of them; null without cameras. */
export const lastDayEndedForAll = (cameras: readonly Pick<Camera, 'retention'>[], today: PlainDay): PlainDay | null => {
  const [first = null] = cameras.map(({ retention }) => lastDayEnded(retention, today)).toSorted()
  return first
}
