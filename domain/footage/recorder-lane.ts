// One camera's lane of the retention map: what lies on its recorder, what should not, what should and does not. Holds and copies
// are secured apart and drawn by themselves, so the lane is told as if there were none.
import { z } from 'zod'
import { dayOf, type Instant, instantSchema } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import { assertNever } from '../result.ts'
import { type FootageFacts, isAbout } from './footage-facts.ts'
import { type FootagePiece, statesOverDays } from './footage-pieces.ts'
import type { GoneState } from './footage-state.ts'

export const laneKinds = [
  /** On the recorder, within its day. */
  'kept',
  /** Seen on the recorder although its day is over. */
  'over',
  /** Past its day, and nobody has looked whether it is gone. */
  'unconfirmed',
  /** Should be on the recorder and was not there. */
  'missing',
] as const
export type LaneKind = (typeof laneKinds)[number]

export const laneRunSchema = z.object({ kind: z.enum(laneKinds), from: instantSchema, to: instantSchema })
export type LaneRun = Readonly<z.output<typeof laneRunSchema>>

// The recorder has gone on since the check: what was seen too old then is too old still until somebody confirms that it is gone.
const wasSeen = ({ checks }: FootageFacts, at: Instant): boolean =>
  checks.some((check) => check.oldestAt !== null && isAbout(check, at) && check.oldestAt <= at && at < check.checkedAt)

/** What was lost early is missing until the day on which it would be gone anyhow. */
const missingUntilItsDay = ({ kind, lastDay }: GoneState, asOf: Instant): LaneKind | null =>
  kind === 'gone-early' && lastDay >= dayOf(asOf) ? 'missing' : null

const kindOf = (facts: FootageFacts, { from, state }: FootagePiece, asOf: Instant): LaneKind | null => {
  switch (state.kind) {
    case 'available':
      return 'kept'
    case 'overdue':
      return wasSeen(facts, from) ? 'over' : 'unconfirmed'
    case 'gone-early':
    case 'destroyed':
      return missingUntilItsDay(state, asOf)
    case 'held':
    case 'copied':
    case 'never-recorded':
    case 'not-yet':
      return null
    default:
      return assertNever(state)
  }
}

/** From the start of `from` to `asOf`, in runs of one kind; where nothing is and nothing should be there is no run. */
export const laneOf = (known: FootageFacts, from: PlainDay, asOf: Instant): readonly LaneRun[] => {
  const facts = { ...known, holds: [], copies: [] }
  const runs: LaneRun[] = []
  for (const piece of statesOverDays(facts, from, dayOf(asOf), asOf)) {
    const kind = kindOf(facts, piece, asOf)
    const last = runs.at(-1)
    if (kind === null) continue
    if (last?.kind === kind && last.to === piece.from) runs[runs.length - 1] = { ...last, to: piece.to }
    else runs.push({ kind, from: piece.from, to: piece.to })
  }
  return runs
}
