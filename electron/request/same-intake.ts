import { isSameIntake } from '../../domain/request/same-intake.ts'
import type { AccountId } from '../../domain/account/account.ts'
import type { HoldNumber } from '../../domain/hold/hold.ts'
import type { RequestIntake } from '../../domain/request/request.ts'
import type { ReadableBook } from '../../db/book.ts'
import { similarCandidates } from '../../db/request-similar.ts'
import { type StoredRequest } from '../../db/request.ts'
import { confirmIdentity, recordDocuments } from '../../db/request-check.ts'
import { rangesOfRequest } from '../../db/range.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import type { WriteContext } from '../door/handler.ts'
import { secureRanges } from './secure-ranges.ts'

/** The open request that this very intake has already made; undefined where there is none. */
export const sameIntake = (book: ReadableBook, intake: RequestIntake): StoredRequest | undefined => {
  const { name, phone } = intake.requester
  return similarCandidates(book, { name, phone, ranges: [] }).find(
    (request) =>
      request.status === 'open' &&
      isSameIntake(intake, request, rangesOfRequest(book, request.id, dayOf(request.receivedAt))),
  )
}

/**
 * Does what the second press adds to the first: whoever came back to the form to secure the footage, or to say what proof they were
 * shown, is answered as if it was done (rules 12, 30). Gives the hold that it made.
 */
export const completeSame = (
  context: WriteContext,
  { id, number, identity, receivedAt }: StoredRequest,
  { secureAt, identityProof, documentsSeen }: RequestIntake,
  by: AccountId,
): HoldNumber | null => {
  const { book } = context
  if (identity === null && identityProof !== null) confirmIdentity(book, id, identityProof, by, receivedAt)
  recordDocuments(book, id, documentsSeen, by, receivedAt)
  return secureAt === null ? null : secureRanges(context, { id, number, storedWhere: secureAt }, by)
}
