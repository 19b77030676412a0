import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { companyIdSchema } from '../company/company.ts'
import { operation } from '../contract/operation.ts'
import { retentionSchema } from '../footage/retention.ts'
import { lengths, text } from '../text/schema.ts'
import { cameraIdSchema } from './camera.ts'
import { signCheckSchema, standingSchema } from './standing.ts'

/** One camera or many: a sign at the entrance speaks for every camera of a floor (Decree art. 24(1)). */
const cameraIds = z.array(cameraIdSchema).min(1, 'required').max(10_000, 'too-many')

const statement = { permission: 'camera.manage', effect: 'write', output: z.object({}) } as const

export const standingOperations = {
  /** What the law asks of the cameras beside the list. */
  'camera.standings': operation({
    permission: 'camera.read',
    effect: 'read',
    input: z.strictObject({}),
    output: z.object({ standings: z.array(standingSchema) }),
  }),
  /** For what the cameras film (rule 38); `basis` is asked for non-public places. */
  'camera.statePurposes': operation({
    ...statement,
    input: z.strictObject({ cameraIds, ...standingSchema.pick({ purposes: true, basis: true }).shape }),
  }),
  'camera.stateResolution': operation({
    ...statement,
    input: z.strictObject({ cameraIds, resolution: standingSchema.shape.resolution }),
  }),
  /** Somebody looked at the sign (rule 39). */
  'camera.checkSign': operation({
    ...statement,
    input: z.strictObject({ cameraIds, ...signCheckSchema.shape }),
  }),
  /** The cameras are in the hands of a company, or of the clinic alone again (rule 48). */
  'camera.entrust': operation({
    ...statement,
    input: z.strictObject({ cameraIds, companyId: companyIdSchema.nullable() }),
  }),
  /** From `recordedFrom` on, never for footage that exists already (rules 24, 32). */
  'camera.changeRetention': operation({
    ...statement,
    input: z.strictObject({ cameraIds, recordedFrom: plainDaySchema, retention: retentionSchema }),
  }),
  /** It was recorded as taken down by mistake: it filmed on. */
  'camera.reinstate': operation({
    ...statement,
    input: z.strictObject({ cameraId: cameraIdSchema, edition: z.number().int(), reason: text(lengths.line) }),
  }),
} as const
