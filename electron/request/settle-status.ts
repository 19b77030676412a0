import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import { letterOf } from '../../domain/decision/letter.ts'
import { partsOwed } from '../../domain/request/owed-part.ts'
import type { RequestId } from '../../domain/request/request.ts'
import { statusOf } from '../../domain/request/request-status.ts'
import type { WritableBook } from '../../db/book.ts'
import { rangesOfRequest, storeCopiedAt } from '../../db/range.ts'
import { readRequest, setRequestStatus } from '../../db/request.ts'

/** Brings the stored state of a request up to what its stretches now say; lists are read by it. */
export const settleStatus = (book: WritableBook, id: RequestId, today: PlainDay): void => {
  const stored = readRequest(book, id)
  if (stored === undefined) return
  const ranges = rangesOfRequest(book, id, today)
  for (const range of ranges) storeCopiedAt(book, range)
  const answers = ranges.map(({ answer }) => answer)
  setRequestStatus(book, id, statusOf(answers, letterOf(stored), partsOwed(ranges)))
}
