// Which day's footage must be gone by now, and which must still be there: the line that a recorder is measured against.
import type { PlainDay } from '../calendar/plain-day.ts'
import type { Camera } from '../camera/camera.ts'
import { lastDayEnded } from '../footage/footage-clock.ts'

/** For several cameras the day that holds for all of them; null without cameras. */
export const lastDayEndedForAll = (cameras: readonly Pick<Camera, 'retention'>[], today: PlainDay): PlainDay | null => {
  const [first = null] = cameras.map(({ retention }) => lastDayEnded(retention, today)).toSorted()
  return first
}
