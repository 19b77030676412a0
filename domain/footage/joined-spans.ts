import type { FootageRange } from './footage-clock.ts'

/** What of a stretch the pieces hold together, in order: what overlaps or touches is one. */
export const joinedSpans = (range: FootageRange, pieces: readonly FootageRange[]): readonly FootageRange[] => {
  const spans: FootageRange[] = []
  for (const piece of pieces.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const from = piece.from > range.from ? piece.from : range.from
    const to = piece.to < range.to ? piece.to : range.to
    const before = spans.at(-1)
    if (to <= from) continue
    if (before === undefined || before.to < from) spans.push({ from, to })
    else if (before.to < to) spans[spans.length - 1] = { from: before.from, to }
  }
  return spans
}
