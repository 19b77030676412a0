import type { AccountId } from '../../domain/account/account.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { daysAfter, yearOf } from '../../domain/calendar/plain-day.ts'
import { usualReviewDays } from '../../domain/hold/review.ts'
import { reasonForRequest } from '../../domain/ledger/hold-words.ts'
import { rangeIdSchema, type RequestId, type RequestIntake } from '../../domain/request/request.ts'
import { drawNumber } from '../../db/number-series.ts'
import { insertRange, rangesOfRequest } from '../../db/range.ts'
import { insertRequest, recordDocuments } from '../../db/request.ts'
import type { WriteContext } from '../door/handler.ts'
import { placeHold } from '../hold/place-hold.ts'
import { indexRequest } from './index-request.ts'

/** Stores a checked intake with its ranges, holds and search index. Gives the request's number (2026-0001). */
export const storeRequest = (
  context: WriteContext,
  id: RequestId,
  intake: RequestIntake,
  handlerId: AccountId,
): string => {
  const { book, now, newId } = context
  const year = yearOf(dayOf(intake.receivedAt))
  const number = `${year}-${String(drawNumber(book, `request/${year}`)).padStart(4, '0')}`
  insertRequest(book, { id, number, intake, enteredAt: now, handlerId })
  recordDocuments(book, id, intake.documentsSeen, handlerId, now)
  for (const [position, range] of intake.ranges.entries())
    insertRange(book, id, { id: rangeIdSchema.parse(newId()), ...range }, position)

  const ranges = rangesOfRequest(book, id, dayOf(now))
  if (intake.secureAt !== null) {
    const securable = ranges.filter(({ availability }) => availability.kind === 'available')
    if (securable.length > 0) {
      placeHold(
        context,
        {
          basis: 'request',
          reason: reasonForRequest(number),
          requestId: id,
          storedWhere: intake.secureAt,
          reviewOn: daysAfter(dayOf(now), usualReviewDays),
          spans: securable.map((range) => ({
            cameraId: range.cameraId,
            from: range.from,
            to: range.to,
            rangeId: range.id,
          })),
        },
        handlerId,
      )
    }
  }

  indexRequest(book, { id, number, ...intake }, ranges)
  return number
}
