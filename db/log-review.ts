// Reviews of the access log, and the entries that wait for the next one.
import { type Instant, instantSchema } from '../domain/calendar/instant.ts'
import type { AccountId } from '../domain/account/account.ts'
import type { PastReview, ReviewDraft } from '../domain/access-log/review.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { clinicSubject, openBody, subjectKey } from './ledger/subject-key.ts'

/** -1 where nobody has reviewed the log: everything waits. */
export const lastReviewedEntry = (book: ReadableBook): number =>
  book.get<{ last: number | null }>('select max(through_sequence) as last from log_review')?.last ?? -1

/** When the log was reviewed last; where it never was, when the book began. */
export const lastReviewedAt = (book: ReadableBook): { readonly at: Instant; readonly isReview: boolean } => {
  const review = book.get<{ at: string }>(
    'select reviewed_at as at from log_review order by through_sequence desc limit 1',
  )
  const first = book.get<{ at: string }>(`select leaf ->> '$.at' as at from entry where sequence = 0`)
  return { at: instantSchema.parse(review?.at ?? first?.at), isReview: review !== undefined }
}

export interface LogEntry {
  readonly sequence: number
  readonly at: Instant
  readonly name: string | null
  readonly title: string | null
  readonly actor: string
  readonly kind: string
  readonly subject: string | null
}

/** Entries after `last` up to `through`, the oldest first. */
export const entriesAfter = (
  book: ReadableBook,
  last: number,
  through: number,
  countMax: number,
): readonly LogEntry[] =>
  book.all<LogEntry>(
    `select entry.sequence, leaf ->> '$.at' as at, leaf ->> '$.actor' as actor, kind, subject, account.name, account.title
     from entry left join account on account.id = leaf ->> '$.actor'
     where entry.sequence > ? and entry.sequence <= ? order by entry.sequence limit ?`,
    last,
    through,
    countMax,
  )

export const lastEntry = (book: ReadableBook): number =>
  book.get<{ last: number | null }>('select max(sequence) as last from entry')?.last ?? -1

/** The decrypted body of an entry; null where its key was destroyed. */
export const readBody = (book: ReadableBook, sequence: number): unknown => {
  const entry = book.get<{ subject: string | null; body: Uint8Array }>(
    'select subject, body from entry where sequence = ?',
    sequence,
  )
  const key = entry === undefined ? undefined : subjectKey(book, entry.subject ?? clinicSubject)
  if (entry === undefined || key === undefined) return null
  const sealed: unknown = JSON.parse(openBody(key, entry.body))
  return typeof sealed === 'object' && sealed !== null && 'body' in sealed ? sealed.body : null
}

export const insertLogReview = (
  book: WritableBook,
  { throughEntry, outcome, findings, measures }: ReviewDraft,
  at: Instant,
  by: AccountId,
): void => {
  book.run(
    `insert into log_review (through_sequence, reviewed_at, reviewed_by, outcome, findings, measures)
     values (?, ?, ?, ?, ?, ?)`,
    throughEntry,
    at,
    by,
    outcome,
    findings,
    measures,
  )
}

export const pastReviews = (book: ReadableBook, countMax: number): readonly PastReview[] =>
  book.all<PastReview>(
    `select reviewed_at as reviewedAt, account.name as reviewedBy, through_sequence as throughEntry,
       through_sequence - lag(through_sequence, 1, -1) over (order by through_sequence) as entryCount,
       outcome, findings, measures
     from log_review join account on account.id = reviewed_by order by through_sequence desc limit ?`,
    countMax,
  )
