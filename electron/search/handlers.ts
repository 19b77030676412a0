import { dayOf, type Instant } from '../../domain/calendar/instant.ts'
import { shortDayWords } from '../../domain/calendar/korean-day.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import { copyIdSchema } from '../../domain/copy/copy.ts'
import { holdNumberSchema } from '../../domain/hold/hold.ts'
import { columnHeadings, rowKindWords } from '../../domain/ledger/row-words.ts'
import { type RequestId, requestIdSchema } from '../../domain/request/request.ts'
import type { SearchHit } from '../../domain/search/operations.ts'
import { findingQuery } from '../../domain/search/pairs.ts'
import { assertNever, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { readCopy } from '../../db/copy-list.ts'
import { find, type Finding } from '../../db/finding.ts'
import { readHold } from '../../db/hold-list.ts'
import { readLedgerRow } from '../../db/ledger/ledger-row.ts'
import { noticeHead } from '../../db/paper.ts'
import { readRequest } from '../../db/request.ts'
import { supplementHead } from '../../db/request-supplement.ts'
import type { DiscloseHandler, Handlers } from '../door/handler.ts'

const hitsMax = 20

/** A paper of a request, which leads to the request. */
const paperHit = (
  book: ReadableBook,
  kind: 'notice' | 'supplement',
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

const hitOf = (book: ReadableBook, { kind, target }: Finding, today: PlainDay): readonly SearchHit[] => {
  switch (kind) {
    case 'request':
      return requestHit(book, target)
    case 'notice': {
      const notice = noticeHead(book, target)
      return notice === undefined ? [] : paperHit(book, kind, notice, notice.issuedAt)
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
      const copy = readCopy(book, copyIdSchema.parse(target), today)
      if (copy === undefined) return []
      const { id: copyId, number, recipientName, providedAt } = copy
      return [{ kind, copyId, number, recipientName, detail: shortDayWords(dayOf(providedAt)) }]
    }
    case 'ledger-row':
      return rowHit(book, target)
    default:
      return assertNever(kind)
  }
}

const findAnything: DiscloseHandler<'search.find'> = ({ text }, _by, { book, now }) => {
  const query = findingQuery(text)
  const hits = query === null ? [] : find(book, query, hitsMax).flatMap((finding) => hitOf(book, finding, dayOf(now)))
  return succeed({ value: { hits }, event: { subject: null, body: { text, hitCount: hits.length } } })
}

export const searchHandlers = { 'search.find': findAnything } satisfies Partial<Handlers>
