// What each stretch gets, of what was chosen and what the book itself proves: footage that is gone, as a whole or in part, has its
// result and its ground already (rule 29).
import { daysAfter, type PlainDay } from '../../../domain/calendar/plain-day.ts'
import { proposedGround, rangesAwaiting } from '../../../domain/decision/decision-rules.ts'
import { goneBehind, keptBackSpans, leftSpans } from '../../../domain/decision/kept-back.ts'
import { causesFor } from '../../../domain/decision/letter-grounds.ts'
import { type Demand, type LetterKind, letterOf } from '../../../domain/decision/letter.ts'
import { provenGround } from '../../../domain/decision/range-rules.ts'
import type { PostponementCause, RangeResult, Reason, ShownSpan } from '../../../domain/decision/range-result.ts'
import { readSpans, writtenSpans } from '../../../domain/decision/read-spans.ts'
import { type Claim, openNeedsOf } from '../../../domain/identity/open-needs.ts'
import { type RefusalGround, refusalGroundTable } from '../../../domain/notice/refusal-ground.ts'
import type { RequestDetail, RequestRange } from '../../../domain/request/request.ts'
import { readDay } from '../../ui/typed-time.ts'
import { type Tab, tabs, type TypedDecision, type TypedRange } from './typed-decision.ts'

const postponedDays = 7

export const takesFacts = (ground: RefusalGround): boolean => refusalGroundTable[ground].needsFacts

export type RequestBehind = Claim & Pick<RequestDetail, 'ranges' | 'kinds'>

export const requestToDecide = (request: RequestBehind) => ({
  letter: letterOf(request),
  identityConfirmed: openNeedsOf(request).length === 0,
  ranges: request.ranges,
})

const isGoneInPart = ({ gone }: Pick<RequestRange, 'gone'>): boolean => gone.length > 0

/** What looking brought to light proposes the answer of each stretch; null where nobody looked. */
const isFoundIn = ({ search }: Pick<RequestRange, 'search'>): boolean | null =>
  search === null ? null : search.outcome === 'found'

/** Whether somebody is in it is said whole of each stretch: of one alone there is nothing to divide. */
export const tabsFor = (request: RequestBehind): readonly Tab[] => {
  const isOne = rangesAwaiting(request.ranges).length <= 1
  return letterOf(request) === 'existence' && isOne ? tabs.filter((tab) => tab !== 'part') : tabs
}

/** Footage that is gone speaks for itself; everything else a person chooses. */
export const tabOf = (typed: TypedDecision, request: RequestBehind): Tab => {
  if (typed.tab !== null) return typed.tab
  if (proposedGround(requestToDecide(request)) !== null) return 'refused'
  const awaiting = rangesAwaiting(request.ranges)
  if (letterOf(request) === 'existence') return new Set(awaiting.map(isFoundIn)).size > 1 ? 'part' : 'granted'
  return awaiting.some((range) => isGoneInPart(range)) ? 'part' : 'granted'
}

/** The stretches for which a ground is still to be chosen; all of them where the book proves one for each. */
export const rangesToJudge = (request: Demand & Pick<RequestDetail, 'ranges'>): readonly RequestRange[] => {
  const awaiting = rangesAwaiting(request.ranges)
  const letter = letterOf(request)
  const open = awaiting.filter((range) => provenGround(range, letter) === null)
  return open.length === 0 ? awaiting : open
}

/** Everything that is said not to be there was looked for and not found. */
const isSearchedInVain = (typed: TypedDecision, request: RequestBehind): boolean => {
  const limited = limitedRanges(typed, request)
  return (
    letterOf(request) === 'existence' &&
    limited.length > 0 &&
    limited.every(({ range }) => range.search?.outcome === 'not-filmed')
  )
}

export const groundOf = (typed: TypedDecision, request: RequestBehind): RefusalGround | null =>
  typed.ground ?? proposedGround(requestToDecide(request)) ?? (isSearchedInVain(typed, request) ? 'not-filmed' : null)

/** The cause chosen; where none was that the letter knows, its first. */
export const causeOf = ({ cause }: TypedDecision, letter: LetterKind): PostponementCause => {
  const [first = 'other'] = causesFor[letter]
  return causesFor[letter].includes(cause) ? cause : first
}

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
): TypedRange => {
  const chosen = typed.ranges[range.id]
  if (letter === 'existence' && provenGround(range, letter) === null)
    return chosen ?? { kind: isFoundIn(range) === false ? 'refused' : 'granted', shown: '' }
  if (chosen !== undefined) return chosen.kind === 'granted' ? wholeOf(range, chosen) : chosen
  if (provenGround(range, letter) !== null) return { kind: 'refused', shown: '' }
  return rangeCount > 1 || isGoneInPart(range)
    ? wholeOf(range, { kind: 'granted', shown: '' })
    : { kind: 'part', shown: '' }
}

/** All that is there: of a stretch of which pieces are gone that is a part, which nobody has to type (rule 29). */
export const wholeOf = (range: RequestRange, chosen: TypedRange): TypedRange =>
  isGoneInPart(range) ? { kind: 'part', shown: writtenSpans(leftSpans(range), range) } : chosen

/** Where what is kept back is gone, the book gives the ground and its row; nobody has to judge it. */
const provenLimit = (range: RequestRange, spans: readonly ShownSpan[]): Reason | null =>
  goneBehind(keptBackSpans(range, spans), range) === 'past' ? { ground: 'retention-passed', facts: '' } : null

const reasonOf = (typed: TypedDecision, range: RequestRange, request: RequestBehind): Reason | null => {
  const isToJudge = rangesToJudge(request).some(({ id }) => id === range.id)
  const ground = isToJudge ? groundOf(typed, request) : provenGround(range, letterOf(request))
  return ground === null ? null : { ground, facts: isToJudge && takesFacts(ground) ? typed.facts : '' }
}

/** What is not chosen or cannot be read yet, so that there is nothing to show. */
export type Missing = 'ground' | 'spans' | 'end' | 'fee'

export const resultFor = (
  { kind, shown }: TypedRange,
  range: RequestRange,
  typed: TypedDecision,
  request: RequestBehind,
  today: PlainDay,
): RangeResult | Missing => {
  const { masking, causeFacts, isFarEndMeant } = typed
  const cause = causeOf(typed, letterOf(request))
  if (kind === 'granted') return { kind, masking }
  if (kind === 'postponed') {
    const end = readDay(endOnOf(typed, today), today)
    if (end.kind !== 'right') return 'end'
    const postponement = { cause, facts: causeFacts, expectedEndOn: end.value }
    return { kind, postponement: isFarEndMeant ? { ...postponement, isFarEndMeant } : postponement }
  }
  const spans = kind === 'part' ? readSpans(shown, range) : null
  const reason = (spans === null ? null : provenLimit(range, spans)) ?? reasonOf(typed, range, request)
  if (reason === null) return 'ground'
  if (kind === 'refused') return { kind, reason }
  return spans === null ? 'spans' : { kind, masking, shown: [...spans], reason }
}

export const kindFor = (tab: Tab, typed: TypedDecision, range: RequestRange, round: RoundOfRanges): TypedRange => {
  if (tab === 'part') return rangeChoiceOf(typed, range, round)
  if (provenGround(range, round.letter) !== null) return { kind: 'refused', shown: '' }
  return tab === 'granted' && round.letter !== 'existence'
    ? wholeOf(range, { kind: tab, shown: '' })
    : { kind: tab, shown: '' }
}

/** What is kept back of a stretch as it is typed: all of it where nothing is shown or the pieces cannot be read. */
const keptBackTyped = ({ kind, shown }: TypedRange, range: RequestRange): readonly ShownSpan[] =>
  keptBackSpans(range, (kind === 'part' ? readSpans(shown, range) : null) ?? [])

export interface LimitedRange {
  readonly range: RequestRange
  readonly keptBack: readonly ShownSpan[]
}

/** The stretches of which something is kept back on a ground that a person must choose. */
export const limitedRanges = (typed: TypedDecision, request: RequestBehind): readonly LimitedRange[] => {
  const round = { letter: letterOf(request), rangeCount: rangesAwaiting(request.ranges).length }
  const tab = tabOf(typed, request)
  return rangesToJudge(request).flatMap((range) => {
    const choice = kindFor(tab, typed, range, round)
    if (choice.kind !== 'refused' && choice.kind !== 'part') return []
    const keptBack = keptBackTyped(choice, range)
    return choice.kind === 'part' && goneBehind(keptBack, range) === 'past' ? [] : [{ range, keptBack }]
  })
}
