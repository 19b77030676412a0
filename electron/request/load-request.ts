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
import type { HolidayTable } from '../../domain/calendar/holiday-table.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { type FootageFactsOf, footageFactsOnce } from '../../db/footage.ts'
import { copiesOfRequest } from '../../db/copy.ts'
import { openHoldsOfRequest } from '../../db/hold-list.ts'
import { noticesOfRequest, readReceipt } from '../../db/paper.ts'
import { type StoredRange, rangesOfRequest } from '../../db/range.ts'
import { objectionsOfRequest } from '../../db/request-objection.ts'
import { supplementsOfRequest } from '../../db/request-supplement.ts'
import { historyOfRequest, readRequest, type StoredRequest } from '../../db/request.ts'

export interface LoadedRequest {
  readonly stored: StoredRequest
  readonly ranges: readonly StoredRange[]
  readonly deadline: ReplyDeadline
  readonly replyLateDayCount: number
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
  replyLateDayCount: replyLateDayCount(noticesOfRequest(book, stored.id), clocksOf(stored, tables), today),
})

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

const vanishesAfter = ({ stored, ranges }: LoadedRequest): PlainDay | null => {
  if (!isLive(stored.status)) return null
  const [first] = ranges
    .flatMap(({ availability }) => (availability.kind === 'available' ? [availability.through] : []))
    .toSorted()
  return first ?? null
}

export const summaryOf = (loaded: LoadedRequest): RequestSummary => {
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
    replyLateDayCount: loaded.replyLateDayCount,
    rangeCount: ranges.length,
    firstCamera: first === undefined ? '' : cameraLabel(first),
    vanishesAfter: vanishesAfter(loaded),
  }
}

export const liveRequestOf = (
  { stored, ranges, deadline }: LoadedRequest,
  appointment: ViewingAppointment | null,
): LiveRequest => ({
  id: stored.id,
  number: stored.number,
  requesterName: stored.requester.name,
  receivedAt: stored.receivedAt,
  deadline,
  appointment,
  ranges: ranges.map((range) => ({
    id: range.id,
    cameraId: range.cameraId,
    cameraLabel: cameraLabel(range),
    from: range.from,
    to: range.to,
    availability: range.availability,
    answer: range.answer,
  })),
})

const isChange = (kind: string): boolean =>
  Object.entries(contract).some(([name, { effect }]) => name === kind && effect === 'write')

export const detailOf = (book: ReadableBook, { stored, ranges }: LoadedRequest): RequestDetail => ({
  ...stored,
  kinds: [...stored.kinds],
  documents: [...stored.documents],
  ranges: ranges.map(({ retention: _retention, heldAt: _heldAt, result: _result, ...range }) => range),
  notices: [...noticesOfRequest(book, stored.id)],
  supplements: supplementsOfRequest(book, stored.id),
  objections: objectionsOfRequest(book, stored.id),
  receiptPrintedCount: readReceipt(book, stored.id)?.printedCount ?? 0,
  copies: copiesOfRequest(book, stored.id),
  openHolds: openHoldsOfRequest(book, stored.id),
  // Who opened the record is in the ledger; the history on screen tells what was done.
  history: historyOfRequest(book, stored.id).filter(({ kind }) => isChange(kind)),
})
