// What somebody reads off a recorder on the monthly round, and what it means in real time.
import { z } from 'zod'
import { type Instant, dayOf, instantSchema } from '../calendar/instant.ts'
import type { FieldIssue, IssueReason } from '../contract/failure.ts'
import { lengths, optionalText } from '../text/schema.ts'
import { recorderNameSchema } from './recorder.ts'
import {
  clockErrorOf,
  clockErrorSecondsMax,
  farErrorSeconds,
  realInstantOf,
  shownMomentSchema,
  shownNowSchema,
} from './recorder-clock.ts'

export const diskStates = ['sound', 'caution', 'broken'] as const
export type DiskState = (typeof diskStates)[number]

export const autoDeleteSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('on'),
    count: z.number('not-a-number').int('not-a-number').min(1, 'not-a-number').max(366, 'not-a-number'),
    unit: z.enum(['day', 'month']),
  }),
  z.strictObject({ kind: z.literal('off') }),
])

export type AutoDelete = Readonly<z.output<typeof autoDeleteSchema>>

/** One recorder's line of a round. A broken one may show neither clock nor footage nor setting. */
export const typedCheckSchema = z.strictObject({
  recorder: recorderNameSchema,
  /** The real time at which the recorder's clock was read. */
  checkedAt: instantSchema,
  oldest: shownMomentSchema.nullable(),
  clock: shownNowSchema.nullable(),
  /** Said when asked: the clock really is hours off. */
  isFarClockSeen: z.boolean(),
  disk: z.enum(diskStates),
  autoDelete: autoDeleteSchema.nullable(),
  note: optionalText(lengths.line),
})

export type TypedCheck = Readonly<z.output<typeof typedCheckSchema>>

/** What a check found, in real time. `clockErrorSeconds` and `oldestAt` are null only where the recorder showed neither. */
export const recorderCheckSchema = z.object({
  recorder: z.string(),
  checkedAt: instantSchema,
  enteredAt: instantSchema,
  checkedBy: z.string(),
  clockErrorSeconds: z.number().int().nullable(),
  oldestAt: instantSchema.nullable(),
  disk: z.enum(diskStates),
  autoDelete: autoDeleteSchema.nullable(),
  note: z.string(),
})

export type RecorderCheck = Readonly<z.output<typeof recorderCheckSchema>>

export type Measured = Pick<RecorderCheck, 'clockErrorSeconds' | 'oldestAt'>

export const measuredOf = ({ clock, oldest, checkedAt }: TypedCheck): Measured => {
  const clockErrorSeconds = clock === null ? null : clockErrorOf(clock, checkedAt)
  return { clockErrorSeconds, oldestAt: oldest === null ? null : realInstantOf(oldest, clockErrorSeconds ?? 0) }
}

/** Entered on a later day than it was made: the list says so. */
export const isEnteredLate = ({ checkedAt, enteredAt }: Pick<RecorderCheck, 'checkedAt' | 'enteredAt'>): boolean =>
  dayOf(enteredAt) > dayOf(checkedAt)

export interface RoundContext {
  readonly now: Instant
  readonly recorders: ReadonlySet<string>
}

const readingIssues = (check: TypedCheck, now: Instant): readonly (readonly [string, IssueReason])[] => {
  const { clock, oldest, autoDelete, disk, isFarClockSeen, checkedAt } = check
  const missing = disk === 'broken' ? [] : Object.entries({ oldest, clock, autoDelete })
  const { clockErrorSeconds, oldestAt } = measuredOf(check)
  const isFar = clockErrorSeconds !== null && Math.abs(clockErrorSeconds) >= farErrorSeconds
  // A clock read to the minute leaves up to a minute open, and a recorder that began just now shows just now.
  const isOldestLater = oldestAt !== null && Date.parse(oldestAt) > Date.parse(checkedAt) + clockErrorSecondsMax * 1000
  return [
    ...missing.flatMap(([field, value]) => (value === null ? [[field, 'required'] as const] : [])),
    ...(checkedAt > now ? [['checkedAt', 'in-future'] as const] : []),
    ...(isFar && !isFarClockSeen ? [['clock', 'clock-far-off'] as const] : []),
    ...(isOldestLater ? [['oldest', 'oldest-after-check'] as const] : []),
  ]
}

/** What stops a round, each beside its field (`checks.2.clock`). */
export const roundIssues = (checks: readonly TypedCheck[], context: RoundContext): readonly FieldIssue[] =>
  checks.flatMap((check, index) => {
    const own: (readonly [string, IssueReason])[] = [...readingIssues(check, context.now)]
    if (!context.recorders.has(check.recorder)) own.push(['recorder', 'recorder-unknown'])
    if (checks.findIndex(({ recorder }) => recorder === check.recorder) !== index)
      own.push(['recorder', 'recorder-twice'])
    return own.map(([field, reason]) => ({ field: `checks.${index}.${field}`, reason }))
  })
