// Until when footage still exists (rules 24-26, 29, 30). A recorder overwrites by itself, so an end on a holiday is not
// moved: nobody owes an act that day.
import { type Instant, dayOf, startOfDay } from '../calendar/instant.ts'
import { type PlainDay, daysAfter, monthsAfter, sameDateAfterMonths } from '../calendar/plain-day.ts'
import type { Availability } from './availability.ts'
import type { Retention } from './retention.ts'

export type KeepingPeriod = Pick<Retention, 'count' | 'unit'>

/** A stretch of one camera's footage; `to` is the instant at which it ends. */
export interface FootageRange {
  readonly from: Instant
  readonly to: Instant
}

/** Footage secured under a number, to be looked at again on `reviewOn`. */
export interface HoldOfRange {
  readonly number: string
  readonly storedWhere: string
  readonly reviewOn: PlainDay
}

// Civil Act art. 160: the months run from the day after recording to the day before its corresponding day, or to the
// end of the month that has no such day.
const lastDayOfMonths = (recordedOn: PlainDay, monthCount: number): PlainDay => {
  const firstDay = daysAfter(recordedOn, 1)
  const corresponding = sameDateAfterMonths(firstDay, monthCount)
  return corresponding === null ? monthsAfter(firstDay, monthCount) : daysAfter(corresponding, -1)
}

/** The last day, kept to its end, of footage recorded on `recordedOn`. The day of recording is not counted. */
export const lastDayKept = (recordedOn: PlainDay, retention: KeepingPeriod): PlainDay =>
  retention.unit === 'day' ? daysAfter(recordedOn, retention.count) : lastDayOfMonths(recordedOn, retention.count)

// A stretch that ends at midnight holds nothing of the day that then begins.
const lastDayRecorded = ({ from, to }: FootageRange): PlainDay => {
  const endsOn = dayOf(to)
  return to > from && to === startOfDay(endsOn) ? daysAfter(endsOn, -1) : endsOn
}

// A month is at most 31 days and a day more is the day of recording, so nothing recorded earlier than this is left.
const earliestDayLeft = (today: PlainDay, { count, unit }: KeepingPeriod): PlainDay =>
  daysAfter(today, unit === 'day' ? -count : -(31 * count + 1))

/**
 * What is left of a stretch today. One that crosses midnight is lost piece by piece, so the earliest day still there
 * decides the clock, and the stretch is past only when its last day is: while a piece exists, refusing it as destroyed
 * would be false. Footage under a hold outlives its retention.
 */
export const availabilityOf = (
  range: FootageRange,
  retention: KeepingPeriod,
  today: PlainDay,
  hold: HoldOfRange | null,
  destructionRow: number | null,
): Availability => {
  if (hold !== null) {
    return { kind: 'held', through: hold.reviewOn, holdNumber: hold.number, storedWhere: hold.storedWhere }
  }
  const [first, last, left] = [dayOf(range.from), lastDayRecorded(range), earliestDayLeft(today, retention)]
  for (let day = first > left ? first : left; day <= last; day = daysAfter(day, 1)) {
    const through = lastDayKept(day, retention)
    if (through >= today) return { kind: 'available', through }
  }
  return { kind: 'past', lastDay: lastDayKept(last, retention), destructionRow }
}
