// What a record of delivery must meet: it tells of something that happened, in the order in which it happened.
import { type Instant, dayOf, isMinutesBefore } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { type Delivery, destinationOf, mayComeBack } from './delivery.ts'

export interface DeliveryToRecord {
  readonly at: Instant
  readonly againBecause: string
}

export interface NoticeToDeliver {
  /** When it first came out of the machine: before that nothing left the building. */
  readonly outAt: Instant
  /** When the attempt before was made; null for the first. */
  readonly lastDeliveredAt: Instant | null
}

const outsideReason = (at: Instant, outAt: Instant, now: Instant): 'in-future' | 'before-notice' | null => {
  if (at > now) return 'in-future'
  return isMinutesBefore(at, outAt) ? 'before-notice' : null
}

const timeReason = (at: Instant, notice: NoticeToDeliver, now: Instant): FieldIssue['reason'] | null => {
  const outside = outsideReason(at, notice.outAt, now)
  if (outside !== null) return outside
  // The first attempt decides about lateness (rule 7); a later record must not slip before it. That the first record itself was
  // wrong is told by a correction, with its reason.
  return notice.lastDeliveredAt !== null && isMinutesBefore(at, notice.lastDeliveredAt) ? 'before-last-attempt' : null
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

type Told = Pick<Delivery, 'means' | 'at'>

const isSame = (one: Told, other: Told): boolean =>
  one.at === other.at && one.means.kind === other.means.kind && destinationOf(one.means) === destinationOf(other.means)

// What came back was not handed over, and had left by then; else the book would tell of a return of nothing.
const issuesOfReturned = ({ means, at }: Told, { returned }: Pick<Delivery, 'returned'>): readonly FieldIssue[] => {
  if (returned === null) return []
  if (!mayComeBack(means)) return [{ field: 'means', reason: 'came-back' }]
  return dayOf(at) > returned.on ? [{ field: 'at', reason: 'came-back' }] : []
}

/** A record that was wrong is put right by what really happened: after the paper came out and before now, earlier or later. */
export const correctionIssues = (
  told: Told,
  recorded: Told & Pick<Delivery, 'returned'>,
  notice: Pick<NoticeToDeliver, 'outAt'>,
  now: Instant,
): readonly FieldIssue[] => {
  if (isSame(told, recorded)) return [{ field: 'at', reason: 'nothing-changed' }]
  const reason = outsideReason(told.at, notice.outAt, now)
  return reason === null ? issuesOfReturned(told, recorded) : [{ field: 'at', reason }]
}

/** Only what travels comes back, once, and after it left. */
export const returnIssues = (
  returnedOn: PlainDay,
  { means, at, returned }: Pick<Delivery, 'means' | 'at' | 'returned'>,
  today: PlainDay,
): readonly FieldIssue[] => {
  if (!mayComeBack(means) || returned !== null) return [{ field: 'position', reason: 'not-allowed' }]
  if (returnedOn > today) return [{ field: 'returnedOn', reason: 'in-future' }]
  return returnedOn < dayOf(at) ? [{ field: 'returnedOn', reason: 'before-delivery' }] : []
}
