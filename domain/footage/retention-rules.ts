import type { FieldIssue } from '../contract/failure.ts'
import type { Retention } from './retention.ts'

/** 표준지침 art. 41(2): what is kept longer needs a written reason (rule 24). */
export const ordinaryDaysMax = 30
/** Medical Service Act art. 38-2(9): operating-room footage is kept at least this long (rule 32). */
export const operatingRoomDaysMin = 30

// The guideline's thirty days are what policies call "1개월", and a month is never a day longer than the longest month;
// asking every such clinic for a reason would teach them to type anything.
const isLongerThanOrdinary = ({ unit, count }: Retention): boolean =>
  unit === 'day' ? count > ordinaryDaysMax : count > 1

// One calendar month falls short of thirty days for footage of late January, which ends on 02-28.
const isBelowFloor = ({ unit, count }: Retention): boolean =>
  unit === 'day' ? count < operatingRoomDaysMin : count < 2

/** For an operating room thirty days are the floor and no ceiling; elsewhere they are the ceiling without a reason. */
export const retentionIssues = (retention: Retention, isOperatingRoom: boolean): readonly FieldIssue[] => {
  if (isOperatingRoom) return isBelowFloor(retention) ? [{ field: 'count', reason: 'retention-below-floor' }] : []
  return isLongerThanOrdinary(retention) && retention.longerReason === ''
    ? [{ field: 'longerReason', reason: 'retention-reason-missing' }]
    : []
}
