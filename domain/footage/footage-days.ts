// One camera's footage day by day, as the retention map draws it: what lies on the recorder, what should not, what should and does
// not. Each day is judged at its noon, today at the present moment.
import { z } from 'zod'
import { dayOf, endOfDay, type Instant, instantAt } from '../calendar/instant.ts'
import { type PlainDay, daysAfter, plainDaySchema } from '../calendar/plain-day.ts'
import { assertNever } from '../result.ts'
import type { FootageFacts } from './footage-facts.ts'
import { footageStateAt, type GoneState } from './footage-state.ts'

export const dayKinds = [
  /** On the recorder, within its day. */
  'kept',
  /** Seen on the recorder although its day is over. */
  'over',
  /** Past its day, and nobody has looked whether it is gone. */
  'unconfirmed',
  /** Should be on the recorder and was not there. */
  'missing',
] as const
export type DayKind = (typeof dayKinds)[number]

export const dayRunSchema = z.object({ kind: z.enum(dayKinds), from: plainDaySchema, through: plainDaySchema })
export type DayRun = Readonly<z.output<typeof dayRunSchema>>

// The recorder has gone on since the check: what was seen too old then is too old still until somebody confirms that it is gone.
const wasSeen = ({ checks }: FootageFacts, day: PlainDay): boolean =>
  checks.some(({ oldestAt, checkedAt }) => oldestAt !== null && dayOf(oldestAt) <= day && day < dayOf(checkedAt))

/** What was lost early is missing until the day on which it would be gone anyhow. */
const missingUntil = ({ kind, lastDay }: GoneState, asOf: Instant): DayKind | null =>
  kind === 'gone-early' && lastDay >= dayOf(asOf) ? 'missing' : null

/** null where nothing is, nothing should be, or a hold alone keeps it: holds are drawn by themselves. */
export const dayKindOf = (facts: FootageFacts, day: PlainDay, asOf: Instant): DayKind | null => {
  const noon = instantAt(day, '12:00')
  const state = footageStateAt(facts, noon < asOf ? noon : asOf, asOf)
  switch (state.kind) {
    case 'available':
      return 'kept'
    case 'held':
      return endOfDay(day) > asOf ? 'kept' : footageOfRecorder(facts, day, asOf)
    case 'overdue':
      return wasSeen(facts, day) ? 'over' : 'unconfirmed'
    case 'gone-early':
      return missingUntil(state, asOf)
    case 'copied':
      return missingUntil(state.original, asOf)
    case 'destroyed':
    case 'never-recorded':
    case 'not-yet':
      return null
    default:
      return assertNever(state)
  }
}

// A hold secures a clip apart; of the recorder itself the rules and checks go on telling.
const footageOfRecorder = (facts: FootageFacts, day: PlainDay, asOf: Instant): DayKind | null =>
  dayKindOf({ ...facts, holds: [] }, day, asOf)

/** From `from` through the day of `asOf`, in runs of days of one kind; days of no kind are left out. */
export const dayRunsOf = (facts: FootageFacts, from: PlainDay, asOf: Instant): readonly DayRun[] => {
  const runs: DayRun[] = []
  const today = dayOf(asOf)
  for (let day = from; day <= today; day = daysAfter(day, 1)) {
    const kind = dayKindOf(facts, day, asOf)
    const last = runs.at(-1)
    if (kind === null) continue
    if (last !== undefined && last.kind === kind && last.through === daysAfter(day, -1)) {
      runs[runs.length - 1] = { ...last, through: day }
    } else runs.push({ kind, from: day, through: day })
  }
  return runs
}
