// Where days and moments lie on the map's axis, as shares of its width: 0 at the start of the first day, 1 at the end of today.
// Screen and paper draw by the same shares.
import { type Instant, millisecondsBetween, startOfDay } from '../calendar/instant.ts'
import { type PlainDay, daysAfter, daysBetween, weekdayOf } from '../calendar/plain-day.ts'

export interface MapDays {
  readonly from: PlainDay
  readonly today: PlainDay
}

/** Days on the axis, today included. */
export const dayCountOf = ({ from, today }: MapDays): number => daysBetween(from, today) + 1

export const shareOfDay = (days: MapDays, day: PlainDay): number => daysBetween(days.from, day) / dayCountOf(days)

const dayMilliseconds = 86_400_000

export const shareOfInstant = (days: MapDays, at: Instant): number =>
  millisecondsBetween(startOfDay(days.from), at) / (dayCountOf(days) * dayMilliseconds)

export interface Stretch {
  readonly left: number
  readonly width: number
}

/** null where all of it lies before the map; what begins before it is cut at the edge. */
export const stretchOf = (
  days: MapDays,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Stretch | null => {
  const [left, end] = [Math.max(0, shareOfInstant(days, from)), Math.min(1, shareOfInstant(days, to))]
  return end <= 0 ? null : { left, width: end - left }
}

/** Every Monday, so that a week is seen as one. */
export const weekStarts = (days: MapDays): readonly PlainDay[] =>
  Array.from({ length: dayCountOf(days) }, (_, index) => daysAfter(days.from, index)).filter(
    (day) => weekdayOf(day) === 1,
  )
