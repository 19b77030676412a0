// What the requester really saw of a stretch: only the viewings recorded for the request say so (rules 8, 19).
import type { CameraId } from '../camera/camera.ts'
import type { Instant } from '../calendar/instant.ts'
import { type GoneInPart, leftOf } from '../decision/kept-back.ts'
import type { RangeResult } from '../decision/range-result.ts'
import type { FootageRange } from '../footage/footage-clock.ts'
import { isWithin } from '../footage/gone-pieces.ts'

/** A piece that was watched for a request, and when the watching began. */
export interface Watched extends FootageRange {
  readonly watchedAt: Instant
}

const byBeginning = (one: FootageRange, other: FootageRange): number => (one.from < other.from ? -1 : 1)

interface SeenRange extends GoneInPart {
  readonly cameraId: CameraId
  readonly result: RangeResult | null
}

/** Of what was granted and is gone since, nothing can be watched; before any decision a notice must say it (rule 29). */
const spansToWatch = (range: SeenRange): readonly FootageRange[] => {
  const { result } = range
  if (result === null) return [range]
  return leftOf(result.kind === 'part' ? result.shown : [range], range.gone)
}

/** Whether the viewings of a stretch cover all that its requester may see of it. */
export const isSeenWhole = (range: SeenRange, watched: readonly FootageRange[]): boolean => {
  const seen = watched.toSorted(byBeginning)
  return spansToWatch(range).every((span) => isWithin(span, seen))
}
