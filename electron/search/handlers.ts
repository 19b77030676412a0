import { dayOf, type Instant } from '../../domain/calendar/instant.ts'
import { shortDayWords } from '../../domain/calendar/korean-day.ts'
import { copyIdSchema } from '../../domain/copy/copy.ts'
import { orderNumberSchema } from '../../domain/destruction/destruction.ts'
import { holdNumberSchema } from '../../domain/hold/hold.ts'
import { columnHeadings, rowKindWords } from '../../domain/ledger/row-words.ts'
import { operatingRoomRequestIdSchema } from '../../domain/operating-room/request.ts'
import { type RequestId, requestIdSchema } from '../../domain/request/request.ts'
import type { SearchHit } from '../../domain/search/operations.ts'
import { findingQuery } from '../../domain/search/pairs.ts'
import { assertNever, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { readCopy } from '../../db/copy-list.ts'
import { readOrder } from '../../db/destruction-list.ts'
import { find, type Finding } from '../../db/finding.ts'
import { readHold } from '../../db/hold-list.ts'
import { readLedgerRow } from '../../db/ledger/ledger-row.ts'
import { readOperatingRoom } from '../../db/operating-room-list.ts'
import { readRequest } from '../../db/request.ts'
import { sentPaper } from '../../db/sent-paper.ts'
import { supplementHead } from '../../db/request-supplement.ts'
import type { DiscloseHandler, Handlers } from '../door/handler.ts'

const hitsMax = 20

/** A paper of a request, which leads to the request. */
const paperHit = (
  book: ReadableBook,
  kind: 'notice' | 'objection-answer' | 'supplement',
  paper: { readonly number: string; readonly requestId: RequestId },
  on: Instant,
): readonly SearchHit[] => {
  const request = readRequest(book, paper.requestId)
  if (request === undefined) return []
  const { id: requestId, requester } = request
  return [{ kind, requestId, number: paper.number, requesterName: requester.name, detail: shortDayWords(dayOf(on)) }]
}

const requestHit = (book: ReadableBook, target: string): readonly SearchHit[] => {
  const request = readRequest(book, requestIdSchema.parse(target))
  if (request === undefined) return []
  const { id, number, requester, receivedAt } = request
  const detail = shortDayWords(dayOf(receivedAt))
  return [{ kind: 'request', requestId: id, number, requesterName: requester.name, detail }]
}

const rowHit = (book: ReadableBook, target: string): readonly SearchHit[] => {
  const row = readLedgerRow(book, Number(target))
  if (row === undefined) return []
  const title = `${rowKindWords[row.kind]} · ${row.fileAndForm.replaceAll('\n', ' ')}`
  return [{ kind: 'ledger-row', number: row.number, title, detail: `${columnHeadings.number} ${row.number}` }]
}

const hitOf = (book: ReadableBook, { kind, target }: Finding, now: Instant): readonly SearchHit[] => {
  switch (kind) {
    case 'request':
      return requestHit(book, target)
    case 'notice':
    case 'objection-answer': {
      const paper = sentPaper(book, target)
      return paper === undefined ? [] : paperHit(book, kind, paper, paper.issuedAt)
    }
    case 'supplement': {
      const supplement = supplementHead(book, target)
      return supplement === undefined ? [] : paperHit(book, kind, supplement, supplement.askedAt)
    }
    case 'hold': {
      const hold = readHold(book, holdNumberSchema.parse(target))
      if (hold === undefined) return []
      const { number, reason, placedAt } = hold
      return [{ kind, number, reason, detail: shortDayWords(dayOf(placedAt)) }]
    }
    case 'copy': {
      const copy = readCopy(book, copyIdSchema.parse(target), dayOf(now))
      if (copy === undefined) return []
      const { id: copyId, number, recipientName, providedAt } = copy
      return [{ kind, copyId, number, recipientName, detail: shortDayWords(dayOf(providedAt)) }]
    }
    case 'destruction': {
      const order = readOrder(book, orderNumberSchema.parse(target))
      if (order === undefined) return []
      const { number, sourceNumber, proposedAt } = order
      return [{ kind, number, sourceNumber, detail: shortDayWords(dayOf(proposedAt)) }]
    }
    case 'operating-room': {
      const asked = readOperatingRoom(book, operatingRoomRequestIdSchema.parse(target), now)
      if (asked === undefined) return []
      const { id: operatingRoomId, number, requesterName, receivedAt } = asked
      return [{ kind, operatingRoomId, number, requesterName, detail: shortDayWords(dayOf(receivedAt)) }]
    }
    case 'ledger-row':
      return rowHit(book, target)
    default:
      return assertNever(kind)
  }
}

const findAnything: DiscloseHandler<'search.find'> = ({ text }, _by, { book, now }) => {
  const query = findingQuery(text)
  const hits = query === null ? [] : find(book, query, hitsMax).flatMap((finding) => hitOf(book, finding, now))
  return succeed({ value: { hits }, event: { subject: null, body: { text, hitCount: hits.length } } })
}

export const searchHandlers = { 'search.find': findAnything } satisfies Partial<Handlers>
