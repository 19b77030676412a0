// Who may lift a hold, and when: two people, or in a clinic of one account a night in between. What is lifted may be
// destroyed at once, so the rule is asked again inside the transaction that lifts.
import type { AccountId } from '../account/account.ts'
import { dayOf, type Instant } from '../calendar/instant.ts'
import { daysAfter, type PlainDay } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import type { Dependent, LiftAnswer } from './hold.ts'

export interface LiftProposal {
  readonly by: AccountId
  /** Never earlier than anything the book had entered by then: a clock set back must not let the waiting begin in the past. */
  readonly at: Instant
  /** What the PC's clock showed after it jumped last; null where it never did. The waiting begins anew with it. */
  readonly clockSetAt: Instant | null
  /** Who else could have confirmed it when it was made. */
  readonly witnessIds: readonly AccountId[]
}

/** An account whose role may lift; `disabledAt` null where it still can sign in. */
export interface Lifter {
  readonly id: AccountId
  readonly disabledAt: Instant | null
}

const latest = (first: Instant, ...others: readonly Instant[]): Instant =>
  others.reduce((late, one) => (one > late ? one : late), first)

// Whoever sends the other person away becomes the only one by that act, so the waiting begins with it.
const waitingSince = ({ at, by, clockSetAt }: LiftProposal, lifters: readonly Lifter[]): Instant =>
  latest(
    at,
    ...(clockSetAt === null ? [] : [clockSetAt]),
    ...lifters.flatMap(({ id, disabledAt }) => (disabledAt === null || id === by ? [] : [disabledAt])),
  )

/**
 * Another account that was there when the lifting was proposed confirms at once. An account made since then may be the
 * proposer's own second name, so it waits like the only account does: until the next Korean day, and never by a clock
 * that shows an earlier instant than the proposal.
 */
export const liftAnswer = (
  proposal: LiftProposal,
  by: AccountId,
  lifters: readonly Lifter[],
  now: Instant,
): LiftAnswer => {
  const isOwn = proposal.by === by
  const others = lifters.filter(({ id, disabledAt }) => id !== proposal.by && disabledAt === null)
  if (isOwn && others.length > 0) return { kind: 'own-proposal' }
  if (!isOwn && proposal.witnessIds.includes(by)) return { kind: 'allowed', alone: false }
  const until = daysAfter(
    dayOf(isOwn ? waitingSince(proposal, lifters) : latest(proposal.at, proposal.clockSetAt ?? proposal.at)),
    1,
  )
  return now > proposal.at && dayOf(now) >= until
    ? { kind: 'allowed', alone: isOwn }
    : { kind: 'waiting', until, alone: isOwn }
}

/** Footage that nobody needs any more goes without delay, at most five days (PIPA art. 21(1), 지침 art. 10(1); rule 27). */
export const destructionDueOn = (endedOn: PlainDay): PlainDay => daysAfter(endedOn, 5)

/** What still needs the footage is named by whoever lets it go; what is owed by rule 33 is not let go at all. */
export const dependentIssues = (dependents: readonly Dependent[], reason: string): readonly FieldIssue[] => {
  const barring = dependents.filter(({ bars }) => bars)
  if (barring.length > 0) {
    const detail = barring.map(({ number }) => number).join(', ')
    return [{ field: 'number', reason: 'operating-room-undecided', detail }]
  }
  const unnamed = dependents.filter(({ number }) => !reason.includes(number))
  return unnamed.length === 0
    ? []
    : [{ field: 'reason', reason: 'dependent-unnamed', detail: unnamed.map(({ number }) => number).join(', ') }]
}
