// A request as screens and rules see it: stored facts with the clocks and availability of this day.
import { dayOf, type Instant } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import { contract } from '../../domain/contract/contract.ts'
import { openNeedsOf } from '../../domain/identity/open-needs.ts'
import { clocksOf, replyLateDayCount } from '../../domain/notice/punctuality.ts'
import { replyClockOf, type ReplyDeadline } from '../../domain/request/reply-deadline.ts'
import type { RequestDetail, RequestId, RequestSummary } from '../../domain/request/request.ts'
import type { LiveRequest } from '../../domain/task/request-tasks.ts'
import { isLive } from '../../domain/request/request-status.ts'
import type { ViewingAppointment } from '../../domain/decision/viewing-appointment.ts'
import type { Unclaimed } from '../../domain/request/unclaimed.ts'
import type { HolidayTable } from '../../domain/calendar/holiday-table.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { type FootageFactsOf, footageFactsOnce } from '../../db/footage.ts'
import { copiesOfRequest } from '../../db/copy.ts'
import { openHoldsOfRequest } from '../../db/hold-list.ts'
import { noticesOfRequest, readReceipt } from '../../db/paper.ts'
import { withdrawnAtOf } from '../../db/request-course.ts'
import { type StoredRange, rangesOfRequest } from '../../db/range.ts'
import { followedOf, followersOf, priorViewingOf } from '../../db/request-follow.ts'
import { objectionsOfRequest } from '../../db/request-objection.ts'
import { supplementsOfRequest } from '../../db/request-supplement.ts'
import { historyOfRequest, readRequest, type StoredRequest } from '../../db/request.ts'
import { unclaimedOfRequest } from './load-unclaimed.ts'
import { withKept } from './with-kept.ts'

export interface LoadedRequest {
  readonly stored: StoredRequest
  readonly ranges: readonly StoredRange[]
  readonly deadline: ReplyDeadline
  /** Of which all of it is told. */
  readonly today: PlainDay
}

export const load = (
  book: ReadableBook,
  stored: StoredRequest,
  tables: readonly HolidayTable[],
  today: PlainDay,
  factsOf: FootageFactsOf = footageFactsOnce(book),
): LoadedRequest => ({
  stored,
  ranges: rangesOfRequest(book, stored.id, today, factsOf),
  deadline: replyClockOf(stored, tables),
  today,
})

/** Asks for the notices of each request, so only a list that shows it asks for it. */
export const lateDaysOf = (
  book: ReadableBook,
  { stored, ranges }: LoadedRequest,
  tables: readonly HolidayTable[],
  today: PlainDay,
): number =>
  replyLateDayCount(
    { notices: noticesOfRequest(book, stored.id), ranges, withdrawnAt: withdrawnAtOf(book, stored) },
    clocksOf(stored, tables),
    today,
  )

export const loadRequest = (
  book: ReadableBook,
  id: RequestId,
  tables: readonly HolidayTable[],
  now: Instant,
): Result<LoadedRequest> => {
  const stored = readRequest(book, id)
  return stored === undefined
    ? fail({ kind: 'not-found', what: 'request' })
    : succeed(load(book, stored, tables, dayOf(now)))
}

export const cameraLabel = ({ cameraNumber, cameraPlace }: StoredRange): string => `${cameraPlace} ${cameraNumber}`

const legalLastDayOf = (deadline: ReplyDeadline): PlainDay | null =>
  deadline.kind === 'legal' ? deadline.legalLastDay : null

const vanishing = ({ stored, ranges }: LoadedRequest): Pick<RequestSummary, 'vanishesAfter' | 'expectedThrough'> => {
  const [first] = ranges
    .flatMap(({ availability }) => (isLive(stored.status) && availability.kind === 'available' ? [availability] : []))
    .toSorted((one, other) =>
      (one.expectedThrough ?? one.through) < (other.expectedThrough ?? other.through) ? -1 : 1,
    )
  return { vanishesAfter: first?.through ?? null, expectedThrough: first?.expectedThrough }
}

export const summaryOf = (loaded: LoadedRequest, lateDayCount: number): RequestSummary => {
  const { stored, ranges, deadline } = loaded
  const [first] = ranges
  return {
    id: stored.id,
    number: stored.number,
    requesterName: stored.requester.name,
    kinds: [...stored.kinds],
    receivedAt: stored.receivedAt,
    status: stored.status,
    openNeeds: [...openNeedsOf(stored)],
    legalLastDay: legalLastDayOf(deadline),
    clock: deadline.kind,
    rawLastDay: deadline.rawLastDay,
    replyLateDayCount: lateDayCount,
    rangeCount: ranges.length,
    firstCamera: first === undefined ? '' : cameraLabel(first),
    ...vanishing(loaded),
  }
}

export const liveRequestOf = (
  { stored, ranges, deadline }: LoadedRequest,
  appointment: ViewingAppointment | null,
  unclaimed: Unclaimed | null,
): LiveRequest => ({
  id: stored.id,
  number: stored.number,
  requesterName: stored.requester.name,
  applicant: stored.applicant,
  kinds: stored.kinds,
  receivedAt: stored.receivedAt,
  deadline,
  appointment,
  unclaimed,
  ranges: ranges.map((range) => ({
    id: range.id,
    cameraId: range.cameraId,
    cameraLabel: cameraLabel(range),
    from: range.from,
    to: range.to,
    availability: range.availability,
    answer: range.answer,
    ...(range.stillOwed === undefined ? {} : { stillOwed: range.stillOwed }),
  })),
})

const isChange = (kind: string): boolean =>
  Object.entries(contract).some(([name, { effect }]) => name === kind && effect === 'write')

export const detailOf = (book: ReadableBook, loaded: LoadedRequest): RequestDetail => {
  const { stored } = loaded
  return {
    ...stored,
    kinds: [...stored.kinds],
    documents: [...stored.documents],
    ranges: withKept(book, loaded).map(({ retention: _retention, heldAt, result: _result, ...range }) =>
      heldAt === null ? range : { ...range, heldSince: heldAt },
    ),
    notices: [...noticesOfRequest(book, stored.id)],
    priorViewing: priorViewingOf(book, stored.id),
    follows: followedOf(book, stored.id),
    followedBy: followersOf(book, stored.id),
    supplements: supplementsOfRequest(book, stored.id),
    objections: objectionsOfRequest(book, stored.id),
    receiptPrintedCount: readReceipt(book, stored.id)?.printedCount ?? 0,
    copies: copiesOfRequest(book, stored.id),
    unclaimed: unclaimedOfRequest(book, loaded),
    withdrawnAt: withdrawnAtOf(book, stored),
    openHolds: openHoldsOfRequest(book, stored.id),
    // Who opened the record is in the ledger; the history on screen tells what was done.
    history: historyOfRequest(book, stored.id).filter(({ kind }) => isChange(kind)),
  }
}
