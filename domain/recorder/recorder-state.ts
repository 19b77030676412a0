// What a recorder's last check says about it (rules 24-27). A recorder shows one oldest footage for all its cameras: it proves
// too much only against the camera kept longest, and too little only for that one, so both are judged by it.
import { z } from 'zod'
import { dayOf } from '../calendar/instant.ts'
import { type PlainDay, daysAfter, daysBetween, monthsAfter, plainDaySchema } from '../calendar/plain-day.ts'
import type { Camera } from '../camera/camera.ts'
import { policyLastDay, retentionOn } from '../footage/footage-state.ts'
import type { Retention } from '../footage/retention.ts'
import { assertNever } from '../result.ts'
import { lastDayEndedForAll, lastDayEndedUnder } from './policy-line.ts'
import type { AutoDelete, RecorderCheck } from './recorder-check.ts'
import { clockErrorSecondsMax } from './recorder-clock.ts'

export const findingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('disk-broken') }),
  /** Footage of `oldestOn` was to be gone after `lastDay`; over by so many days when it was seen. */
  z.object({ kind: z.literal('too-old'), oldestOn: plainDaySchema, lastDay: plainDaySchema, dayCount: z.number() }),
  /** Footage should reach back to `expectedOn` and begins so many days later. */
  z.object({
    kind: z.literal('too-young'),
    oldestOn: plainDaySchema,
    expectedOn: plainDaySchema,
    dayCount: z.number(),
  }),
  /** Out of use; the last day of all that it recorded is over, and nobody has said that it was destroyed. */
  z.object({ kind: z.literal('left-behind'), lastDay: plainDaySchema }),
  z.object({ kind: z.literal('auto-delete-off') }),
  z.object({ kind: z.literal('auto-delete-differs') }),
  z.object({ kind: z.literal('disk-caution') }),
  z.object({ kind: z.literal('clock-off'), errorSeconds: z.number() }),
  z.object({ kind: z.literal('check-due'), dueOn: plainDaySchema }),
])

export type Finding = Readonly<z.output<typeof findingSchema>>

export interface RecorderFacts {
  readonly cameras: readonly Pick<Camera, 'retentionRules' | 'installedOn'>[]
  /** The day on which its first camera was entered in the book: a month later it must have been looked at. */
  readonly knownSince: PlainDay
  readonly lastCheck: RecorderCheck | null
}

/** Guideline art. 10(1): what is over is destroyed within five days (rule 27). */
export const destructionDaysMax = 5

/** A round is asked for a month after the last one, and this many days before it is late. */
const daysAhead = 7

export const checkDueOn = ({ lastCheck, knownSince }: RecorderFacts): PlainDay =>
  monthsAfter(lastCheck === null ? knownSince : dayOf(lastCheck.checkedAt), 1)

const installedFirst = (cameras: RecorderFacts['cameras']): PlainDay | null => {
  const days = cameras.flatMap(({ installedOn }) => installedOn ?? [])
  // One without a day was there before the book.
  const [first] = days.toSorted()
  return days.length < cameras.length ? null : (first ?? null)
}

const keepingFindings = ({ cameras }: RecorderFacts, { oldestAt, checkedAt }: RecorderCheck): readonly Finding[] => {
  const checkedOn = dayOf(checkedAt)
  const line = lastDayEndedForAll(cameras, checkedOn)
  const longest = cameras.find(({ retentionRules }) => lastDayEndedUnder(retentionRules, checkedOn) === line)
  if (oldestAt === null || line === null || longest === undefined) return []
  const oldestOn = dayOf(oldestAt)
  if (oldestOn <= line) {
    const lastDay = policyLastDay(longest.retentionRules, oldestOn)
    return [{ kind: 'too-old', oldestOn, lastDay, dayCount: daysBetween(lastDay, checkedOn) }]
  }
  const installedOn = installedFirst(cameras)
  const expectedOn = [daysAfter(line, 1), ...(installedOn === null ? [] : [installedOn])].reduce((a, b) =>
    a > b ? a : b,
  )
  return oldestOn > expectedOn
    ? [{ kind: 'too-young', oldestOn, expectedOn, dayCount: daysBetween(expectedOn, oldestOn) }]
    : []
}

// Recorders count in days where policies say months: thirty or thirty-one of them are what "1개월" is set to.
const fits = ({ count, unit }: Extract<AutoDelete, { kind: 'on' }>, retention: Retention): boolean =>
  retention.unit === unit
    ? retention.count === count
    : retention.unit === 'month' && count >= 30 * retention.count && count <= 31 * retention.count

const settingFindings = ({ cameras }: RecorderFacts, { autoDelete, checkedAt }: RecorderCheck): readonly Finding[] => {
  if (autoDelete === null) return []
  if (autoDelete.kind === 'off') return [{ kind: 'auto-delete-off' }]
  const fitsOne = cameras.some(({ retentionRules }) => fits(autoDelete, retentionOn(retentionRules, dayOf(checkedAt))))
  return fitsOne ? [] : [{ kind: 'auto-delete-differs' }]
}

const checkFindings = (facts: RecorderFacts, check: RecorderCheck): readonly Finding[] => [
  ...(check.disk === 'broken' ? [{ kind: 'disk-broken' as const }] : []),
  ...keepingFindings(facts, check),
  ...settingFindings(facts, check),
  ...(check.disk === 'caution' ? [{ kind: 'disk-caution' as const }] : []),
  ...(check.clockErrorSeconds !== null && Math.abs(check.clockErrorSeconds) > clockErrorSecondsMax
    ? [{ kind: 'clock-off' as const, errorSeconds: check.clockErrorSeconds }]
    : []),
]

/** The gravest first. A finding stands until a newer check says otherwise: only looking again proves that it is mended. */
export const findingsOf = (facts: RecorderFacts, today: PlainDay): readonly Finding[] => {
  const dueOn = checkDueOn(facts)
  return [
    ...(facts.lastCheck === null ? [] : checkFindings(facts, facts.lastCheck)),
    ...(daysBetween(today, dueOn) <= daysAhead ? [{ kind: 'check-due' as const, dueOn }] : []),
  ]
}

/** What stands on today by its destruction, and on the recorder with the way to it. */
export const isToDestroy = ({ kind }: Finding): boolean => kind === 'too-old' || kind === 'left-behind'

export type Gravity = 'danger' | 'warn' | 'idle'

export const gravityOf = (finding: Finding, today: PlainDay): Gravity => {
  switch (finding.kind) {
    case 'disk-broken':
    case 'too-old':
    case 'too-young':
    case 'left-behind':
      return 'danger'
    case 'auto-delete-off':
    case 'auto-delete-differs':
    case 'disk-caution':
    case 'clock-off':
      return 'warn'
    case 'check-due':
      return finding.dueOn < today ? 'warn' : 'idle'
    default:
      return assertNever(finding)
  }
}
