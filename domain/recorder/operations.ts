import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { cameraSchema } from '../camera/camera.ts'
import { operation } from '../contract/operation.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { recorderCheckSchema, typedCheckSchema } from './recorder-check.ts'
import { keptRecorderSchema, recorderFactsSchema, recorderIdSchema } from './recorder.ts'
import { recorderChangeSchema } from './recorder-change.ts'
import { findingSchema } from './recorder-state.ts'
import { staySchema } from './stay.ts'

const briefFacts = {
  id: true,
  number: true,
  building: true,
  place: true,
  recorder: true,
  retentionRules: true,
  installedOn: true,
} as const

export const recorderSchema = z.object({
  ...keptRecorderSchema.shape,
  /**
   * Those that record there, or did until they were taken down; `installedOn` is since when they record there. Of a recorder out of
   * use those of which something may still lie there.
   */
  cameras: z.array(cameraSchema.pick(briefFacts)),
  /** Of every camera that ever recorded there. */
  stays: z.array(staySchema),
  /** Newest first; all of them, because the clock of any of them may be the one nearest to some footage. */
  checks: z.array(recorderCheckSchema),
  /** The gravest first. */
  findings: z.array(findingSchema),
  checkDueOn: plainDaySchema,
})

export type Recorder = Readonly<z.output<typeof recorderSchema>>

export const recorderOperations = {
  /** The recorders on which cameras record or recorded, those in use first, each with what its checks found. */
  'recorder.list': operation({
    permission: 'camera.read',
    effect: 'read',
    input: z.strictObject({}),
    output: z.object({ recorders: z.array(recorderSchema) }),
  }),
  /** What was changed about a recorder, the newest first. */
  'recorder.history': operation({
    permission: 'camera.read',
    effect: 'read',
    input: z.strictObject({ recorderId: recorderIdSchema }),
    output: z.object({ changes: z.array(recorderChangeSchema) }),
  }),
  /** A new name, another place, what stands on its plate. `edition` is that of the newest change seen, 0 where there is none. */
  'recorder.restate': operation({
    permission: 'camera.manage',
    effect: 'write',
    input: z.strictObject({
      ...recorderFactsSchema.shape,
      recorderId: recorderIdSchema,
      edition: z.number().int(),
      reason: optionalText(lengths.line),
    }),
    output: z.object({}),
  }),
  /**
   * It was taken out of use or replaced; `retiredOn` is the last day on which it recorded. The cameras that film on it go to
   * `successor`, by its name, which may be the same. What lies on it is kept until its days are over.
   */
  'recorder.retire': operation({
    permission: 'camera.manage',
    effect: 'write',
    input: z.strictObject({
      recorderId: recorderIdSchema,
      edition: z.number().int(),
      retiredOn: plainDaySchema,
      successor: optionalText(lengths.title),
      reason: text(lengths.line),
    }),
    output: z.object({ movedCount: z.number().int() }),
  }),
  /**
   * Records a round, of one recorder or of all. `deletion` says whether the automatic deletion seen on it becomes a 파기 row
   * (rule 31); where the month has one already it is asked and only `write-again` writes another.
   */
  'recorder.recordCheck': operation({
    permission: 'footage.confirm-destruction',
    effect: 'write',
    input: z.strictObject({
      checks: z.array(typedCheckSchema).min(1, 'required').max(1000, 'too-many'),
      deletion: z.enum(['leave', 'write', 'write-again']),
    }),
    /** `ledgerNumber`: of the 파기 row, null where none was written. */
    output: z.object({ checkCount: z.number().int(), ledgerNumber: z.number().int().nullable() }),
  }),
} as const
