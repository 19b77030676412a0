// What a result keeps back of its stretch, and what of that the book itself proves to be gone (rule 29).
import { type GonePiece, isWithin } from '../footage/gone-pieces.ts'
import type { FootageRange } from '../footage/footage-clock.ts'
import type { RangeResult, ShownSpan } from './range-result.ts'

/** The pieces of a stretch between and around those that are shown. */
export const keptBackSpans = (range: FootageRange, shown: readonly FootageRange[]): readonly ShownSpan[] => {
  const starts = [range.from, ...shown.map(({ to }) => to)]
  const ends = [...shown.map(({ from }) => from), range.to]
  return starts.flatMap((from, index) => {
    const to = ends[index]
    return to === undefined || to <= from ? [] : [{ from, to }]
  })
}

export interface GoneInPart extends FootageRange {
  readonly gone: readonly GonePiece[]
}

/** What is left of the spans where pieces are gone, in the order of both. */
export const leftOf = (spans: readonly FootageRange[], gone: readonly FootageRange[]): readonly ShownSpan[] =>
  spans.flatMap((span) =>
    keptBackSpans(
      span,
      gone.filter(({ from, to }) => from < span.to && span.from < to),
    ),
  )

/** What is left of a stretch of which pieces are gone. */
export const leftSpans = (range: GoneInPart): readonly ShownSpan[] => keptBackSpans(range, range.gone)

/** What of a stretch a result does not give: all of it where it is refused. */
export const keptBackBy = (result: RangeResult, range: FootageRange): readonly ShownSpan[] => {
  if (result.kind === 'refused') return [{ from: range.from, to: range.to }]
  return result.kind === 'part' ? keptBackSpans(range, result.shown) : []
}

/** Whether everything kept back is gone: `past` where retention had ended for all of it, `lost` where it had not for some. */
export const goneBehind = (keptBack: readonly FootageRange[], { gone }: GoneInPart): 'past' | 'lost' | null => {
  if (keptBack.length === 0 || !keptBack.every((span) => isWithin(span, gone))) return null
  const past = gone.filter(({ kind }) => kind === 'past')
  return keptBack.every((span) => isWithin(span, past)) ? 'past' : 'lost'
}
