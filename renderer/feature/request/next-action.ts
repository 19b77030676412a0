// The one thing to do next on a request. What cannot be undone goes first: footage that must be secured today (rule 30)
// comes before the identity check, everything else after it (rules 12, 13).
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import { proposedGround } from '../../../domain/decision/decision-rules.ts'
import { letsSee, letterOf } from '../../../domain/decision/letter.ts'
import { isWithin } from '../../../domain/footage/gone-pieces.ts'
import { goneReason } from '../../../domain/footage/gone-reason.ts'
import { secureUrgency } from '../../../domain/footage/footage-clock.ts'
import { authorityNeeds } from '../../../domain/authority/authority-rules.ts'
import { openNeedsOf } from '../../../domain/identity/open-needs.ts'
import { partsOwed } from '../../../domain/request/owed-part.ts'
import { type ReplyDeadline, replyDueOn } from '../../../domain/request/reply-deadline.ts'
import { mayMove } from '../../../domain/request/moves.ts'
import type { RangeId, RequestDetail } from '../../../domain/request/request.ts'
import type { RequestStatus } from '../../../domain/request/request-status.ts'

type Facts = Pick<
  RequestDetail,
  'status' | 'applicant' | 'kinds' | 'receivedAt' | 'identity' | 'documents' | 'ranges' | 'notices' | 'unclaimed'
>

export type NextAction =
  /** `through`: the earliest day after which a piece is gone. */
  | {
      readonly kind: 'hold'
      readonly isUrgent: boolean
      readonly rangeIds: readonly RangeId[]
      readonly through: PlainDay
      /** Through which the first of them was expected, once that day is over. */
      readonly expectedThrough?: PlainDay
    }
  | { readonly kind: 'identity' }
  /** An agency's letter lacks its ground, its scope or the asking for safeguards (rules 22, 23). */
  | { readonly kind: 'ground' }
  /** `cause-ended`: postponed before and owed without delay (rule 11). */
  | { readonly kind: 'view'; readonly because: 'open' | 'granted' | 'cause-ended' }
  /** Nobody came on the day that was given. `day`: that day, or the one from which it may end (decision 0018). */
  | { readonly kind: 'unclaimed'; readonly step: UnclaimedStep; readonly day: PlainDay }
  /** What is deleted or left alone is seen by nobody: it is decided, or what was postponed is owed without delay. */
  | {
      readonly kind: 'decide'
      readonly because: 'deletion' | 'suspension' | 'existence' | 'cause-ended' | 'gone-in-part'
    }
  /** Whether somebody is in the footage is said only by whoever looked. */
  | { readonly kind: 'search' }
  /** `alone`: nothing but a copy was asked for, and it was granted; `beside`: the footage was seen, and its copy is left. */
  | { readonly kind: 'copy'; readonly because: 'alone' | 'beside' }
  /** Seen, and the deletion asked for beside it is received and answered on its own (rule 41, decision 0010). */
  | { readonly kind: 'removal' }
  /** Granted and made known, and the footage is still there: an order to destroy it is owed (art. 36, rule 27). */
  | { readonly kind: 'destroy' }
  | { readonly kind: 'wait'; readonly until: PlainDay }
  | { readonly kind: 'refuse'; readonly because: 'all-past' | 'operating-room' | 'not-filmed' | 'exempt-public' }
  | { readonly kind: 'deliver'; readonly notice: RequestDetail['notices'][number] }
  /** Put out, and nobody has said yet how it went out (rule 7). */
  | { readonly kind: 'record-delivery'; readonly notice: RequestDetail['notices'][number] }
  | { readonly kind: 'none'; readonly because: Exclude<RequestStatus, 'open' | 'postponed' | 'granted'> }

type UnclaimedStep = NonNullable<Facts['unclaimed']>['step']

type Range = Facts['ranges'][number]

/** Footage that was refused or shown already is waited for by nobody. */
const isOwed = ({ answer, stillOwed }: Range): boolean =>
  stillOwed?.includes('copy') === true ||
  answer === null ||
  answer.kind === 'cause-ended' ||
  (answer.kind === 'decided' && answer.result.kind !== 'refused')

const holdOf = (
  { ranges }: Facts,
  isAtRisk: (through: PlainDay) => boolean,
): Pick<Extract<NextAction, { kind: 'hold' }>, 'rangeIds' | 'through' | 'expectedThrough'> | null => {
  const atRisk = ranges
    .filter(isOwed)
    .flatMap(({ id, availability }) =>
      availability.kind === 'available' && isAtRisk(availability.through) ? [{ id, ...availability }] : [],
    )
  const [first] = atRisk.map(({ through }) => through).toSorted()
  const [expected] = atRisk.flatMap(({ expectedThrough }) => expectedThrough ?? []).toSorted()
  if (first === undefined) return null
  const rangeIds = atRisk.map(({ id }) => id)
  return { rangeIds, through: first, ...(expected === undefined ? {} : { expectedThrough: expected }) }
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

/** Whether footage whose deletion was granted is still there. */
const isLeftToDestroy = (request: Facts): boolean =>
  letterOf(request) === 'deletion' &&
  request.ranges.some(({ answer, availability, gone }) => {
    if (answer?.kind !== 'decided' || goneReason(availability) !== null) return false
    const { result } = answer
    // Of a part only the pieces that were granted go.
    return result.kind === 'granted' || (result.kind === 'part' && !result.shown.every((span) => isWithin(span, gone)))
  })

/** A copy is handed over, not shown. */
const isCopyAlone = ({ kinds }: Facts): boolean =>
  kinds.includes('copy') && !kinds.includes('viewing') && !kinds.includes('existence')

/** What may be done beside the step that is next: a delivery and the end of a postponement wait for nothing (rules 7, 11). */
export const besidesOf = (request: Facts, next: NextAction): readonly NextAction[] => {
  const notice = undelivered(request)
  const wait = mayMove(request.status, 'endPostponement') ? waitOf(request) : null
  const steps = [wait, next.kind === 'none' ? null : notice]
  return steps.filter((step) => step !== null).filter(({ kind }) => kind !== next.kind)
}

const answeredAction = (request: Facts): NextAction => {
  const isEnded = request.ranges.some(({ answer }) => answer?.kind === 'cause-ended')
  const notice = undelivered(request)
  // What is owed without delay does not wait for the record of how an earlier notice went out (rule 11).
  if (notice !== null && !(isEnded && notice.kind === 'record-delivery')) return notice
  // Whose card is looked at when they come is reminded first.
  if (request.unclaimed !== null) {
    const { step, closableFrom, appointedOn } = request.unclaimed
    return { kind: 'unclaimed', step, day: closableFrom ?? appointedOn }
  }
  if (openNeedsOf(request).length > 0) return { kind: 'identity' }
  const isCopied = isCopyAlone(request)
  if (isEnded) return { kind: isCopied || !letsSee(letterOf(request)) ? 'decide' : 'view', because: 'cause-ended' }
  const isGranted = request.ranges.some(
    (range) =>
      range.answer?.kind === 'decided' &&
      range.answer.result.kind !== 'refused' &&
      range.answer.result.kind !== 'postponed',
  )
  const waiting = isGranted ? null : waitOf(request)
  if (waiting !== null) return waiting
  if (isCopied) return { kind: 'copy', because: 'alone' }
  const [part] = isGranted ? [] : partsOwed(request.ranges)
  if (part === undefined) return { kind: 'view', because: 'granted' }
  return part === 'copy' ? { kind: 'copy', because: 'beside' } : { kind: 'removal' }
}

/** Somebody looked, or there is nothing left to look through. */
const isLookedThrough = ({ search, availability, isOperatingRoom }: Range): boolean =>
  search !== null || goneReason(availability) !== null || isOperatingRoom

const openAction = (request: Facts, deadline: ReplyDeadline): NextAction => {
  const letter = letterOf(request)
  const ground = proposedGround({ letter, ranges: request.ranges })
  if (ground === 'exempt-public') return { kind: 'refuse', because: ground }
  if (ground === 'retention-passed')
    return letter === 'existence' ? { kind: 'decide', because: letter } : { kind: 'refuse', because: 'all-past' }
  if (ground === 'law-restricts') return { kind: 'refuse', because: 'operating-room' }
  const needs = openNeedsOf(request)
  if (authorityNeeds.some((need) => needs.includes(need))) return { kind: 'ground' }
  if (needs.length > 0) return { kind: 'identity' }
  if (letter === 'existence')
    return request.ranges.every(isLookedThrough) ? { kind: 'decide', because: letter } : { kind: 'search' }
  if (ground === 'not-filmed') return { kind: 'refuse', because: 'not-filmed' }
  if (letter === 'deletion' || letter === 'suspension') return { kind: 'decide', because: letter }
  const lostBefore = holdOf(request, (through) => through < replyDueOn(deadline))
  if (lostBefore !== null) return { kind: 'hold', isUrgent: false, ...lostBefore }
  // Of the piece that is gone a notice is owed, which a viewing at once would skip (rule 29).
  if (request.ranges.some(({ answer, gone }) => answer === null && gone.length > 0)) {
    return { kind: 'decide', because: 'gone-in-part' }
  }
  // Seen, nothing but its copy is left of such a request.
  const isWatched = request.ranges.every((range) => range.watched !== undefined && range.watched.length > 0)
  return isCopyAlone(request) && isWatched ? { kind: 'copy', because: 'alone' } : { kind: 'view', because: 'open' }
}

export const nextActionOf = (request: Facts, deadline: ReplyDeadline, today: PlainDay): NextAction => {
  const { status } = request
  if (status === 'refused') return undelivered(request) ?? { kind: 'none', because: status }
  const isSeen = letsSee(letterOf(request))
  // A deletion that was granted ends with its notice, which must still go out; then the footage goes by an order.
  if (status === 'closed' && !isSeen) {
    return undelivered(request) ?? (isLeftToDestroy(request) ? { kind: 'destroy' } : { kind: 'none', because: status })
  }
  if (status === 'viewed' || status === 'withdrawn' || status === 'closed') {
    // Whatever became of the request since, how its notice went out is still to be written down (rule 7).
    const notice = undelivered(request)
    return notice?.kind === 'record-delivery' ? notice : { kind: 'none', because: status }
  }
  const urgent = holdOf(request, (through) => secureUrgency({ kind: 'available', through }, today) === 'today')
  // What somebody wants deleted is not secured first; what is still to be looked through is.
  const isToSearch = letterOf(request) === 'existence' && !request.ranges.every(isLookedThrough)
  if (urgent !== null && (isSeen || isToSearch)) return { kind: 'hold', isUrgent: true, ...urgent }
  return status === 'open' ? openAction(request, deadline) : answeredAction(request)
}
