// The decision as it is being written. What nobody typed is what the request and the clinic propose.
import { instantAt } from '../../../domain/calendar/instant.ts'
import { daysAfter, type PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import { type DecisionDraft, showsSomething } from '../../../domain/decision/decision-draft.ts'
import { proposedGround, rangesAwaiting } from '../../../domain/decision/decision-rules.ts'
import { type Fee, noFee } from '../../../domain/decision/fee.ts'
import { type Demand, type LetterKind, letsSee, letterOf } from '../../../domain/decision/letter.ts'
import { provenGround } from '../../../domain/decision/range-rules.ts'
import type {
  maskings,
  PostponementCause,
  RangeResult,
  Reason,
  ResultKind,
} from '../../../domain/decision/range-result.ts'
import { readSpans } from '../../../domain/decision/read-spans.ts'
import type { ViewingAppointment, ViewingForm, ViewingMethod } from '../../../domain/decision/viewing-appointment.ts'
import { type Claim, openNeedsOf } from '../../../domain/identity/open-needs.ts'
import { type RefusalGround, refusalGroundTable } from '../../../domain/notice/refusal-ground.ts'
import { defaultObjection } from '../../../domain/paper/objection.ts'
import type { RequestDetail, RequestRange } from '../../../domain/request/request.ts'
import { readClock, readDay } from '../../ui/typed-time.ts'

export const tabs = ['granted', 'part', 'postponed', 'refused'] as const
export type Tab = (typeof tabs)[number]

/** What one stretch of several gets; `shown` is used where only a part is shown. */
export interface TypedRange {
  readonly kind: ResultKind
  readonly shown: string
}

export interface TypedItem {
  readonly what: string
  readonly won: string
}

/** null: not chosen or typed. */
export interface TypedDecision {
  readonly tab: Tab | null
  readonly ranges: Readonly<Partial<Record<string, TypedRange>>>
  readonly masking: (typeof maskings)[number]
  readonly ground: RefusalGround | null
  readonly facts: string
  readonly cause: PostponementCause
  readonly causeFacts: string
  readonly endOn: string | null
  readonly viewingOn: string
  readonly viewingAt: string
  readonly place: string
  readonly forms: readonly ViewingForm[]
  readonly method: ViewingMethod
  readonly causedBy: Fee['causedBy']
  readonly items: readonly TypedItem[]
  readonly postage: string
  readonly payment: string
  readonly addition: string
  readonly objection: string | null
  readonly deliverBy: DecisionDraft['deliverBy'] | null
}

export const blankDecision: TypedDecision = {
  tab: null,
  ranges: {},
  masking: 'none',
  ground: null,
  facts: '',
  cause: 'masking',
  causeFacts: '',
  endOn: null,
  viewingOn: '',
  viewingAt: '',
  place: '',
  forms: ['watching'],
  method: 'visit',
  causedBy: 'requester',
  items: [],
  postage: '',
  payment: '',
  addition: '',
  objection: null,
  deliverBy: null,
}

const postponedDays = 7

export const takesFacts = (ground: RefusalGround): boolean => refusalGroundTable[ground].needsFacts

export type RequestBehind = Claim & Pick<RequestDetail, 'ranges' | 'kinds'>

export const requestToDecide = (request: RequestBehind) => ({
  letter: letterOf(request),
  identityConfirmed: openNeedsOf(request).length === 0,
  ranges: request.ranges,
})

/** Footage that is gone speaks for itself; everything else a person chooses. */
export const tabOf = (typed: TypedDecision, request: RequestBehind): Tab =>
  typed.tab ?? (proposedGround(requestToDecide(request)) === null ? 'granted' : 'refused')

/** The stretches for which a ground is still to be chosen; all of them where the book proves one for each. */
export const rangesToJudge = (request: Demand & Pick<RequestDetail, 'ranges'>): readonly RequestRange[] => {
  const awaiting = rangesAwaiting(request.ranges)
  const letter = letterOf(request)
  const open = awaiting.filter((range) => provenGround(range, letter) === null)
  return open.length === 0 ? awaiting : open
}

export const groundOf = (typed: TypedDecision, request: RequestBehind): RefusalGround | null =>
  typed.ground ?? proposedGround(requestToDecide(request))

export const endOnOf = (typed: TypedDecision, today: PlainDay): string => typed.endOn ?? daysAfter(today, postponedDays)

/** The stretches that are decided together, and what answers them. */
export interface RoundOfRanges {
  readonly letter: LetterKind
  readonly rangeCount: number
}

export const rangeChoiceOf = (
  typed: TypedDecision,
  range: RequestRange,
  { letter, rangeCount }: RoundOfRanges,
): TypedRange =>
  typed.ranges[range.id] ?? {
    kind: provenGround(range, letter) !== null ? 'refused' : rangeCount > 1 ? 'granted' : 'part',
    shown: '',
  }

const reasonOf = (typed: TypedDecision, range: RequestRange, request: RequestBehind): Reason | null => {
  const isToJudge = rangesToJudge(request).some(({ id }) => id === range.id)
  const ground = isToJudge ? groundOf(typed, request) : provenGround(range, letterOf(request))
  return ground === null ? null : { ground, facts: isToJudge && takesFacts(ground) ? typed.facts : '' }
}

/** What is not chosen or cannot be read yet, so that there is nothing to show. */
export type Missing = 'ground' | 'spans' | 'end' | 'fee'

const resultFor = (
  { kind, shown }: TypedRange,
  range: RequestRange,
  typed: TypedDecision,
  request: RequestBehind,
  today: PlainDay,
): RangeResult | Missing => {
  const { masking, cause, causeFacts } = typed
  if (kind === 'granted') return { kind, masking }
  if (kind === 'postponed') {
    const end = readDay(endOnOf(typed, today), today)
    return end.kind === 'right' ? { kind, postponement: { cause, facts: causeFacts, expectedEndOn: end.value } } : 'end'
  }
  const reason = reasonOf(typed, range, request)
  if (reason === null) return 'ground'
  if (kind === 'refused') return { kind, reason }
  const spans = readSpans(shown, range)
  return spans === null ? 'spans' : { kind, masking, shown: [...spans], reason }
}

const kindFor = (tab: Tab, typed: TypedDecision, range: RequestRange, round: RoundOfRanges): TypedRange => {
  if (tab === 'part') return rangeChoiceOf(typed, range, round)
  return { kind: provenGround(range, round.letter) === null ? tab : 'refused', shown: '' }
}

const appointmentOf = (typed: TypedDecision, today: PlainDay): ViewingAppointment | null => {
  const [day, clock] = [readDay(typed.viewingOn, today), readClock(typed.viewingAt)]
  if (day.kind !== 'right' || clock.kind !== 'right' || typed.place.trim() === '') return null
  return { at: instantAt(day.value, clock.value), place: typed.place, forms: [...typed.forms], method: typed.method }
}

const wonOf = (typed: string): number => (typed.trim() === '' ? 0 : Number(typed.replaceAll(/[,\s원]/gu, '')))

const isWon = (won: number): boolean => Number.isSafeInteger(won) && won >= 0

/** null where an amount cannot be read. */
const feeOf = ({ causedBy, items, postage, payment }: TypedDecision): Fee | null => {
  if (causedBy === 'clinic') return { ...noFee, causedBy }
  const read = items
    .filter(({ what, won }) => what.trim() !== '' || won.trim() !== '')
    .map(({ what, won }) => ({ what, won: wonOf(won) }))
  const postageWon = wonOf(postage)
  const isReadable = isWon(postageWon) && read.every(({ won }) => isWon(won))
  return isReadable ? { causedBy, items: read, postageWon, payment } : null
}

export type WrittenDecision =
  | { readonly kind: 'written'; readonly draft: DecisionDraft }
  | { readonly kind: 'missing'; readonly what: Missing }

/** The draft as it would be sent, or what is missing before there is one. */
export const decisionDraftOf = (
  typed: TypedDecision,
  request: RequestDetail,
  clinic: Clinic,
  today: PlainDay,
): WrittenDecision => {
  const awaiting = rangesAwaiting(request.ranges)
  const tab = tabOf(typed, request)
  const letter = letterOf(request)
  const round = { letter, rangeCount: awaiting.length }
  const results: DecisionDraft['results'] = []
  for (const range of awaiting) {
    const result = resultFor(kindFor(tab, typed, range, round), range, typed, request, today)
    if (typeof result === 'string') return { kind: 'missing', what: result }
    results.push({ rangeId: range.id, result })
  }
  const isShown = letsSee(letter) && showsSomething(results.map(({ result }) => result))
  const fee = isShown && letter !== 'reply' ? feeOf(typed) : noFee
  if (fee === null) return { kind: 'missing', what: 'fee' }
  return {
    kind: 'written',
    draft: {
      requestId: request.id,
      results,
      appointment: isShown ? appointmentOf(typed, today) : null,
      fee,
      addition: typed.addition,
      // An agency has no right of a person, and is told of none.
      objection: letter === 'reply' ? '' : (typed.objection ?? defaultObjection(clinic)),
      deliverBy: typed.deliverBy ?? request.replyBy,
    },
  }
}
