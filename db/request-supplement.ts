// 보완요청: each paper frozen as it was issued, and what came in answer.
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { RequestId } from '../domain/request/request.ts'
import type { MissingItem, Supplement, SupplementDemand } from '../domain/request/supplement.ts'
import { liveStatuses } from '../domain/request/request-status.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { indexFinding, numberForm } from './finding.ts'
import type { FrozenPaper } from './paper.ts'

export interface NewSupplement {
  readonly id: string
  readonly number: string
  readonly requestId: RequestId
  readonly demand: SupplementDemand
  readonly askedAt: Instant
  readonly askedBy: AccountId
  readonly content: string
}

export const insertSupplement = (book: WritableBook, supplement: NewSupplement): void => {
  const { id, number, requestId, demand, askedAt, askedBy, content } = supplement
  book.run(
    `insert into supplement (id, number, request_id, missing, detail, due_on, asked_at, asked_by, content)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    number,
    requestId,
    JSON.stringify(demand.missing),
    demand.detail,
    demand.dueOn,
    askedAt,
    askedBy,
    content,
  )
  // As its paper calls it, so that it is told from a request of the same number.
  indexFinding(book, { kind: 'supplement', target: id }, numberForm(`보완 ${number}`))
}

export const supplementHead = (
  book: ReadableBook,
  id: string,
): { readonly number: string; readonly requestId: RequestId; readonly askedAt: Instant } | undefined =>
  book.get('select number, request_id as requestId, asked_at as askedAt from supplement where id = ?', id)

interface SupplementRow {
  readonly id: string
  readonly number: string
  readonly missing: string
  readonly detail: string
  readonly due_on: PlainDay
  readonly asked_at: Instant
  readonly asked_by_name: string
  readonly printed_count: number
  readonly came: string | null
  readonly closed_at: Instant | null
}

/** Oldest first. */
export const supplementsOfRequest = (book: ReadableBook, requestId: RequestId): readonly Supplement[] =>
  book
    .all<SupplementRow>(
      `select supplement.*, account.name as asked_by_name
       from supplement join account on account.id = supplement.asked_by
       where supplement.request_id = ? order by supplement.asked_at, supplement.number`,
      requestId,
    )
    .map((row) => ({
      id: row.id,
      number: row.number,
      missing: JSON.parse(row.missing) as readonly MissingItem[],
      detail: row.detail,
      dueOn: row.due_on,
      askedAt: row.asked_at,
      askedBy: row.asked_by_name,
      printedCount: row.printed_count,
      closing: row.came === null || row.closed_at === null ? null : { came: row.came, closedAt: row.closed_at },
    }))

export const closeSupplement = (book: WritableBook, id: string, came: string, at: Instant): void => {
  book.run('update supplement set came = ?, closed_at = ? where id = ?', came, at, id)
}

export const readSupplement = (book: ReadableBook, id: string): FrozenPaper | undefined =>
  book.get<FrozenPaper>(
    'select content, printed_count as printedCount, request_id as requestId from supplement where id = ?',
    id,
  )

export const countSupplementOutput = (book: WritableBook, id: string): void => {
  book.run('update supplement set printed_count = printed_count + 1 where id = ?', id)
}

export interface AwaitedSupplement {
  readonly dueOn: PlainDay
  readonly number: string
  readonly requesterName: string
  readonly requestId: RequestId
}

/** What live requests still wait for, by the day it was asked for. */
export const awaitedSupplements = (book: ReadableBook): readonly AwaitedSupplement[] =>
  book.all<AwaitedSupplement>(
    `select supplement.due_on as dueOn, request.number, request.requester_name as requesterName, request.id as requestId
     from supplement join request on request.id = supplement.request_id
     where supplement.closed_at is null and request.status in (${liveStatuses.map((status) => `'${status}'`).join(', ')})
     order by supplement.due_on`,
  )
