import type { AccountId } from '../../domain/account/account.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { daysAfter, type PlainDay, yearOf } from '../../domain/calendar/plain-day.ts'
import type { Applicant } from '../../domain/request/applicant.ts'
import { rangeIdSchema, type RequestId, type RequestIntake } from '../../domain/request/request.ts'
import { indexedForm } from '../../domain/search/pairs.ts'
import { indexFinding } from '../../db/finding.ts'
import { drawNumber } from '../../db/number-series.ts'
import { rangesOfRequest } from '../../db/range.ts'
import { insertRange, insertRequest, recordDocuments } from '../../db/request.ts'
import type { WriteContext } from '../door/handler.ts'
import { placeHolds } from '../footage/place-holds.ts'

/** A hold placed at reception is looked at again after this many days; by then the ten days of the answer are over. */
const holdReviewDays = 30

/** A request is found by the day it came in and by the days of its footage. */
const daysOf = ({ receivedAt, ranges }: RequestIntake): readonly PlainDay[] =>
  [receivedAt, ...ranges.flatMap(({ from, to }) => [from, to])].map(dayOf)

/** Others by whom the request is looked for: the person filmed, the agency. */
const namesBeside = (applicant: Applicant): readonly string[] => {
  if (applicant.door === 'self') return []
  return applicant.door === 'agent' ? [applicant.filmed.name] : [applicant.body]
}

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

  const { name, phone } = intake.requester
  const names = [name, ...namesBeside(intake.applicant)]
  const cameras = ranges.map(({ cameraNumber, cameraPlace }) => `${cameraNumber} ${cameraPlace}`)
  indexFinding(
    book,
    { kind: 'request', target: id },
    indexedForm([...names, number, intake.purpose, ...cameras], names, phone, daysOf(intake)),
  )
  return number
}
