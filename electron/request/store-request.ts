import type { AccountId } from '../../domain/account/account.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { daysAfter, yearOf } from '../../domain/calendar/plain-day.ts'
import { rangeIdSchema, type RequestId, type RequestIntake } from '../../domain/request/request.ts'
import { drawNumber } from '../../db/number-series.ts'
import { insertRange, rangesOfRequest } from '../../db/range.ts'
import { insertRequest, recordDocuments } from '../../db/request.ts'
import type { WriteContext } from '../door/handler.ts'
import { placeHolds } from '../footage/place-holds.ts'
import { indexRequest } from './index-request.ts'

/** A hold placed at reception is looked at again after this many days; by then the ten days of the answer are over. */
const holdReviewDays = 30

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
    placeHolds(context, {
      rangeIds: securable.map((range) => range.id),
      storedWhere: intake.secureAt,
      reviewOn: daysAfter(dayOf(now), holdReviewDays),
      placedBy: handlerId,
    })
  }

  indexRequest(book, { id, number, ...intake }, ranges)
  return number
}
