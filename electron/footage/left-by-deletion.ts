// What a confirmed automatic deletion leaves alone: footage of holds, standing or lifted, which was secured apart and is destroyed by
// people (rule 28), and what was asked for in time (rule 33, decision 0016). The row names each, as an order does.
import type { Instant } from '../../domain/calendar/instant.ts'
import type { Exclusion, NamedSpan } from '../../domain/destruction/destruction.ts'
import { isWithin } from '../../domain/footage/gone-pieces.ts'
import type { ReadableBook } from '../../db/book.ts'
import { stretchesStillAsked } from '../../db/asked-stretch.ts'
import { liftedStretches } from '../../db/destruction-due.ts'
import { standingHolds } from '../../db/footage-mark.ts'
import { exclusionsOf } from '../destruction/load-dues.ts'
import { forbiddenOf } from './permitted-footage.ts'

const liftedWithin = (book: ReadableBook, footage: readonly NamedSpan[]): readonly Exclusion[] =>
  liftedStretches(book).flatMap(({ holdNumber, cameraId, from, to }) =>
    footage
      .filter((span) => span.cameraId === cameraId && from < span.to && (span.from === null || span.from < to))
      .map((span) => ({
        ...span,
        kind: 'hold' as const,
        number: holdNumber,
        from: span.from !== null && span.from > from ? span.from : from,
        to: span.to < to ? span.to : to,
        isOperatingRoom: false,
      })),
  )

/** The row is in the book already: what the engine does not take for gone by it was left. */
export const leftByDeletion = (
  book: ReadableBook,
  footage: readonly NamedSpan[],
  now: Instant,
): readonly Exclusion[] => {
  const marked = new Set([...standingHolds(book), ...stretchesStillAsked(book)].map(({ cameraId }) => cameraId))
  const kept = exclusionsOf(
    book,
    footage.filter(({ cameraId }) => marked.has(cameraId)),
    now,
  )
  return [...kept, ...liftedWithin(book, footage)].filter((left) => {
    const gone = forbiddenOf(book, [{ ...left, field: 'cameraIds' }], now).flatMap(({ pieces }) => pieces)
    return !isWithin(
      left,
      gone.filter(({ state }) => state.kind !== 'overdue'),
    )
  })
}
