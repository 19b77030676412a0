// Where a request stands and how late its answer is, worked out from the chronicle in the dullest way.
import { slowDeadline } from '../domain/reference/slow-deadline.ts'
import type { Chronicle, DeliveryKept, NoticeKept, RangeKept, RequestKept } from './chronicle.ts'
import { copiedAt } from './slow-copy.ts'
import { roundOf } from './slow-round.ts'
import { dayIndexOf, dayOfMinute, days, dayText } from './slow-time.ts'

export type Standing = 'unanswered' | 'waiting' | 'ended' | 'granted' | 'refused' | 'shown'

export const standingOf = (request: RequestKept, range: RangeKept): Standing => {
  if (range.shownAt !== null) return 'shown'
  const round = roundOf(request, range)
  if (round === null) return 'unanswered'
  if (round.kind === 'postponed') return round.endedOn === null ? 'waiting' : 'ended'
  return round.kind === 'refused' ? 'refused' : 'granted'
}

export const asksRemovalOnly = ({ door, kinds }: RequestKept): boolean =>
  door !== 'authority' && kinds.every((kind) => kind === 'deletion' || kind === 'suspension')

export const asksExistenceOnly = ({ door, kinds }: RequestKept): boolean =>
  door !== 'authority' && kinds.every((kind) => kind === 'existence')

/** Of a stretch whose existence alone was asked: that there is footage of them, that there is none, or that there is none any more. */
const isToldOf = (request: RequestKept, range: RangeKept): boolean => {
  if (range.shownAt !== null) return false
  const round = roundOf(request, range)
  return round?.kind === 'granted' || ['not-filmed', 'retention-passed', 'footage-lost'].includes(round?.ground ?? '')
}

/** What the requester saw and still awaits a copy of; nobody in this clinic asks for it once more. */
export const awaitsCopy = (request: RequestKept, range: RangeKept): boolean =>
  range.shownAt !== null && request.kinds.some((kind) => kind === 'copy') && copiedAt(request, range) === null

export const awaitsRemoval = ({ door, kinds }: RequestKept, { shownAt }: RangeKept): boolean =>
  door !== 'authority' && shownAt !== null && kinds.some((kind) => kind === 'deletion' || kind === 'suspension')

/** When the notice that stands refused it; null where none did. */
export const refusedAt = (request: RequestKept, range: RangeKept): number | null => {
  const round = roundOf(request, range)
  return round?.kind === 'refused' ? (request.notices.find(({ id }) => id === round.noticeId)?.issued ?? null) : null
}

/** What keeps its footage wanted: nobody saw it yet and nobody refused it, or its copy is to come. */
export const isWanted = (request: RequestKept, range: RangeKept): boolean =>
  refusedAt(request, range) === null && (range.shownAt === null || awaitsCopy(request, range))

/** Each part that is left since the footage was seen, with the day on which it was seen last. */
export const partsLeft = (request: RequestKept): readonly { readonly part: string; readonly seen: number }[] =>
  [
    { part: 'copy-owed', isLeft: awaitsCopy },
    { part: 'removal-owed', isLeft: awaitsRemoval },
  ].flatMap(({ part, isLeft }) => {
    const seen = request.ranges.filter((range) => isLeft(request, range)).map(({ shownAt }) => shownAt ?? 0)
    return seen.length === 0 ? [] : [{ part, seen: dayOfMinute(Math.max(...seen)) }]
  })

export const slowStatus = (request: RequestKept): string => {
  if (request.end !== null) return request.end
  const standings = new Set(request.ranges.map((range) => standingOf(request, range)))
  if (standings.has('unanswered')) return 'open'
  if (standings.has('waiting') || standings.has('ended')) return 'postponed'
  if (asksExistenceOnly(request) && request.ranges.some((range) => isToldOf(request, range))) return 'closed'
  if (standings.has('granted')) return asksRemovalOnly(request) ? 'closed' : 'granted'
  if (!standings.has('shown')) return 'refused'
  return partsLeft(request).length === 0 ? 'viewed' : 'granted'
}

export const isStillOwed = (request: RequestKept): boolean =>
  ['open', 'postponed', 'granted'].includes(slowStatus(request))

/** Of what was seen, a notice may have kept back a part. */
export const isUnseenInPart = (request: RequestKept, range: RangeKept): boolean =>
  range.shownAt === null || roundOf(request, range)?.kind === 'part'

/** Whether its footage must stay for it: it is owed, or somebody objects to not having seen it. */
export const isAwaited = (request: RequestKept, range: RangeKept): boolean =>
  (isStillOwed(request) && isWanted(request, range)) ||
  (isUnseenInPart(request, range) && request.objections.some(({ answered }) => answered === null))

const countAt = ({ counts }: RequestKept, minute: number): number =>
  counts.findLast(({ since }) => since <= minute)?.from ?? 0

/** The last lawful day of an answer, by what was known at `minute`; null for an agency. */
export const slowLegalDay = (chronicle: Chronicle, request: RequestKept, minute: number): string | null => {
  if (request.door === 'authority') return null
  const received = dayOfMinute(countAt(request, minute))
  return slowDeadline(days, received, chronicle.holidays, chronicle.holidayYears).legalLastDay
}

/** The day the clock runs to: the law's, or the one that an agency wishes. */
export const slowDueDay = (chronicle: Chronicle, request: RequestKept, minute: number): string => {
  const tenth = dayText(dayOfMinute(countAt(request, minute)) + 10)
  if (request.door === 'authority') return request.wishedOn ?? tenth
  return slowLegalDay(chronicle, request, minute) ?? tenth
}

/** A notice is the answer where none that stands came before it since the request was last taken up. */
export const isAnswer = (request: RequestKept, notice: NoticeKept): boolean => {
  const roundAt = (minute: number): number => request.counts.findLastIndex(({ since }) => since <= minute)
  const before = request.notices.slice(0, request.notices.indexOf(notice))
  return before.every(({ voided, issued }) => voided !== null || roundAt(issued) !== roundAt(notice.issued))
}

/** The attempts in the order in which they were made, as it is told now. */
export const inOrderTold = ({ deliveries }: NoticeKept): readonly DeliveryKept[] =>
  deliveries.toSorted((one, other) => one.at - other.at || one.position - other.position)

/** What went out last came back. */
export const isBack = (notice: NoticeKept): boolean => (inOrderTold(notice).at(-1)?.returnedOn ?? null) !== null

export const slowLateDays = (chronicle: Chronicle, request: RequestKept, now: number): number => {
  let most = 0
  for (const notice of request.notices) {
    const legal = slowLegalDay(chronicle, request, notice.issued)
    if (notice.voided !== null || legal === null || !isAnswer(request, notice)) continue
    const left = dayOfMinute(inOrderTold(notice)[0]?.at ?? now)
    most = Math.max(most, left - dayIndexOf(legal))
  }
  // What no notice told of was answered when it was shown, and its copy when that was handed over.
  for (const range of request.ranges) {
    const { shownAt, formerlyShownAt } = range
    const shown =
      shownAt !== null && roundOf(request, range) === null ? [shownAt, copiedAt(request, range) ?? shownAt] : []
    const isTold = request.notices.some(({ issued }) => formerlyShownAt !== null && issued <= formerlyShownAt)
    for (const at of [...shown, ...(isTold || formerlyShownAt === null ? [] : [formerlyShownAt])]) {
      const legal = slowLegalDay(chronicle, request, at)
      if (legal !== null) most = Math.max(most, dayOfMinute(at) - dayIndexOf(legal))
    }
  }
  // Whoever gave up waiting was answered too late by every day until then.
  const takenUp = request.counts.at(-1)?.since ?? 0
  const [withdrawn] = request.end === null ? [] : request.withdrawals.filter((at) => at > takenUp).slice(-1)
  if (withdrawn !== undefined) {
    const round = request.counts.findLastIndex(({ since }) => since <= withdrawn)
    const isAnswered =
      request.ranges.every((range) => standingOf(request, range) !== 'unanswered') &&
      (request.ranges.some(({ shownAt }) => shownAt !== null) ||
        request.notices.some(
          ({ voided, issued }) =>
            voided === null && request.counts.findLastIndex(({ since }) => since <= issued) === round,
        ))
    const legal = slowLegalDay(chronicle, request, withdrawn)
    if (!isAnswered && legal !== null) most = Math.max(most, dayOfMinute(withdrawn) - dayIndexOf(legal))
  }
  return most
}
