// When somebody waited for footage, worked out from the chronicle: each stretch by its own answer.
import type { Chronicle, RangeKept, RequestKept } from './chronicle.ts'
import { copiedAt } from './slow-copy.ts'
import { isStillOwed, isUnseenInPart, isWanted, refusedAt } from './slow-request.ts'

/** What ended the waiting for this stretch, whatever became of others of its request. */
const ownEnds = (request: RequestKept, range: RangeKept): readonly number[] => {
  const { shownAt, rounds } = range
  const copied = copiedAt(request, range)
  const isUncopied = (at: number): boolean => copied === null || copied > at
  const asksCopy = request.kinds.some((kind) => kind === 'copy')
  const isWaitedFor = (at: number): boolean => shownAt === null || shownAt > at || (asksCopy && isUncopied(at))
  return [
    ...request.withdrawals.filter(isWaitedFor),
    ...[request.copyTakenBack].flatMap((at) => (at !== null && isUncopied(at) ? [at] : [])),
    ...request.notices
      .filter(({ id, voided }) => voided === null && rounds.some(({ noticeId }) => noticeId === id))
      .map(({ issued }) => issued),
    ...[shownAt, asksCopy ? copied : null].flatMap((at) => at ?? []),
  ]
}

/** When somebody began and ceased to wait for a stretch: once for each time that the request was taken up, and for each objection. */
export const waitsFor = (
  { viewings, copies }: Chronicle,
  request: RequestKept,
  range: RangeKept,
): readonly { asked: number; until: number | null }[] => {
  const begins = request.counts.map(({ since }, index) => (index === 0 ? request.received : since))
  const ends = [
    ...ownEnds(request, range),
    // What was answered before it was taken up again is known of the request alone.
    ...[
      ...request.notices.map(({ issued }) => issued),
      ...viewings.flatMap(({ requestId, started }) => (requestId === request.id ? [started] : [])),
      ...copies.flatMap(({ requestId, provided }) => (requestId === request.id ? [provided] : [])),
    ].filter((end) => range.takenUp !== null && end <= range.takenUp),
  ]
  const waits: { asked: number; until: number | null }[] = []
  for (const [index, begin] of begins.entries()) {
    const next = begins[index + 1]
    const last = Math.max(begin, ...ends.filter((end) => begin <= end && (next === undefined || end < next)))
    const before = waits.at(-1)?.until ?? null
    const said = request.counts[index]?.from ?? begin
    const asked = index > 0 && (before === null || said >= before) ? said : begin
    if (next === undefined && isStillOwed(request) && isWanted(request, range)) waits.push({ asked, until: null })
    else waits.push({ asked, until: next === undefined ? (refusedAt(request, range) ?? last) : last })
  }
  return [
    ...waits,
    ...request.objections.flatMap(({ received, answered }) => {
      if (isUnseenInPart(request, range)) return [{ asked: received, until: answered }]
      // Whoever saw it later awaited it until then.
      const { shownAt } = range
      return shownAt === null || shownAt <= received
        ? []
        : [{ asked: received, until: Math.min(shownAt, answered ?? shownAt) }]
    }),
  ]
}
