// Issued papers, kept as the very data that is drawn, so that a reprint cannot differ (design: issuing freezes).
import type { Instant } from '../domain/calendar/instant.ts'
import type { RequestId } from '../domain/request/request.ts'
import type { UnprintedNotice } from '../domain/task/request-tasks.ts'
import { indexedForm } from '../domain/search/pairs.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { indexFinding } from './finding.ts'

export interface FrozenPaper {
  /** The paper as JSON; parsed by the schema of its kind. */
  readonly content: string
  readonly printedCount: number
  readonly requestId: RequestId
}

export interface NewNotice {
  readonly id: string
  readonly number: string
  readonly requestId: RequestId
  readonly issuedAt: Instant
  readonly content: string
}

/** A notice is found by its number from the moment it is issued, whichever decision it tells. */
export const insertNotice = (book: WritableBook, notice: NewNotice): void => {
  book.run(
    'insert into notice (id, number, request_id, issued_at, content) values (?, ?, ?, ?, ?)',
    notice.id,
    notice.number,
    notice.requestId,
    notice.issuedAt,
    notice.content,
  )
  indexFinding(book, { kind: 'notice', target: notice.id }, indexedForm([notice.number], [], '', []))
}

export const insertReceipt = (book: WritableBook, requestId: RequestId, content: string): void => {
  book.run('insert into receipt (request_id, content) values (?, ?)', requestId, content)
}

export const noticeHead = (
  book: ReadableBook,
  id: string,
): { readonly requestId: RequestId; readonly number: string; readonly issuedAt: Instant } | undefined =>
  book.get('select request_id as requestId, number, issued_at as issuedAt from notice where id = ?', id)

export const readNotice = (book: ReadableBook, id: string): FrozenPaper | undefined =>
  book.get<FrozenPaper>(
    'select content, printed_count as printedCount, request_id as requestId from notice where id = ?',
    id,
  )

export const readReceipt = (book: ReadableBook, requestId: RequestId): FrozenPaper | undefined =>
  book.get<FrozenPaper>(
    'select content, printed_count as printedCount, request_id as requestId from receipt where request_id = ?',
    requestId,
  )

export const countNoticeOutput = (book: WritableBook, id: string): void => {
  book.run('update notice set printed_count = printed_count + 1 where id = ?', id)
}

export const countReceiptOutput = (book: WritableBook, requestId: RequestId): void => {
  book.run('update receipt set printed_count = printed_count + 1 where request_id = ?', requestId)
}

export interface IssuedNotice {
  readonly id: string
  readonly number: string
  readonly issuedAt: Instant
  readonly printedCount: number
}

export const noticesOfRequest = (book: ReadableBook, requestId: RequestId): readonly IssuedNotice[] =>
  book.all<IssuedNotice>(
    `select id, number, issued_at as issuedAt, printed_count as printedCount
     from notice where request_id = ? order by issued_at`,
    requestId,
  )

/** Issued and never put out; its index holds only these, so the list costs nothing however many notices there are. */
export const unprintedNotices = (book: ReadableBook): readonly UnprintedNotice[] =>
  book.all<UnprintedNotice>(
    `select notice.id, notice.number, notice.issued_at as issuedAt, request.id as requestId,
       request.number as requestNumber, request.requester_name as requesterName
     from notice join request on request.id = notice.request_id
     where notice.printed_count = 0 order by notice.issued_at`,
  )
