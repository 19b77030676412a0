import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import type { RequestId } from '../../domain/request/request.ts'
import { statusOf } from '../../domain/request/request-status.ts'
import type { WritableBook } from '../../db/book.ts'
import { rangesOfRequest } from '../../db/range.ts'
import { setRequestStatus } from '../../db/request.ts'

/** Brings the stored state of a request up to what its stretches now say; lists are read by it. */
export const settleStatus = (book: WritableBook, id: RequestId, today: PlainDay): void => {
  setRequestStatus(book, id, statusOf(rangesOfRequest(book, id, today).map(({ answer }) => answer)))
}
