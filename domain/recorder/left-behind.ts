// What lies on a recorder that was taken out of use. Nothing records over it any more, so it stays until people destroy it: the
// machine is looked at and asked for until they have said so (rules 27, 31).
import { type Instant, dayOf, instantOfDate, startOfDay } from '../calendar/instant.ts'
import { type PlainDay, daysAfter } from '../calendar/plain-day.ts'
import type { Camera } from '../camera/camera.ts'
import type { CheckStay, FootageFacts } from '../footage/footage-facts.ts'
import { piecesOf } from '../footage/footage-pieces.ts'
import { policyLastDay } from '../footage/footage-state.ts'
import { lastDayEndedForAll } from './policy-line.ts'
import { withinStay } from './stay.ts'

type KeptCamera = Pick<Camera, 'retentionRules'>

/** From where on to look: no lawful footage was older on its last day. What is older still goes with it. */
export const oldestLeft = (cameras: readonly KeptCamera[], retiredOn: PlainDay): Instant =>
  startOfDay(daysAfter(lastDayEndedForAll(cameras, retiredOn) ?? retiredOn, 1))

/** Whether of the footage from then on nobody has seen or said that it is gone. */
export const mayLieThere = (facts: FootageFacts, from: Instant, stay: CheckStay, asOf: Instant): boolean => {
  const there = withinStay({ from, to: asOf }, stay)
  return (
    there !== null &&
    piecesOf(facts, there, asOf).some(({ state }) => state.kind === 'available' || state.kind === 'overdue')
  )
}

const lastDayOf = ({ to }: CheckStay, retiredOn: PlainDay): PlainDay => {
  if (to === null) return retiredOn
  // What ends at midnight holds nothing of the day that then begins.
  const movedOn = dayOf(instantOfDate(new Date(new Date(to).getTime() - 1)))
  return movedOn < retiredOn ? movedOn : retiredOn
}

/** The last day on which anything may lawfully be there. */
export const lastDayThere = (
  lain: readonly { readonly camera: KeptCamera; readonly stay: CheckStay }[],
  retiredOn: PlainDay,
): PlainDay =>
  lain
    .map(({ camera, stay }) => policyLastDay(camera.retentionRules, lastDayOf(stay, retiredOn)))
    .reduce((one, other) => (one > other ? one : other), retiredOn)
