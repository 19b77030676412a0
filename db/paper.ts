// Issued papers, kept as the very data that is drawn, so that a reprint cannot differ (design: issuing freezes).
import type { Instant } from '../domain/calendar/instant.ts'
import type { IssuedNotice } from '../domain/notice/issued-notice.ts'
import type { RequestId } from '../domain/request/request.ts'
import type { UnprintedNotice } from '../domain/task/request-tasks.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { indexFinding, numberForm } from './finding.ts'
import { deliveriesOf } from './delivery.ts'

export interface FrozenPaper {
  /** The paper as JSON; parsed by the schema of its kind. */
  readonly content: string
  readonly printedCount: number
  readonly requestId: RequestId
}

export interface FrozenNotice extends FrozenPaper {
  /** null while it stands. */
  readonly voidedAt: Instant | null
}

export interface NewNotice {
  readonly id: string
  readonly number: string
  readonly requestId: RequestId
  readonly issuedAt: Instant
  readonly content: string
}

/** Found by its number from the moment it is issued. It takes the place of those of its request that are void. */
export const insertNotice = (book: WritableBook, notice: NewNotice): void => {
  book.run(
    'insert into notice (id, number, request_id, issued_at, content, awaits_delivery) values (?, ?, ?, ?, ?, 1)',
    notice.id,
    notice.number,
    notice.requestId,
    notice.issuedAt,
    notice.content,
  )
  book.run(
    'update notice set replaced_by = ? where request_id = ? and voided_at is not null and replaced_by is null',
    notice.id,
    notice.requestId,
  )
  indexFinding(book, { kind: 'notice', target: notice.id }, numberForm(notice.number))
}

export const insertReceipt = (book: WritableBook, requestId: RequestId, content: string): void => {
  book.run('insert into receipt (request_id, content) values (?, ?)', requestId, content)
}

export interface NoticeHead {
  readonly id: string
  readonly requestId: RequestId
  readonly number: string
  readonly issuedAt: Instant
  readonly printedCount: number
  readonly voidedAt: Instant | null
}

export const noticeHead = (book: ReadableBook, id: string): NoticeHead | undefined =>
  book.get<NoticeHead>(
    `select id, request_id as requestId, number, issued_at as issuedAt, printed_count as printedCount,
       voided_at as voidedAt from notice where id = ?`,
    id,
  )

export const readNotice = (book: ReadableBook, id: string): FrozenNotice | undefined =>
  book.get<FrozenNotice>(
    `select content, printed_count as printedCount, request_id as requestId, voided_at as voidedAt
     from notice where id = ?`,
    id,
  )

export const readReceipt = (book: ReadableBook, requestId: RequestId): FrozenPaper | undefined =>
  book.get<FrozenPaper>(
    'select content, printed_count as printedCount, request_id as requestId from receipt where request_id = ?',
    requestId,
  )

/** The first time is the earliest at which it can have left the building. */
export const countNoticeOutput = (book: WritableBook, id: string, at: Instant): void => {
  book.run('update notice set printed_count = printed_count + 1, out_at = coalesce(out_at, ?) where id = ?', at, id)
}

export const countReceiptOutput = (book: WritableBook, requestId: RequestId): void => {
  book.run('update receipt set printed_count = printed_count + 1 where request_id = ?', requestId)
}

interface NoticeRow {
  readonly id: string
  readonly number: string
  readonly issued_at: Instant
  readonly printed_count: number
  readonly awaits_delivery: number
  readonly voided_at: Instant | null
  readonly void_reason: string | null
  readonly voided_by: string | null
  readonly replaced_by: string | null
}

const voidingOf = ({ voided_at, void_reason, voided_by, replaced_by }: NoticeRow): IssuedNotice['voided'] =>
  voided_at === null || void_reason === null || voided_by === null
    ? null
    : { at: voided_at, reason: void_reason, by: voided_by, replacedBy: replaced_by }

/** In the order in which they were issued. */
export const noticesOfRequest = (book: ReadableBook, requestId: RequestId): readonly IssuedNotice[] =>
  book
    .all<NoticeRow>(
      `select notice.id, notice.number, notice.issued_at, notice.printed_count, notice.awaits_delivery, notice.voided_at,
         notice.void_reason, account.name as voided_by, later.number as replaced_by
       from notice left join account on account.id = notice.voided_by left join notice later on later.id = notice.replaced_by
       where notice.request_id = ? order by notice.issued_at, notice.rowid`,
      requestId,
    )
    .map((row) => ({
      id: row.id,
      number: row.number,
      issuedAt: row.issued_at,
      printedCount: row.printed_count,
      deliveries: [...deliveriesOf(book, row.id)],
      awaitsDelivery: row.awaits_delivery === 1,
      voided: voidingOf(row),
    }))

/** Issued, in force and never put out; its index holds only these, so the list costs nothing however many notices there are. */
export const unprintedNotices = (book: ReadableBook): readonly UnprintedNotice[] =>
  book.all<UnprintedNotice>(
    `select notice.id, notice.number, notice.issued_at as issuedAt, request.id as requestId,
       request.number as requestNumber, request.requester_name as requesterName
     from notice join request on request.id = notice.request_id
     where notice.printed_count = 0 and notice.voided_at is null order by notice.issued_at`,
  )
