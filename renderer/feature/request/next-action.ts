// The one thing to do next on a request. What cannot be undone goes first: footage that must be secured today (rule 30)
// comes before the identity check, everything else after it (rules 12, 13).
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import { proposedGround } from '../../../domain/decision/decision-rules.ts'
import { letsSee, letterOf, removalComesLater } from '../../../domain/decision/letter.ts'
import { secureUrgency } from '../../../domain/footage/footage-clock.ts'
import { authorityNeeds } from '../../../domain/authority/authority-rules.ts'
import { openNeedsOf } from '../../../domain/identity/open-needs.ts'
import { type ReplyDeadline, replyDueOn } from '../../../domain/request/reply-deadline.ts'
import type { RangeId, RequestDetail } from '../../../domain/request/request.ts'
import type { RequestStatus } from '../../../domain/request/request-status.ts'

type Facts = Pick<
  RequestDetail,
  'status' | 'applicant' | 'kinds' | 'receivedAt' | 'identity' | 'documents' | 'ranges' | 'notices'
>

export type NextAction =
  /** `through`: the earliest day after which a piece is gone. */
  | {
      readonly kind: 'hold'
      readonly isUrgent: boolean
      readonly rangeIds: readonly RangeId[]
      readonly through: PlainDay
    }
  | { readonly kind: 'identity' }
  /** An agency's letter lacks its ground, its scope or the asking for safeguards (rules 22, 23). */
  | { readonly kind: 'ground' }
  /** `cause-ended`: postponed before and owed without delay (rule 11). */
  | { readonly kind: 'view'; readonly because: 'open' | 'granted' | 'cause-ended' }
  /** What is deleted or left alone is seen by nobody: it is decided, or what was postponed is owed without delay. */
  | { readonly kind: 'decide'; readonly because: 'deletion' | 'suspension' | 'cause-ended' }
  /** Nothing but a copy was asked for, and it was granted. */
  | { readonly kind: 'copy' }
  /** Seen, and the deletion asked for beside it is received and answered on its own (rule 41, decision 0010). */
  | { readonly kind: 'removal' }
  | { readonly kind: 'wait'; readonly until: PlainDay }
  | { readonly kind: 'refuse'; readonly because: 'all-past' | 'operating-room' | 'not-filmed' | 'exempt-public' }
  | { readonly kind: 'deliver'; readonly notice: RequestDetail['notices'][number] }
  /** Put out, and nobody has said yet how it went out (rule 7). */
  | { readonly kind: 'record-delivery'; readonly notice: RequestDetail['notices'][number] }
  | { readonly kind: 'none'; readonly because: Exclude<RequestStatus, 'open' | 'postponed' | 'granted'> }

type Range = Facts['ranges'][number]

/** Footage that was refused or shown already is waited for by nobody. */
const isOwed = ({ answer }: Range): boolean =>
  answer === null || answer.kind === 'cause-ended' || (answer.kind === 'decided' && answer.result.kind !== 'refused')

const holdOf = (
  { ranges }: Facts,
  isAtRisk: (through: PlainDay) => boolean,
): Pick<Extract<NextAction, { kind: 'hold' }>, 'rangeIds' | 'through'> | null => {
  const atRisk = ranges
    .filter(isOwed)
    .flatMap(({ id, availability }) =>
      availability.kind === 'available' && isAtRisk(availability.through)
        ? [{ id, through: availability.through }]
        : [],
    )
  const [first] = atRisk.map(({ through }) => through).toSorted()
  return first === undefined ? null : { rangeIds: atRisk.map(({ id }) => id), through: first }
}

const undelivered = ({ notices }: Facts): NextAction | null => {
  const notice = notices.findLast(({ voided }) => voided === null)
  if (notice?.printedCount === 0) return { kind: 'deliver', notice }
  return notice?.awaitsDelivery === true ? { kind: 'record-delivery', notice } : null
}

/** Postponed until the earliest of the days given; null where nothing waits. */
const waitOf = ({ ranges }: Facts): NextAction | null => {
  const [until] = ranges
    .flatMap(({ answer }) =>
      answer?.kind === 'decided' && answer.result.kind === 'postponed'
        ? [answer.result.postponement.expectedEndOn]
        : [],
    )
    .toSorted()
  return until === undefined ? null : { kind: 'wait', until }
}

/** A copy is handed over, not shown. */
const isCopyAlone = ({ kinds }: Facts): boolean =>
  kinds.includes('copy') && !kinds.includes('viewing') && !kinds.includes('existence')

const answeredAction = (request: Facts): NextAction => {
  const isEnded = request.ranges.some(({ answer }) => answer?.kind === 'cause-ended')
  const notice = undelivered(request)
  // What is owed without delay does not wait for the record of how an earlier notice went out (rule 11).
  if (notice !== null && !(isEnded && notice.kind === 'record-delivery')) return notice
  if (openNeedsOf(request).length > 0) return { kind: 'identity' }
  const isCopied = isCopyAlone(request)
  if (isEnded) return { kind: isCopied || !letsSee(letterOf(request)) ? 'decide' : 'view', because: 'cause-ended' }
  const isGranted = request.ranges.some(
    (range) => isOwed(range) && range.answer?.kind === 'decided' && range.answer.result.kind !== 'postponed',
  )
  const waiting = isGranted ? null : waitOf(request)
  if (waiting !== null) return waiting
  return isCopied ? { kind: 'copy' } : { kind: 'view', because: 'granted' }
}

const openAction = (request: Facts, deadline: ReplyDeadline): NextAction => {
  const letter = letterOf(request)
  const ground = proposedGround({ letter, ranges: request.ranges })
  if (ground === 'exempt-public') return { kind: 'refuse', because: ground }
  if (ground === 'retention-passed') return { kind: 'refuse', because: 'all-past' }
  if (ground === 'law-restricts') return { kind: 'refuse', because: 'operating-room' }
  const needs = openNeedsOf(request)
  if (authorityNeeds.some((need) => needs.includes(need))) return { kind: 'ground' }
  if (needs.length > 0) return { kind: 'identity' }
  if (ground === 'not-filmed') return { kind: 'refuse', because: 'not-filmed' }
  if (letter === 'deletion' || letter === 'suspension') return { kind: 'decide', because: letter }
  const lostBefore = holdOf(request, (through) => through < replyDueOn(deadline))
  if (lostBefore !== null) return { kind: 'hold', isUrgent: false, ...lostBefore }
  return { kind: 'view', because: 'open' }
}

export const nextActionOf = (request: Facts, deadline: ReplyDeadline, today: PlainDay): NextAction => {
  const { status } = request
  if (status === 'refused') return undelivered(request) ?? { kind: 'none', because: status }
  const isSeen = letsSee(letterOf(request))
  // A deletion that was granted ends with its notice, which must still go out.
  if (status === 'closed' && !isSeen) return undelivered(request) ?? { kind: 'none', because: status }
  if (status === 'viewed' && removalComesLater(request)) return { kind: 'removal' }
  if (status === 'viewed' || status === 'withdrawn' || status === 'closed') return { kind: 'none', because: status }
  const urgent = holdOf(request, (through) => secureUrgency({ kind: 'available', through }, today) === 'today')
  // What somebody wants deleted is not secured first.
  if (urgent !== null && isSeen) return { kind: 'hold', isUrgent: true, ...urgent }
  return status === 'open' ? openAction(request, deadline) : answeredAction(request)
}
