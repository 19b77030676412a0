// When the reply really went out, and by how many days that was too late (rule 7). Never counted from an earlier day than
// the record shows, and never left out because it looks bad.
import type { HolidayTable } from '../calendar/holiday-table.ts'
import { type Instant, dayOf } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { Applicant } from '../request/applicant.ts'
import type { Reopening } from '../request/reopening.ts'
import { daysOverdue, replyClockOf, type ReplyDeadline, replyDueOn } from '../request/reply-deadline.ts'
import type { IssuedNotice } from './issued-notice.ts'

export type DatedNotice = Pick<IssuedNotice, 'id' | 'issuedAt' | 'awaitsDelivery' | 'voided' | 'deliveries'>

/** The clock that ran when a notice was issued: a request that is taken up again later gets a new one. */
export type ClockAt = (issuedAt: Instant) => ReplyDeadline

interface ClockedRequest {
  readonly receivedAt: Instant
  readonly applicant: Applicant
  readonly reopenings: readonly Pick<Reopening, 'countedFrom' | 'reopenedAt'>[]
}

/** Taking a request up again must not make an answer look timely that was late before. */
export const clocksOf =
  (request: ClockedRequest, tables: readonly HolidayTable[]): ClockAt =>
  (issuedAt) =>
    replyClockOf(
      { ...request, reopenings: request.reopenings.filter(({ reopenedAt }) => reopenedAt <= issuedAt) },
      tables,
    )

type Ordered = Pick<DatedNotice, 'id' | 'issuedAt' | 'voided'>

/** The law asks for the first answer within its days; what follows a postponement has no such day of its own. */
export const isReply = (notice: Ordered, notices: readonly Ordered[], clockAt: ClockAt): boolean => {
  const { receivedOn } = clockAt(notice.issuedAt)
  const before = notices.slice(
    0,
    notices.findIndex(({ id }) => id === notice.id),
  )
  return before.every(({ voided, issuedAt }) => voided !== null || clockAt(issuedAt).receivedOn !== receivedOn)
}

/** The day at whose end the notice must have left the building. */
export const deliveryDueOn = (notice: Ordered, notices: readonly Ordered[], clockAt: ClockAt): PlainDay =>
  isReply(notice, notices, clockAt) ? replyDueOn(clockAt(notice.issuedAt)) : dayOf(notice.issuedAt)

const wentOutOn = ({ deliveries: [first], awaitsDelivery, issuedAt }: DatedNotice, today: PlainDay): PlainDay => {
  if (first !== undefined) return dayOf(first.at)
  // Not out yet: every day that passes is one more. A void notice, or one from before records, ran until its issue.
  return awaitsDelivery ? today : dayOf(issuedAt)
}

/** 0 in time, and where the law sets no day to be late against. */
export const lateDayCountOf = (
  notice: DatedNotice,
  notices: readonly DatedNotice[],
  clockAt: ClockAt,
  today: PlainDay,
): number => {
  const deadline = clockAt(notice.issuedAt)
  return deadline.kind === 'legal' && isReply(notice, notices, clockAt)
    ? daysOverdue(deadline.legalLastDay, wentOutOn(notice, today))
    : 0
}

/** How late the answer in force is or was; 0 where there is none yet, which the clock itself tells. */
export const replyLateDayCount = (notices: readonly DatedNotice[], clockAt: ClockAt, today: PlainDay): number =>
  Math.max(
    0,
    ...notices.filter(({ voided }) => voided === null).map((notice) => lateDayCountOf(notice, notices, clockAt, today)),
  )
