import { dayOf } from '../../domain/calendar/instant.ts'
import { shortDayWords } from '../../domain/calendar/korean-day.ts'
import { columnHeadings, rowKindWords } from '../../domain/ledger/row-words.ts'
import { requestIdSchema } from '../../domain/request/request.ts'
import type { SearchHit } from '../../domain/search/operations.ts'
import { findingQuery } from '../../domain/search/pairs.ts'
import { succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { find, type Finding } from '../../db/finding.ts'
import { readLedgerRow } from '../../db/ledger/ledger-row.ts'
import { noticeHead } from '../../db/paper.ts'
import { readRequest } from '../../db/request.ts'
import type { DiscloseHandler, Handlers } from '../door/handler.ts'

const hitsMax = 20

const hitOf = (book: ReadableBook, { kind, target }: Finding): readonly SearchHit[] => {
  if (kind === 'notice') {
    const notice = noticeHead(book, target)
    const request = notice === undefined ? undefined : readRequest(book, notice.requestId)
    if (notice === undefined || request === undefined) return []
    const detail = shortDayWords(dayOf(notice.issuedAt))
    return [{ kind, requestId: request.id, number: notice.number, requesterName: request.requester.name, detail }]
  }
  if (kind === 'request') {
    const request = readRequest(book, requestIdSchema.parse(target))
    if (request === undefined) return []
    const { id, number, requester, receivedAt } = request
    return [{ kind, requestId: id, number, requesterName: requester.name, detail: shortDayWords(dayOf(receivedAt)) }]
  }
  const row = readLedgerRow(book, Number(target))
  if (row === undefined) return []
  const title = `${rowKindWords[row.kind]} · ${row.fileAndForm.replaceAll('\n', ' ')}`
  return [{ kind, number: row.number, title, detail: `${columnHeadings.number} ${row.number}` }]
}

const findAnything: DiscloseHandler<'search.find'> = ({ text }, _by, { book }) => {
  const query = findingQuery(text)
  const hits = query === null ? [] : find(book, query, hitsMax).flatMap((finding) => hitOf(book, finding))
  return succeed({ value: { hits }, event: { subject: null, body: { text, hitCount: hits.length } } })
}

export const searchHandlers = { 'search.find': findAnything } satisfies Partial<Handlers>
