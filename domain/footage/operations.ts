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
  /** Records that the recorder deleted by itself what was recorded through a day (rule 31): a 파기 row. */
  'destruction.confirmAutoDeletion': operation({
    permission: 'footage.confirm-destruction',
    effect: 'write',
    input: z.strictObject({
      cameraIds: z.array(cameraIdSchema).min(1, 'required').max(10_000, 'too-many'),
      recordedThrough: plainDaySchema,
      checkedAt: instantSchema,
    }),
    output: z.object({ ledgerNumber: z.number().int() }),
  }),
} as const
