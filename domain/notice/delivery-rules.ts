// What a record of delivery must meet: it tells of something that happened, in the order in which it happened.
import type { Instant } from '../calendar/instant.ts'
import type { FieldIssue } from '../contract/failure.ts'

export interface DeliveryToRecord {
  readonly at: Instant
  readonly againBecause: string
}

export interface NoticeToDeliver {
  readonly issuedAt: Instant
  /** When the attempt before was made; null for the first. */
  readonly lastDeliveredAt: Instant | null
}

const minuteLetters = 'yyyy-MM-ddTHH:mm'.length

const minuteOf = (at: Instant): string => at.slice(0, minuteLetters)

const timeReason = (at: Instant, notice: NoticeToDeliver, now: Instant): FieldIssue['reason'] | null => {
  if (at > now) return 'in-future'
  // People write minutes, the book milliseconds: handed over in the minute of issue is not before it.
  if (minuteOf(at) < minuteOf(notice.issuedAt)) return 'before-notice'
  // The first attempt decides about lateness (rule 7); a later record must not slip before it.
  return notice.lastDeliveredAt !== null && minuteOf(at) < minuteOf(notice.lastDeliveredAt)
    ? 'before-last-attempt'
    : null
}

export const deliveryIssues = (
  { at, againBecause }: DeliveryToRecord,
  notice: NoticeToDeliver,
  now: Instant,
): readonly FieldIssue[] => {
  const reason = timeReason(at, notice, now)
  const isAgain = notice.lastDeliveredAt !== null
  return [
    ...(reason === null ? [] : [{ field: 'at', reason }]),
    ...(isAgain && againBecause === '' ? [{ field: 'againBecause', reason: 'required' as const }] : []),
    ...(!isAgain && againBecause !== '' ? [{ field: 'againBecause', reason: 'not-allowed' as const }] : []),
  ]
}
