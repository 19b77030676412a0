// What was looked at of whoever asks, by whom and when, and on what ground an agency asks (rules 12, 13, 22).
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { CheckTimes } from '../domain/identity/check-time.ts'
import type { DocumentKind } from '../domain/identity/documents.ts'
import type { Applicant } from '../domain/request/applicant.ts'
import type { RequestId, RequestIntake } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export interface SeenDocument {
  readonly kind: DocumentKind
  readonly seenBy: string
  readonly seenAt: Instant
}

export const documentsOf = (book: ReadableBook, id: RequestId): readonly SeenDocument[] =>
  book.all<SeenDocument>(
    `select document.kind, account.name as seenBy, document.seen_at as seenAt
     from request_document document join account on account.id = document.seen_by
     where document.request_id = ? order by document.seen_at, document.kind`,
    id,
  )

export const confirmIdentity = (
  book: WritableBook,
  id: RequestId,
  proof: NonNullable<RequestIntake['identityProof']>,
  by: AccountId,
  at: Instant,
): void => {
  book.run(
    'update request set identity_proof = ?, identity_checked_by = ?, identity_checked_at = ? where id = ?',
    proof,
    by,
    at,
    id,
  )
}

/** `groundStatedAt` null: the ground counts from when it did before. */
export const restateApplicant = (
  book: WritableBook,
  id: RequestId,
  applicant: Applicant,
  groundStatedAt: Instant | null,
): void => {
  book.run(
    'update request set applicant = ?, ground_stated_at = coalesce(?, ground_stated_at) where id = ?',
    JSON.stringify(applicant),
    groundStatedAt,
    id,
  )
}

/** Whatever is written down as later was looked at then. */
export const restateCheckTime = (book: WritableBook, id: RequestId, checkedAt: Instant, later: CheckTimes): void => {
  if (later.identity !== null) book.run('update request set identity_checked_at = ? where id = ?', checkedAt, id)
  if (later.ground !== null) book.run('update request set ground_stated_at = ? where id = ?', checkedAt, id)
  for (const { kind } of later.documents)
    book.run('update request_document set seen_at = ? where request_id = ? and kind = ?', checkedAt, id, kind)
}

/** A paper seen again keeps who saw it first. */
export const recordDocuments = (
  book: WritableBook,
  id: RequestId,
  kinds: readonly DocumentKind[],
  by: AccountId,
  at: Instant,
): void => {
  for (const kind of kinds)
    book.run(
      'insert into request_document (request_id, kind, seen_by, seen_at) values (?, ?, ?, ?) on conflict do nothing',
      id,
      kind,
      by,
      at,
    )
}
