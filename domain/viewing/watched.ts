// What the requester really saw of a stretch: only the viewings recorded for the request say so (rules 8, 19).
import type { CameraId } from '../camera/camera.ts'
import type { Instant } from '../calendar/instant.ts'
import { type GoneInPart, keptBackSpans } from '../decision/kept-back.ts'
import type { RangeResult } from '../decision/range-result.ts'
import type { FootageRange } from '../footage/footage-clock.ts'
import { isWithin } from '../footage/gone-pieces.ts'

/** A piece that was watched for a request, and when the watching began. */
export interface Watched extends FootageRange {
  readonly watchedAt: Instant
}

const byBeginning = (one: FootageRange, other: FootageRange): number => (one.from < other.from ? -1 : 1)

/** The pieces of a stretch that were watched, together: what overlaps or touches is one. */
export const watchedSpans = (range: FootageRange, watched: readonly FootageRange[]): readonly FootageRange[] => {
  const spans: FootageRange[] = []
  for (const piece of watched.toSorted(byBeginning)) {
    const from = piece.from > range.from ? piece.from : range.from
    const to = piece.to < range.to ? piece.to : range.to
    const before = spans.at(-1)
    if (to <= from) continue
    if (before === undefined || before.to < from) spans.push({ from, to })
    else if (before.to < to) spans[spans.length - 1] = { from: before.from, to }
  }
  return spans
}

interface SeenRange extends GoneInPart {
  readonly cameraId: CameraId
  readonly result: RangeResult | null
}

/** Of what was granted and is gone since, nothing can be watched; before any decision a notice must say it (rule 29). */
const spansToWatch = (range: SeenRange): readonly FootageRange[] => {
  const { result } = range
  if (result === null) return [range]
  const granted = result.kind === 'part' ? result.shown : [range]
  return granted.flatMap((span) =>
    keptBackSpans(
      span,
      range.gone.filter(({ from, to }) => from < span.to && span.from < to),
    ),
  )
}

/** Whether the viewings of a stretch cover all that its requester may see of it. */
export const isSeenWhole = (range: SeenRange, watched: readonly FootageRange[]): boolean => {
  const seen = watched.toSorted(byBeginning)
  return spansToWatch(range).every((span) => isWithin(span, seen))
}
