// Which day's footage must be gone by now, and which must still be there: the line that a recorder is measured against.
import { type PlainDay, daysAfter } from '../calendar/plain-day.ts'
import type { Camera } from '../camera/camera.ts'
import { lastDayEnded } from '../footage/footage-clock.ts'
import type { RetentionRules } from '../footage/retention.ts'

/** The earliest day of recording whose footage has not passed its day by `today`, each under the rule it was recorded under. */
const firstDayLeft = (rules: RetentionRules, today: PlainDay): PlainDay =>
  rules
    .flatMap(({ recordedFrom, retention }, index) => {
      const notEnded = daysAfter(lastDayEnded(retention, today), 1)
      const day = notEnded > recordedFrom ? notEnded : recordedFrom
      const next = rules[index + 1]
      return next === undefined || day < next.recordedFrom ? [day] : []
    })
    .reduce((earliest, day) => (day < earliest ? day : earliest))

/** The last day through which all footage has passed its day: a shorter rule of late does not reach what came before it. */
export const lastDayEndedUnder = (rules: RetentionRules, today: PlainDay): PlainDay =>
  daysAfter(firstDayLeft(rules, today), -1)

/** For several cameras the day that holds for all of them; null without cameras. */
export const lastDayEndedForAll = (
  cameras: readonly Pick<Camera, 'retentionRules'>[],
  today: PlainDay,
): PlainDay | null => {
  const [first = null] = cameras.map(({ retentionRules }) => lastDayEndedUnder(retentionRules, today)).toSorted()
  return first
}
