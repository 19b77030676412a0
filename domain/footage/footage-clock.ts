// Until when footage still exists (rules 24-26, 29, 30). A recorder overwrites by itself, so an end on a holiday is not
// moved: nobody owes an act that day.
import { type Instant, dayOf, startOfDay } from '../calendar/instant.ts'
import { type PlainDay, daysAfter, daysBetween, monthsAfter, sameDateAfterMonths } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import type { Availability } from './availability.ts'
import type { Retention } from './retention.ts'

export type KeepingPeriod = Pick<Retention, 'count' | 'unit'>

/** A stretch of one camera's footage; `to` is the instant at which it ends. */
export interface FootageRange {
  readonly from: Instant
  readonly to: Instant
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

/** The last day of which a stretch holds anything; one that ends at midnight holds nothing of the day that then begins. */
export const lastDayRecorded = ({ from, to }: FootageRange): PlainDay => {
  const endsOn = dayOf(to)
  return to > from && to === startOfDay(endsOn) ? daysAfter(endsOn, -1) : endsOn
}

/** The last day of recording whose footage has passed its day by `today`. */
export const lastDayEnded = (retention: KeepingPeriod, today: PlainDay): PlainDay => {
  // No month is shorter than 28 days, so no later day can have ended.
  const daysKeptMin = retention.unit === 'day' ? retention.count : 28 * retention.count
  let day = daysAfter(today, -(daysKeptMin + 1))
  while (lastDayKept(day, retention) >= today) day = daysAfter(day, -1)
  return day
}

/** When unsecured footage must be secured; `none` where it is held or gone. */
export type SecureUrgency = 'none' | 'later' | 'tomorrow' | 'today'

/**
 * Rule 30: what is kept through tomorrow is to be secured today. A recorder overwrites its last day at an hour nobody
 * promised, so that day is never planned with.
 */
export const secureUrgency = (availability: Availability, today: PlainDay): SecureUrgency => {
  if (availability.kind !== 'available') return 'none'
  const daysLeft = daysBetween(today, availability.through)
  if (daysLeft <= 1) return 'today'
  return daysLeft === 2 ? 'tomorrow' : 'later'
}

/** 표준지침 art. 41(2): what is kept longer needs a written reason (rule 24). */
export const ordinaryDaysMax = 30
/** Medical Service Act art. 38-2(9): operating-room footage is kept at least this long (rule 32). */
export const operatingRoomDaysMin = 30

// The guideline's thirty days are what policies call "1개월", and a month is never a day longer than the longest month;
// asking every such clinic for a reason would teach them to type anything.
export const isLongerThanOrdinary = ({ unit, count }: KeepingPeriod): boolean =>
  unit === 'day' ? count > ordinaryDaysMax : count > 1

// One calendar month falls short of thirty days for footage of late January, which ends on 02-28.
const isBelowFloor = ({ unit, count }: Retention): boolean =>
  unit === 'day' ? count < operatingRoomDaysMin : count < 2

/** What a new camera starts with: the clinic's policy, except where that would take an operating room below its floor. */
export const retentionAtFirst = (policy: Retention, isOperatingRoom: boolean): Retention =>
  isOperatingRoom && isBelowFloor(policy)
    ? {
        count: operatingRoomDaysMin,
        unit: 'day',
        statedAs: `수술실 ${operatingRoomDaysMin}일 이상(「의료법」 제38조의2제9항)`,
        longerReason: '',
      }
    : policy

/** For an operating room thirty days are the floor and no ceiling; elsewhere they are the ceiling without a reason. */
export const retentionIssues = (retention: Retention, isOperatingRoom: boolean): readonly FieldIssue[] => {
  if (isOperatingRoom) return isBelowFloor(retention) ? [{ field: 'count', reason: 'retention-below-floor' }] : []
  return isLongerThanOrdinary(retention) && retention.longerReason === ''
    ? [{ field: 'longerReason', reason: 'retention-reason-missing' }]
    : []
}
