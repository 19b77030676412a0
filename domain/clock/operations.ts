import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { operation } from '../contract/operation.ts'
import { lengths, text } from '../text/schema.ts'

export const clockOperations = {
  /** Jumps of the clock that nobody has looked at yet, the oldest first. */
  'clock.jumps': operation({
    permission: 'camera.read',
    effect: 'read',
    input: z.strictObject({}),
    output: z.object({
      jumps: z.array(z.object({ sequence: z.number().int(), from: instantSchema, to: instantSchema })),
    }),
  }),
  /** Somebody looked at the clock and says why it jumped. */
  'clock.acknowledge': operation({
    permission: 'clinic.manage',
    effect: 'write',
    input: z.strictObject({ note: text(lengths.line) }),
    output: z.object({ jumpCount: z.number().int() }),
  }),
} as const
