// What became of one camera's footage of one instant, as far as it was known at another (rules 25-29). Everything else that is
// said about footage, from a request's clock to the map of a month, is a view of this one answer.
import { type Instant, dayOf } from '../calendar/instant.ts'
import { type PlainDay, daysAfter, daysBetween, laterDay } from '../calendar/plain-day.ts'
import type { ConfirmedDestruction } from './availability.ts'
import { type FootageRange, lastDayKept } from './footage-clock.ts'
import { askedThrough } from './asked-through.ts'
import { type CheckFact, type DestructionFact, type FootageFacts, type HoldFact, isAbout } from './footage-facts.ts'
import type { Retention, RetentionRules } from './retention.ts'

/** Not there any more, or never to be looked at again. `lastDay` is the last day on which it was lawfully kept. */
export type GoneState =
  /** A ledger row says so. */
  | { readonly kind: 'destroyed'; readonly lastDay: PlainDay; readonly destruction: ConfirmedDestruction }
  /** A recorder check missed it on a day on which it should have been there. */
  | {
      readonly kind: 'gone-early'
      readonly lastDay: PlainDay
      readonly seenOn: PlainDay
      readonly destruction: ConfirmedDestruction | null
    }

/** `expectedThrough`: where the recorder may have overwritten it at any hour since the end of that day. */
export interface StillThere {
  readonly kind: 'available'
  readonly through: PlainDay
  readonly expectedThrough?: PlainDay
}

export type FootageState =
  | GoneState
  | { readonly kind: 'not-yet' }
  /** Before the camera was there, or after it was taken down. */
  | { readonly kind: 'never-recorded' }
  /** On the recorder through the end of that day, by the policy or by what was measured, whichever is shorter. */
  | StillThere
  | {
      readonly kind: 'held'
      readonly holdNumber: string
      readonly storedWhere: string
      readonly reviewOn: PlainDay
    }
  /** Nothing is left here, but a copy of it is out with somebody. */
  | { readonly kind: 'copied'; readonly copyNumber: string; readonly original: GoneState }
  /** Past its day, not asked for in time, and nobody has confirmed that it was destroyed (rule 27). */
  | { readonly kind: 'overdue'; readonly lastDay: PlainDay; readonly daysOver: number }

const contains = ({ from, to }: FootageRange, at: Instant): boolean => from <= at && at < to

/** The rule under which a day's footage was recorded: one that came later does not reach it. */
export const retentionOn = (rules: RetentionRules, recordedOn: PlainDay): Retention =>
  (rules.findLast(({ recordedFrom }) => recordedFrom <= recordedOn) ?? rules[0]).retention

/** By the policy alone: the last day, kept to its end, of what was recorded on `recordedOn`. */
export const policyLastDay = (rules: RetentionRules, recordedOn: PlainDay): PlainDay =>
  lastDayKept(recordedOn, retentionOn(rules, recordedOn))

interface SeenCheck extends CheckFact {
  readonly oldestAt: Instant
}

const seenBy = (checks: readonly CheckFact[], asOf: Instant): readonly SeenCheck[] =>
  checks
    .flatMap((check) =>
      check.oldestAt === null || check.checkedAt > asOf ? [] : [{ ...check, oldestAt: check.oldestAt }],
    )
    .toSorted((a, b) => (a.checkedAt < b.checkedAt ? -1 : Number(a.checkedAt > b.checkedAt)))

/**
 * How many days the recorder really keeps, by its last check; null where it keeps what the policy says. It keeps less when
 * footage of the day before its oldest should still be there. Keeping more is over-retention and lengthens nothing.
 */
const measuredDays = ({ rules, installedOn, checks }: FootageFacts, asOf: Instant): number | null => {
  const last = seenBy(checks, asOf).at(-1)
  if (last === undefined) return null
  const [oldestOn, checkedOn] = [dayOf(last.oldestAt), dayOf(last.checkedAt)]
  const dayMissed = daysAfter(oldestOn, -1)
  // A camera that has just been installed, or has just come to this recorder, has nothing older to show there.
  const since = [installedOn, ...(last.stay === undefined ? [] : [dayOf(last.stay.from)])]
  if (since.some((day) => day !== null && dayMissed < day)) return null
  return policyLastDay(rules, dayMissed) < checkedOn ? null : daysBetween(oldestOn, checkedOn)
}

// The recorder's oldest footage is that of all its cameras: nothing older is there of any. A later check that saw older
// footage proves the earlier one wrong.
const missedAt = (
  checks: readonly CheckFact[],
  at: Instant,
  lastDayAsOf: (moment: Instant) => PlainDay,
  asOf: Instant,
): Instant | null => {
  const seen = seenBy(checks, asOf)
  const sawIt = seen.findLastIndex(({ checkedAt, oldestAt }) => oldestAt <= at && at < checkedAt)
  const missed = seen
    .slice(sawIt + 1)
    .find(({ checkedAt, oldestAt }) => at < oldestAt && dayOf(checkedAt) <= lastDayAsOf(checkedAt))
  return missed?.checkedAt ?? null
}

// What was ever held was secured apart from the recorder, which cannot have deleted it. What was still asked for was not past its
// day, so a confirmation that what is past was deleted does not speak of it (decision 0016).
const proves = (
  { kind, recordedFrom, recordedTo, checkedAt }: DestructionFact,
  at: Instant,
  lastDayAsOf: (moment: Instant) => PlainDay,
  holds: readonly HoldFact[],
): boolean => {
  if (at >= recordedTo || (recordedFrom !== null && at < recordedFrom)) return false
  if (kind === 'auto-deletion') return lastDayAsOf(checkedAt) < dayOf(checkedAt) && holds.length === 0
  return !holds.some(({ placedAt, liftedAt }) => placedAt <= checkedAt && (liftedAt === null || checkedAt < liftedAt))
}

// Nobody promised the hour at which a recorder overwrites what it kept longer than was expected of it: today.
const thereThrough = (expectedThrough: PlainDay, today: PlainDay): StillThere =>
  expectedThrough < today
    ? { kind: 'available', through: today, expectedThrough }
    : { kind: 'available', through: expectedThrough }

/** `holds`: those that secured this instant by then. */
const originalStateAt = (facts: FootageFacts, holds: readonly HoldFact[], at: Instant, asOf: Instant): FootageState => {
  const [recordedOn, today] = [dayOf(at), dayOf(asOf)]
  const checks = facts.checks.filter((check) => isAbout(check, at))
  const hold = holds.find(({ liftedAt }) => liftedAt === null || asOf < liftedAt)
  if (hold !== undefined) {
    return { kind: 'held', holdNumber: hold.number, storedWhere: hold.storedWhere, reviewOn: hold.reviewOn }
  }
  const byPolicy = policyLastDay(facts.rules, recordedOn)
  // What a hold kept beyond its day was lawfully there until the hold was lifted, and what was asked for until the answer.
  const unasked = holds
    .flatMap(({ liftedAt }) => (liftedAt === null ? [] : [dayOf(liftedAt)]))
    .reduce(laterDay, byPolicy)
  const lastDayAsOf = (moment: Instant): PlainDay =>
    laterDay(unasked, askedThrough(facts.asked, at, unasked, moment) ?? unasked)
  const row = facts.destructions.find((one) => one.checkedAt <= asOf && proves(one, at, lastDayAsOf, holds))
  const destruction = row === undefined ? null : { ledgerNumber: row.ledgerNumber, confirmedOn: dayOf(row.checkedAt) }
  const missed = missedAt(checks, at, lastDayAsOf, asOf)
  // Of what had been secured apart, the recorder says nothing.
  if (missed !== null && holds.length === 0)
    return { kind: 'gone-early', lastDay: lastDayAsOf(missed), seenOn: dayOf(missed), destruction }
  // No asking keeps what is gone: whoever asks after the row was written came too late.
  if (row !== undefined && destruction !== null)
    return { kind: 'destroyed', lastDay: lastDayAsOf(row.checkedAt), destruction }
  const days = measuredDays({ ...facts, checks }, asOf)
  const measured = days === null ? byPolicy : daysAfter(recordedOn, days)
  const byRecorder = measured < byPolicy ? measured : byPolicy
  if (byPolicy < today) {
    const through = askedThrough(facts.asked, at, unasked, asOf)
    // The recorder knows of no request and may delete it at any hour; what was held lay apart from it.
    if (through !== null && through >= today) return thereThrough(holds.length === 0 ? byRecorder : unasked, today)
    const lastDay = lastDayAsOf(asOf)
    return { kind: 'overdue', lastDay, daysOver: daysBetween(lastDay, today) }
  }
  return thereThrough(byRecorder, today)
}

// Calling footage held that was past its day or gone already secures nothing of it, however much of the stretch was left.
const holdsOf = (facts: FootageFacts, at: Instant, asOf: Instant): readonly HoldFact[] => {
  const named = facts.holds.filter((hold) => contains(hold, at) && hold.placedAt <= asOf)
  const secured: HoldFact[] = []
  for (const hold of named.toSorted((a, b) => (a.placedAt < b.placedAt ? -1 : Number(a.placedAt > b.placedAt)))) {
    const { kind } = originalStateAt(facts, secured, at, hold.placedAt)
    if (kind === 'available' || kind === 'held') secured.push(hold)
  }
  return secured
}

/** `asOf` is the moment whose knowledge counts: what was held, checked or destroyed later was not known. */
export const footageStateAt = (facts: FootageFacts, at: Instant, asOf: Instant): FootageState => {
  const recordedOn = dayOf(at)
  const isBefore = facts.installedOn !== null && recordedOn < facts.installedOn
  if (isBefore || (facts.retiredOn !== null && facts.retiredOn < recordedOn)) return { kind: 'never-recorded' }
  if (at > asOf) return { kind: 'not-yet' }
  const original = originalStateAt(facts, holdsOf(facts, at, asOf), at, asOf)
  if (original.kind !== 'destroyed' && original.kind !== 'gone-early') return original
  const copy = facts.copies.find(
    (one) => contains(one, at) && one.providedAt <= asOf && (one.closedAt === null || asOf < one.closedAt),
  )
  return copy === undefined ? original : { kind: 'copied', copyNumber: copy.number, original }
}
