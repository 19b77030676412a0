// Reads the entries that wait for a review into what the officer is shown of them.
import { z } from 'zod'
import { accountWork } from '../../domain/access-log/account-work.ts'
import { isReadKind, type LoggedWork, marksOf } from '../../domain/access-log/marks.ts'
import type { OpenReview } from '../../domain/access-log/review.ts'
import type { ReadableBook } from '../../db/book.ts'
import { entriesAfter, lastEntry, lastReviewedEntry, type LogEntry, readBody } from '../../db/log-review.ts'

/** More than a busy hospital writes in a month. What lies beyond is for the next review, so the window never waits long. */
const entriesMax = 50_000
const marksMax = 500

/** A bodily field that a kind may have; every other stays unread. */
const factSchema = z
  .object({
    failedBefore: z.number(),
    rowCount: z.number(),
    purpose: z.string(),
    operation: z.string(),
    from: z.string(),
  })
  .partial()

const factOf = (book: ReadableBook, { kind, sequence }: LogEntry): LoggedWork['fact'] => {
  if (!isReadKind(kind)) return null
  const body = factSchema.safeParse(readBody(book, sequence))
  if (!body.success) return null
  const { failedBefore, rowCount, purpose, operation, from } = body.data
  return { count: failedBefore ?? rowCount ?? null, detail: purpose ?? operation ?? from ?? '' }
}

/** `through`: as it was shown then, whatever came after; null where no such entry waits. */
export const loadReview = (book: ReadableBook, through: number = lastEntry(book)): OpenReview | null => {
  const entries = entriesAfter(book, lastReviewedEntry(book), through, entriesMax)
  const [first, last] = [entries.at(0), entries.at(-1)]
  if (first === undefined || last === undefined) return null
  const works = entries.map((entry) => ({
    ...entry,
    who: entry.name ?? entry.actor,
    title: entry.title ?? '',
    fact: factOf(book, entry),
  }))
  const marks = marksOf(works)
  return {
    throughEntry: last.sequence,
    from: first.at,
    to: last.at,
    entryCount: entries.length,
    restCount: lastEntry(book) - last.sequence,
    accounts: [...accountWork(works)],
    marks: marks.slice(0, marksMax),
    markCount: marks.length,
  }
}
