import type { AccountId } from '../../domain/account/account.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import { rangeIdSchema, type RequestId, type RequestIntake } from '../../domain/request/request.ts'
import { isLive } from '../../domain/request/request-status.ts'
import { drawNumber } from '../../db/number-series.ts'
import { insertFollow, insertPriorViewing } from '../../db/request-follow.ts'
import { insertRange, rangesOfRequest } from '../../db/range.ts'
import { insertRequest, readRequest } from '../../db/request.ts'
import { recordDocuments } from '../../db/request-check.ts'
import type { WriteContext } from '../door/handler.ts'
import { indexRequest } from './index-request.ts'
import { secureRanges } from './secure-ranges.ts'
import { settleStatus } from './settle-status.ts'

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
  recordDocuments(book, id, intake.documentsSeen, handlerId, intake.receivedAt)
  if (intake.priorViewing !== null) insertPriorViewing(book, id, intake.priorViewing)
  if (intake.follows !== null) insertFollow(book, id, intake.follows)
  for (const [position, range] of intake.ranges.entries())
    insertRange(book, id, { id: rangeIdSchema.parse(newId()), ...range }, position)

  // What was owed on the earlier request is asked for anew here.
  const earlier = intake.follows === null ? undefined : readRequest(book, intake.follows)
  if (earlier !== undefined && isLive(earlier.status)) settleStatus(book, earlier.id, dayOf(now))

  if (intake.secureAt !== null) secureRanges(context, { id, number, storedWhere: intake.secureAt }, handlerId)

  indexRequest(book, { id, number, ...intake }, rangesOfRequest(book, id, dayOf(now)))
  return number
}
