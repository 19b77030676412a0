// What of a stretch may be handed over and when all of it was, minute by minute.
import type { RangeKept, RequestKept, Span } from './chronicle.ts'
import { roundOf } from './slow-round.ts'

/** Without a decision: from each minute that begins a run of watched ones to the first that was not. */
const runsOf = ({ cameraId, from, to, watched }: RangeKept): readonly Span[] => {
  const runs: Span[] = []
  for (let minute = from; minute < to; minute += 1) {
    if (!watched.has(minute) || (minute > from && watched.has(minute - 1))) continue
    let end = minute
    while (end < to && watched.has(end)) end += 1
    runs.push({ cameraId, from: minute, to: end })
  }
  return runs
}

export const spansToCopy = (request: RequestKept, range: RangeKept): readonly Span[] => {
  const round = roundOf(request, range)
  if (round?.kind === 'part') return round.shown
  const isGranted = round?.kind === 'granted' || (round === null && request.door === 'authority')
  if (isGranted) return [{ cameraId: range.cameraId, from: range.from, to: range.to }]
  return round === null ? runsOf(range) : []
}

/** The moment from which no minute of it was left to hand over, or nobody wanted one; null while one is owed. */
export const copiedAt = (request: RequestKept, range: RangeKept): number | null => {
  const left = new Set<number>()
  for (const span of spansToCopy(request, range))
    for (let minute = span.from; minute < span.to; minute += 1) left.add(minute)
  for (const { at, from, to, isEnough } of range.copies) {
    for (let minute = from; minute < to; minute += 1) left.delete(minute)
    if (left.size === 0 || (isEnough && (range.takenUp === null || at > range.takenUp))) return at
  }
  return null
}
