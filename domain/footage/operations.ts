import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { cameraIdSchema } from '../camera/camera.ts'
import { operation } from '../contract/operation.ts'
import { footageMapSchema, mapDayCountSchema } from './footage-map.ts'

export const footageOperations = {
  /** What every camera still has, and what is asked or held of it. */
  'footage.map': operation({
    permission: 'camera.read',
    effect: 'read',
    input: z.strictObject({ dayCount: mapDayCountSchema }),
    output: footageMapSchema,
  }),
  /**
   * Records that the recorder deleted by itself what was recorded through a day and is past its retention (rule 31): a 파기 row. What
   * went earlier is a loss, which a recorder check measures. `write-again`: somebody was told of the month's row.
   */
  'destruction.confirmAutoDeletion': operation({
    permission: 'footage.confirm-destruction',
    effect: 'write',
    input: z.strictObject({
      cameraIds: z.array(cameraIdSchema).min(1, 'required').max(10_000, 'too-many'),
      recordedThrough: plainDaySchema,
      checkedAt: instantSchema,
      deletion: z.enum(['write', 'write-again']).default('write'),
    }),
    output: z.object({ ledgerNumber: z.number().int() }),
  }),
} as const
