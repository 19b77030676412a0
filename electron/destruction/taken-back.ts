// Rule 41: a deletion is carried out while it is granted. The request may have been taken up again since the release, and whoever asked
// may want the footage kept.
import { isMinutesBefore, type Instant } from '../../domain/calendar/instant.ts'
import { isWithin } from '../../domain/footage/gone-pieces.ts'
import type { ReadableBook } from '../../db/book.ts'
import { grantedDeletions } from '../../db/destruction-due.ts'
import type { StoredOrder } from '../../db/destruction-list.ts'
import { reopeningsOfRequest } from '../../db/request-reopening.ts'

/** What was carried out before the request was taken up again is written down as it was. */
export const isTakenBack = (
  book: ReadableBook,
  { reason, requestId, footage }: Pick<StoredOrder, 'reason' | 'requestId' | 'footage'>,
  executedAt: Instant,
): boolean => {
  if (reason !== 'deletion-granted' || requestId === null) return false
  const granted = grantedDeletions(book)
    .filter((one) => one.requestId === requestId)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const isGranted = footage.every(
    ({ cameraId, from, to }) =>
      from !== null &&
      isWithin(
        { from, to },
        granted.filter((one) => one.cameraId === cameraId),
      ),
  )
  const takenUpAt = reopeningsOfRequest(book, requestId).at(-1)?.reopenedAt
  return !isGranted && (takenUpAt === undefined || !isMinutesBefore(executedAt, takenUpAt))
}
