import type { Instant } from '../domain/calendar/instant.ts'
import type { AccountId } from '../domain/account/account.ts'
import { type Applicant, applicantSchema } from '../domain/request/applicant.ts'
import type { PaperLanguage } from '../domain/paper/language.ts'
import type { Requester, RequestId, RequestIntake } from '../domain/request/request.ts'
import type { Reopening } from '../domain/request/reopening.ts'
import { liveStatuses, type RequestStatus } from '../domain/request/request-status.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { documentsOf, type SeenDocument } from './request-check.ts'
import { reopeningsOfRequest } from './request-reopening.ts'

/** A request as stored, before clocks and availability are computed. */
export interface StoredRequest {
  readonly id: RequestId
  readonly number: string
  readonly requester: Requester
  readonly applicant: Applicant
  readonly kinds: RequestIntake['kinds']
  readonly purpose: string
  readonly hint: string
  readonly receivedAt: Instant
  readonly enteredAt: Instant
  readonly channel: RequestIntake['channel']
  readonly replyBy: RequestIntake['replyBy']
  readonly paperLanguage: PaperLanguage
  readonly handlerName: string
  readonly status: RequestStatus
  readonly identity: {
    readonly proof: NonNullable<RequestIntake['identityProof']>
    readonly checkedBy: string
    readonly checkedAt: Instant
  } | null
  readonly documents: readonly SeenDocument[]
  /** When an agency named its ground; null where it came with the request. */
  readonly groundStatedAt: Instant | null
  readonly reopenings: readonly Reopening[]
}

interface RequestRow {
  readonly id: RequestId
  readonly number: string
  readonly requester_name: string
  readonly requester_phone: string
  readonly requester_address: string
  readonly applicant: string
  readonly kinds: string
  readonly purpose: string
  readonly hint: string
  readonly received_at: Instant
  readonly entered_at: Instant
  readonly channel: RequestIntake['channel']
  readonly reply_by: RequestIntake['replyBy']
  readonly paper_language: PaperLanguage
  readonly handler_name: string
  readonly status: RequestStatus
  readonly identity_proof: RequestIntake['identityProof']
  readonly identity_checked_by: string | null
  readonly identity_checked_at: Instant | null
  readonly ground_stated_at: Instant | null
}

const selectRequest = `select request.*, handler.name as handler_name, checker.name as identity_checked_by
  from request
  join account handler on handler.id = request.handler_id
  left join account checker on checker.id = request.identity_checked_by`

const requestOf = (book: ReadableBook, row: RequestRow): StoredRequest => ({
  id: row.id,
  number: row.number,
  requester: { name: row.requester_name, phone: row.requester_phone, address: row.requester_address },
  applicant: applicantSchema.parse(JSON.parse(row.applicant)),
  kinds: JSON.parse(row.kinds) as RequestIntake['kinds'],
  purpose: row.purpose,
  hint: row.hint,
  receivedAt: row.received_at,
  enteredAt: row.entered_at,
  channel: row.channel,
  replyBy: row.reply_by,
  paperLanguage: row.paper_language,
  handlerName: row.handler_name,
  status: row.status,
  identity:
    row.identity_proof === null || row.identity_checked_by === null || row.identity_checked_at === null
      ? null
      : { proof: row.identity_proof, checkedBy: row.identity_checked_by, checkedAt: row.identity_checked_at },
  documents: documentsOf(book, row.id),
  groundStatedAt: row.ground_stated_at,
  reopenings: reopeningsOfRequest(book, row.id),
})

export interface NewRequest {
  readonly id: RequestId
  readonly number: string
  readonly intake: RequestIntake
  readonly enteredAt: Instant
  readonly handlerId: AccountId
}

export const insertRequest = (book: WritableBook, { id, number, intake, enteredAt, handlerId }: NewRequest): void => {
  const isIdentified = intake.identityProof !== null
  book.run(
    `insert into request (id, number, requester_name, requester_phone, requester_address, applicant, kinds, purpose, hint,
       received_at, entered_at, channel, reply_by, paper_language, handler_id, status, identity_proof, identity_checked_by, identity_checked_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?, ?)`,
    id,
    number,
    intake.requester.name,
    intake.requester.phone,
    intake.requester.address,
    JSON.stringify(intake.applicant),
    JSON.stringify(intake.kinds),
    intake.purpose,
    intake.hint,
    intake.receivedAt,
    enteredAt,
    intake.channel,
    intake.replyBy,
    intake.paperLanguage,
    handlerId,
    intake.identityProof,
    isIdentified ? handlerId : null,
    isIdentified ? intake.receivedAt : null,
  )
}

export const readRequest = (book: ReadableBook, id: RequestId): StoredRequest | undefined => {
  const row = book.get<RequestRow>(`${selectRequest} where request.id = ?`, id)
  return row === undefined ? undefined : requestOf(book, row)
}

// Word for word the condition of the partial indexes, which SQLite uses for no other spelling.
export const isLiveCondition = `request.status in (${liveStatuses.map((status) => `'${status}'`).join(', ')})`
const statusCondition = { open: isLiveCondition, all: 'true' } as const
export type StatusFilter = keyof typeof statusCondition

/** Newest first, below the number `after` (null: from the newest). By the year and the count: as text 10000 is below 9999. */
export const pageOfRequests = (
  book: ReadableBook,
  filter: StatusFilter,
  after: string | null,
  requestsMax: number,
): readonly StoredRequest[] =>
  book
    .all<RequestRow>(
      `${selectRequest} where ${statusCondition[filter]} and request.number_order <
         coalesce((select cursor.number_order from request cursor where cursor.number = ?), 9223372036854775807)
       order by request.number_order desc limit ?`,
      after,
      requestsMax,
    )
    .map((row) => requestOf(book, row))

/** Those to whom an answer or a viewing is still owed. */
export const liveRequests = (book: ReadableBook): readonly StoredRequest[] =>
  book
    .all<RequestRow>(`${selectRequest} where ${isLiveCondition} order by request.number_order`)
    .map((row) => requestOf(book, row))

const talliedLists = {
  open: `in (${liveStatuses.map((status) => `'request ${status}'`).join(', ')})`,
  all: "glob 'request *'",
} as const satisfies Record<StatusFilter, string>

export const countRequests = (book: ReadableBook, filter: StatusFilter): number =>
  book.get<{ count: number }>(`select sum(row_count) as count from list_tally where list ${talliedLists[filter]}`)
    ?.count ?? 0

export const setRequestStatus = (book: WritableBook, id: RequestId, status: RequestStatus): void => {
  book.run('update request set status = ? where id = ?', status, id)
}

export const setRequestKinds = (
  book: WritableBook,
  id: RequestId,
  kinds: readonly RequestIntake['kinds'][number][],
): void => {
  book.run('update request set kinds = ? where id = ?', JSON.stringify(kinds), id)
}

export interface HistoryEntry {
  readonly at: Instant
  readonly accountName: string
  readonly kind: string
  readonly ledgerNumber: number | null
}

/** Every entry about one request, newest first, disclosures included: the caller chooses what to show. */
export const historyOfRequest = (book: ReadableBook, id: RequestId): readonly HistoryEntry[] =>
  book.all<HistoryEntry>(
    `select entry.leaf ->> '$.at' as at, account.name as accountName, entry.kind as kind, entry.leaf ->> '$.number' as ledgerNumber
     from entry join account on account.id = entry.leaf ->> '$.actor'
     where entry.subject = ? order by entry.sequence desc`,
    id,
  )
