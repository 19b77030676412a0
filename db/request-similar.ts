// Candidates for "the same matter" among the live requests, each kind over an index of its own.
import type { RequestId } from '../domain/request/request.ts'
import { type ComparedRequest, phoneDigits } from '../domain/request/similar.ts'
import type { ReadableBook } from './book.ts'
import { isLiveCondition, readRequest, type StoredRequest } from './request.ts'

const byPerson = `select id from request where phone_digits = ? and ${isLiveCondition}
  union select id from request where requester_name = ? and ${isLiveCondition}`

const byFootage = `select request.id from request_range range join request on request.id = range.request_id
  where range.camera_id = ? and range.ends_at > ? and range.starts_at < ? and ${isLiveCondition}`

/** Live requests that share the phone, the name or overlapping footage of one camera. */
export const similarCandidates = (
  book: ReadableBook,
  { name, phone, ranges }: ComparedRequest,
): readonly StoredRequest[] => {
  const rows = [
    ...book.all<{ readonly id: RequestId }>(byPerson, phoneDigits(phone), name),
    ...ranges.flatMap(({ cameraId, from, to }) => book.all<{ readonly id: RequestId }>(byFootage, cameraId, from, to)),
  ]
  return [...new Set(rows.map(({ id }) => id))].flatMap((id) => readRequest(book, id) ?? [])
}
