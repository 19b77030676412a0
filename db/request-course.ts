import type { Instant } from '../domain/calendar/instant.ts'
import type { RequestCourse } from '../domain/request/over-spans.ts'
import type { ReadableBook } from './book.ts'
import type { StoredRequest } from './request.ts'

const instantsOf = (book: ReadableBook, sql: string, requestId: StoredRequest['id']): readonly Instant[] =>
  book.all<{ at: Instant }>(sql, requestId).map(({ at }) => at)

export const courseOfRequest = (book: ReadableBook, { id, status, reopenings }: StoredRequest): RequestCourse => ({
  status,
  reopenings,
  endedAt: instantsOf(
    book,
    `select leaf ->> '$.at' as at from entry where subject = ?
       and kind in ('request.withdraw', 'request.close', 'request.closeUnclaimed')`,
    id,
  ),
  answeredAt: instantsOf(book, 'select issued_at as at from notice where request_id = ?', id),
})

/** When a request that stands withdrawn, or was closed as such, was taken back. */
export const withdrawnAtOf = (
  book: ReadableBook,
  { id, status }: Pick<StoredRequest, 'id' | 'status'>,
): Instant | null =>
  status === 'withdrawn' || status === 'closed'
    ? (instantsOf(
        book,
        `select leaf ->> '$.at' as at from entry where subject = ? and kind = 'request.withdraw'
           and leaf ->> '$.at' > coalesce((select max(reopened_at) from reopening where reopening.request_id = entry.subject), '')
         order by sequence`,
        id,
      ).at(-1) ?? null)
    : null
