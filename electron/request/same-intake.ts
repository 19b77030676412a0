import { isSameIntake } from '../../domain/request/same-intake.ts'
import type { RequestIntake } from '../../domain/request/request.ts'
import type { ReadableBook } from '../../db/book.ts'
import { similarCandidates } from '../../db/request-similar.ts'
import type { StoredRequest } from '../../db/request.ts'
import { rangesOfRequest } from '../../db/range.ts'
import { dayOf } from '../../domain/calendar/instant.ts'

/** The open request that this very intake has already made; undefined where there is none. */
export const sameIntake = (book: ReadableBook, intake: RequestIntake): StoredRequest | undefined => {
  const { name, phone } = intake.requester
  return similarCandidates(book, { name, phone, ranges: [] }).find(
    (request) =>
      request.status === 'open' &&
      isSameIntake(intake, request, rangesOfRequest(book, request.id, dayOf(request.receivedAt))),
  )
}
