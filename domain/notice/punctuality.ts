// When the reply really went out, and by how many days that was too late (rule 7). Never counted from an earlier day than
// the record shows, and never left out because it looks bad.
import type { HolidayTable } from '../calendar/holiday-table.ts'
import { type Instant, dayOf } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { RangeAnswer } from '../decision/range-answer.ts'
import type { Applicant } from '../request/applicant.ts'
import type { Reopening } from '../request/reopening.ts'
import { daysOverdue, replyClockOf, type ReplyDeadline, replyDueOn } from '../request/reply-deadline.ts'
import type { IssuedNotice } from './issued-notice.ts'

export type DatedNotice = Pick<IssuedNotice, 'id' | 'issuedAt' | 'awaitsDelivery' | 'voided' | 'deliveries'>

/**
 * The clock that ran when a notice was issued: a request that is taken up again later gets a new one, in a round of its own even where
 * both count from one day.
 */
export type ClockAt = (issuedAt: Instant) => ReplyDeadline & { readonly round: number }

interface ClockedRequest {
  readonly receivedAt: Instant
  readonly applicant: Applicant
  readonly reopenings: readonly Pick<Reopening, 'countedFrom' | 'reopenedAt'>[]
}

/** Taking a request up again must not make an answer look timely that was late before. */
export const clocksOf =
  (request: ClockedRequest, tables: readonly HolidayTable[]): ClockAt =>
  (issuedAt) => {
    const reopenings = request.reopenings.filter(({ reopenedAt }) => reopenedAt <= issuedAt)
    return { ...replyClockOf({ ...request, reopenings }, tables), round: reopenings.length }
  }

type Ordered = Pick<DatedNotice, 'id' | 'issuedAt' | 'voided'>

/** The law asks for the first answer within its days; what follows a postponement has no such day of its own. */
export const isReply = (notice: Ordered, notices: readonly Ordered[], clockAt: ClockAt): boolean => {
  const { round } = clockAt(notice.issuedAt)
  const place = notices.findIndex(({ id }) => id === notice.id)
  // An answer to an objection is no answer to the request.
  if (place < 0) return false
  const before = notices.slice(0, place)
  return before.every(({ voided, issuedAt }) => voided !== null || clockAt(issuedAt).round !== round)
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

interface Answered {
  readonly notices: readonly DatedNotice[]
  /** null where it was not taken back. */
  readonly withdrawnAt: Instant | null
  readonly ranges: readonly {
    readonly answer: RangeAnswer | null
    readonly formerlyShownAt?: Instant
    readonly copiedAt?: Instant
  }[]
}

/**
 * What is shown at once needs no notice (Decree art. 41(5) proviso), so the showing is the answer, on its own day, and that of a copy asked
 * for beside it is the day on which it was handed over.
 */
const lateShowingsOf = ({ ranges, notices }: Answered, clockAt: ClockAt): readonly number[] =>
  ranges.flatMap(({ answer, formerlyShownAt, copiedAt }) => {
    const isAtOnce = answer?.kind === 'shown' && answer.result === null
    const shown = isAtOnce ? [answer.shownAt, copiedAt ?? answer.shownAt] : []
    // Taking it up again takes the showing back, and not that it came late. What a notice had promised had a day of its own.
    const wasAtOnce = formerlyShownAt !== undefined && notices.every(({ issuedAt }) => issuedAt > formerlyShownAt)
    return [...shown, ...(wasAtOnce ? [formerlyShownAt] : [])].flatMap((at) => {
      const deadline = clockAt(at)
      return deadline.kind === 'legal' ? [daysOverdue(deadline.legalLastDay, dayOf(at))] : []
    })
  })

/** What never got an answer was late by every day until the request was taken back: whoever gives up waiting makes it no timely one. */
const lateUntilWithdrawn = ({ notices, ranges, withdrawnAt }: Answered, clockAt: ClockAt): number => {
  if (withdrawnAt === null) return 0
  const { round, ...deadline } = clockAt(withdrawnAt)
  const isAnswered =
    ranges.every(({ answer }) => answer !== null) &&
    (ranges.some(({ answer }) => answer?.kind === 'shown') ||
      notices.some(({ voided, issuedAt }) => voided === null && clockAt(issuedAt).round === round))
  return isAnswered || deadline.kind !== 'legal' ? 0 : daysOverdue(deadline.legalLastDay, dayOf(withdrawnAt))
}

/** How late the answer in force is or was; 0 where there is none yet, which the clock itself tells. */
export const replyLateDayCount = (answered: Answered, clockAt: ClockAt, today: PlainDay): number => {
  const { notices } = answered
  const standing = notices.filter(({ voided }) => voided === null)
  const late = standing.map((notice) => lateDayCountOf(notice, notices, clockAt, today))
  return Math.max(0, ...late, ...lateShowingsOf(answered, clockAt), lateUntilWithdrawn(answered, clockAt))
}
