// Whole pieces into fixed pages: a row of the ledger or a line of an annex is never split. All measures in millimetres.

/** Pieces from `start` up to but not including `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Room {
  /** Height for pieces on the first page, where a title stands, and on every later one. */
  readonly first: number
  readonly later: number
}

export const placeWhole = (heights: readonly number[], room: Room): readonly Span[] => {
  const spans: Span[] = []
  let start = 0
  let used = 0
  heights.forEach((height, index) => {
    const limit = spans.length === 0 ? room.first : room.later
    // A piece taller than a page still gets one of its own.
    if (used + height > limit && index > start) {
      spans.push({ start, end: index })
      start = index
      used = 0
    }
    used += height
  })
  return [...spans, { start, end: heights.length }]
}

const heightOf = (heights: readonly number[], { start, end }: Span): number =>
  heights.slice(start, end).reduce((sum, height) => sum + height, 0)

const rowsBesideClosing = 2

/** The closing block goes on the last page and never stands there with fewer than two rows, where there are two. */
export const placeWithClosing = (heights: readonly number[], room: Room, closing: number): readonly Span[] => {
  const spans = placeWhole(heights, room)
  const [before, last] = [spans.at(-2), spans.at(-1)]
  if (last === undefined) return spans
  const taken = Math.max(0, last.end - rowsBesideClosing)
  const limit = spans.length === 1 ? room.first : room.later
  if (heightOf(heights, last) + closing > limit) {
    const kept = taken <= last.start ? [] : [{ start: last.start, end: taken }]
    return [...spans.slice(0, -1), ...kept, { start: Math.max(last.start, taken), end: last.end }]
  }
  if (before === undefined || taken >= last.start || taken <= before.start) return spans
  return [...spans.slice(0, -2), { start: before.start, end: taken }, { start: taken, end: last.end }]
}
