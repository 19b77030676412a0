// What is left of a stretch, in one word: the engine's answer as clocks, decisions and papers need it.
import { type Instant, instantOfDate } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { Availability } from './availability.ts'
import { type FootageRange, lastDayRecorded } from './footage-clock.ts'
import type { FootageFacts } from './footage-facts.ts'
import { type FootagePiece, piecesOf } from './footage-pieces.ts'
import { type FootageState, footageStateAt, type GoneState, policyLastDay } from './footage-state.ts'
import { wasEarly } from './gone-pieces.ts'

const justBefore = (at: Instant): Instant => instantOfDate(new Date(new Date(at).getTime() - 1))

const earliest = <Some>(some: readonly Some[], dayOfOne: (one: Some) => PlainDay): Some | undefined =>
  some.toSorted((a, b) => (dayOfOne(a) < dayOfOne(b) ? -1 : Number(dayOfOne(a) > dayOfOne(b))))[0]

const ofKind = <Kind extends FootageState['kind']>(states: readonly FootageState[], kind: Kind) =>
  states.filter((state): state is Extract<FootageState, { kind: Kind }> => state.kind === kind)

const goneAvailability = (
  states: readonly FootageState[],
  facts: FootageFacts,
  range: FootageRange,
  asOf: Instant,
  askedOn: PlainDay,
): Availability => {
  const gone = states.flatMap((state): readonly GoneState[] => {
    if (state.kind === 'copied') return [state.original]
    return state.kind === 'destroyed' || state.kind === 'gone-early' ? [state] : []
  })
  // Asked for after its day, it would be gone anyhow.
  const early = gone.find((state) => wasEarly(state) && askedOn <= state.lastDay)
  if (early !== undefined) {
    const seenOn = early.kind === 'gone-early' ? early.seenOn : early.destruction.confirmedOn
    return { kind: 'gone-early', lastDay: early.lastDay, seenOn }
  }
  const last = footageStateAt(facts, justBefore(range.to), asOf)
  const lastDay = last.kind === 'overdue' ? last.lastDay : policyLastDay(facts.rules, lastDayRecorded(range))
  const isConfirmed = gone.length > 0 && ofKind(states, 'overdue').length === 0
  return { kind: 'past', lastDay, destruction: (isConfirmed ? gone.at(-1)?.destruction : null) ?? null }
}

/**
 * While any piece is there the stretch is not past: refusing it as destroyed would be false. What ends first decides the
 * clock, so a piece without a hold outweighs one that has one (rule 28). `askedOn` is the day on which somebody asked for
 * the footage: from then on its loss is told as what it was.
 */
export const availabilityOf = (
  facts: FootageFacts,
  range: FootageRange,
  asOf: Instant,
  askedOn: PlainDay,
): Availability => availabilityOfPieces(piecesOf(facts, range, asOf), facts, range, asOf, askedOn)

/** For a caller that has cut the stretch already. */
export const availabilityOfPieces = (
  pieces: readonly FootagePiece[],
  facts: FootageFacts,
  range: FootageRange,
  asOf: Instant,
  askedOn: PlainDay,
): Availability => {
  const states = pieces.map(({ state }) => state)
  // What was expected to be gone by now goes before what is kept through tonight.
  const available = earliest(ofKind(states, 'available'), (state) => state.expectedThrough ?? state.through)
  if (available !== undefined) return available
  const held = earliest(ofKind(states, 'held'), ({ reviewOn }) => reviewOn)
  if (held !== undefined) {
    return { kind: 'held', through: held.reviewOn, holdNumber: held.holdNumber, storedWhere: held.storedWhere }
  }
  if (states.some(({ kind }) => kind === 'not-yet')) {
    return { kind: 'available', through: policyLastDay(facts.rules, lastDayRecorded(range)) }
  }
  return states.every(({ kind }) => kind === 'never-recorded')
    ? { kind: 'never-recorded' }
    : goneAvailability(states, facts, range, asOf, askedOn)
}
