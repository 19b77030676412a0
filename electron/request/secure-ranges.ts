import type { AccountId } from '../../domain/account/account.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { daysAfter } from '../../domain/calendar/plain-day.ts'
import type { HoldNumber } from '../../domain/hold/hold.ts'
import { usualReviewDays } from '../../domain/hold/review.ts'
import { reasonForRequest } from '../../domain/ledger/hold-words.ts'
import type { RequestId } from '../../domain/request/request.ts'
import { rangesOfRequest } from '../../db/range.ts'
import type { WriteContext } from '../door/handler.ts'
import { placeHold } from '../hold/place-hold.ts'

interface Securing {
  readonly id: RequestId
  readonly number: string
  readonly storedWhere: string
}

/** Secures whatever of the request is there and not secured yet (rule 30); null where nothing is. */
export const secureRanges = (
  context: WriteContext,
  { id, number, storedWhere }: Securing,
  by: AccountId,
): HoldNumber | null => {
  const today = dayOf(context.now)
  const spans = rangesOfRequest(context.book, id, today)
    .filter(({ availability }) => availability.kind === 'available')
    .map(({ id: rangeId, cameraId, from, to }) => ({ cameraId, from, to, rangeId }))
  if (spans.length === 0) return null
  const reviewOn = daysAfter(today, usualReviewDays)
  const reason = reasonForRequest(number)
  return placeHold(context, { basis: 'request', reason, requestId: id, storedWhere, reviewOn, spans }, by)
}
