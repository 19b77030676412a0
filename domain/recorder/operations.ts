import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { cameraSchema } from '../camera/camera.ts'
import { operation } from '../contract/operation.ts'
import { recorderCheckSchema, typedCheckSchema } from './recorder-check.ts'
import { findingSchema } from './recorder-state.ts'

const briefFacts = {
  id: true,
  number: true,
  building: true,
  place: true,
  recorder: true,
  retention: true,
  installedOn: true,
} as const

export const recorderSchema = z.object({
  name: z.string(),
  cameras: z.array(cameraSchema.pick(briefFacts)),
  /** Newest first; all of them, because the clock of any of them may be the one nearest to some footage. */
  checks: z.array(recorderCheckSchema),
  /** The gravest first. */
  findings: z.array(findingSchema),
  checkDueOn: plainDaySchema,
})

export type Recorder = Readonly<z.output<typeof recorderSchema>>

export const recorderOperations = {
  /** The recorders that cameras name, each with what its checks found. */
  'recorder.list': operation({
    permission: 'camera.read',
    effect: 'read',
    input: z.strictObject({}),
    output: z.object({ recorders: z.array(recorderSchema) }),
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
