// Where a request stands and how late its answer is, worked out from the chronicle in the dullest way.
import { slowDeadline } from '../domain/reference/slow-deadline.ts'
import type { Chronicle, NoticeKept, RangeKept, RequestKept, Round } from './chronicle.ts'
import { dayIndexOf, dayOfMinute, days, dayText } from './slow-time.ts'

/** The last word on a stretch that no void notice said. */
export const roundOf = ({ notices }: RequestKept, { rounds }: RangeKept): Round | null =>
  rounds.findLast(({ noticeId }) => notices.every(({ id, isVoid }) => id !== noticeId || !isVoid)) ?? null

export type Standing = 'unanswered' | 'waiting' | 'ended' | 'granted' | 'refused' | 'shown'

export const standingOf = (request: RequestKept, range: RangeKept): Standing => {
  if (range.isShown) return 'shown'
  const round = roundOf(request, range)
  if (round === null) return 'unanswered'
  if (round.kind === 'postponed') return round.endedOn === null ? 'waiting' : 'ended'
  return round.kind === 'refused' ? 'refused' : 'granted'
}

export const asksRemovalOnly = ({ door, kinds }: RequestKept): boolean =>
  door !== 'authority' && kinds.every((kind) => kind === 'deletion' || kind === 'suspension')

export const slowStatus = (request: RequestKept): string => {
  if (request.end !== null) return request.end
  const standings = new Set(request.ranges.map((range) => standingOf(request, range)))
  if (standings.has('unanswered')) return 'open'
  if (standings.has('waiting') || standings.has('ended')) return 'postponed'
  if (standings.has('granted')) return asksRemovalOnly(request) ? 'closed' : 'granted'
  return standings.has('shown') ? 'viewed' : 'refused'
}

export const isStillOwed = (request: RequestKept): boolean =>
  ['open', 'postponed', 'granted'].includes(slowStatus(request))

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

/** A notice is the answer where none that stands came before it since the days began to count. */
export const isAnswer = (request: RequestKept, notice: NoticeKept): boolean => {
  const begun = dayOfMinute(countAt(request, notice.issued))
  const before = request.notices.slice(0, request.notices.indexOf(notice))
  return before.every(({ isVoid, issued }) => isVoid || dayOfMinute(countAt(request, issued)) !== begun)
}

export const slowLateDays = (chronicle: Chronicle, request: RequestKept, now: number): number => {
  let most = 0
  for (const notice of request.notices) {
    const legal = slowLegalDay(chronicle, request, notice.issued)
    if (notice.isVoid || legal === null || !isAnswer(request, notice)) continue
    const left = dayOfMinute(notice.deliveries[0] ?? now)
    most = Math.max(most, left - dayIndexOf(legal))
  }
  return most
}
