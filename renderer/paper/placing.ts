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

/** The closing block goes on the last page; where it does not fit, it takes the last two rows along to a page of its own. */
export const placeWithClosing = (heights: readonly number[], room: Room, closing: number): readonly Span[] => {
  const spans = placeWhole(heights, room)
  const last = spans.at(-1)
  if (last === undefined) return spans
  const limit = spans.length === 1 ? room.first : room.later
  if (heightOf(heights, last) + closing <= limit) return spans
  const taken = Math.max(last.start, last.end - 2)
  const kept = taken === last.start ? [] : [{ start: last.start, end: taken }]
  return [...spans.slice(0, -1), ...kept, { start: taken, end: last.end }]
}
