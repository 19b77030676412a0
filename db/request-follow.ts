// Which request goes on from which, and how the viewing before a deletion is known (rule 41).
import type { Instant } from '../domain/calendar/instant.ts'
import type { Followed } from '../domain/request/follow.ts'
import type { KnownPriorViewing, PriorViewing } from '../domain/request/prior-viewing.ts'
import type { RequestDetail, RequestId, RequestIntake } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export const requestIdOfNumber = (book: ReadableBook, number: string): RequestId | undefined =>
  book.get<{ id: RequestId }>('select id from request where number = ?', number)?.id

export const insertPriorViewing = (book: WritableBook, id: RequestId, prior: PriorViewing): void => {
  const [earlierId, note] =
    prior.how === 'told' ? [null, prior.note] : [requestIdOfNumber(book, prior.requestNumber) ?? null, '']
  book.run('insert into prior_viewing (request_id, earlier_id, note) values (?, ?, ?)', id, earlierId, note)
}

interface PriorRow {
  readonly note: string
  readonly earlier_id: RequestId | null
  readonly number: string | null
  readonly viewed_at: Instant | null
}

export const priorViewingOf = (book: ReadableBook, id: RequestId): KnownPriorViewing | null => {
  const row = book.get<PriorRow>(
    `select prior.note, prior.earlier_id, earlier.number,
       (select max(shown_at) from request_range where request_id = prior.earlier_id) as viewed_at
     from prior_viewing prior left join request earlier on earlier.id = prior.earlier_id where prior.request_id = ?`,
    id,
  )
  if (row === undefined) return null
  const { earlier_id, number, viewed_at, note } = row
  return earlier_id === null || number === null
    ? { how: 'told', note }
    : { how: 'in-book', requestId: earlier_id, requestNumber: number, viewedAt: viewed_at }
}

export const insertFollow = (book: WritableBook, id: RequestId, earlierId: RequestId): void => {
  book.run('insert into request_follow (request_id, earlier_id) values (?, ?)', id, earlierId)
}

export const followedOf = (book: ReadableBook, id: RequestId): Followed | null =>
  book.get<Followed>(
    `select earlier.id, earlier.number from request_follow follow join request earlier on earlier.id = follow.earlier_id
     where follow.request_id = ?`,
    id,
  ) ?? null

interface FollowerRow extends Followed {
  readonly kinds: string
}

/** In the order in which they were received. */
export const followersOf = (book: ReadableBook, id: RequestId): RequestDetail['followedBy'] =>
  book
    .all<FollowerRow>(
      `select request.id, request.number, request.kinds from request_follow follow join request on request.id = follow.request_id
       where follow.earlier_id = ? order by request.number`,
      id,
    )
    .map((row) => ({ id: row.id, number: row.number, kinds: JSON.parse(row.kinds) as RequestIntake['kinds'] }))
