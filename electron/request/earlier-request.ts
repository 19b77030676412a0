import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../domain/contract/failure.ts'
import { type EarlierRequest, priorViewingIssues } from '../../domain/request/prior-viewing.ts'
import type { RequestIntake } from '../../domain/request/request.ts'
import type { ReadableBook } from '../../db/book.ts'
import { rangesOfRequest } from '../../db/range.ts'
import { requestIdOfNumber } from '../../db/request-follow.ts'
import { readRequest } from '../../db/request.ts'

const earlierOf = (book: ReadableBook, number: string, today: PlainDay): EarlierRequest | undefined => {
  const id = requestIdOfNumber(book, number)
  const stored = id === undefined ? undefined : readRequest(book, id)
  if (stored === undefined) return undefined
  const ranges = rangesOfRequest(book, stored.id, today).map(({ answer, ...range }) => ({
    ...range,
    shownAt: answer?.kind === 'shown' ? answer.shownAt : null,
  }))
  return { ...stored, ranges }
}

/** What a request says of others in the book: one that it goes on from, and one on which its footage was seen (rule 41). */
export const earlierIssues = (book: ReadableBook, intake: RequestIntake, today: PlainDay): readonly FieldIssue[] => {
  const { follows, priorViewing } = intake
  const isUnknown = follows !== null && readRequest(book, follows) === undefined
  const earlier = priorViewing?.how === 'in-book' ? earlierOf(book, priorViewing.requestNumber, today) : undefined
  return [
    ...(isUnknown ? [{ field: 'follows', reason: 'not-allowed' as const }] : []),
    ...priorViewingIssues(intake, earlier),
  ]
}
