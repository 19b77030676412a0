import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { operation } from '../contract/operation.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { deliveryMeansSchema } from './delivery.ts'

export const noticeOperations = {
  /** Writes down how and when a notice left the building; lateness is counted from that day (rule 7). */
  'notice.recordDelivery': operation({
    permission: 'notice.issue',
    effect: 'write',
    input: z.strictObject({
      noticeId: z.uuid(),
      means: deliveryMeansSchema,
      at: instantSchema,
      /** Why it goes out once more; '' for the first time. */
      againBecause: optionalText(lengths.line),
    }),
    output: z.object({ attempt: z.number().int(), lateDayCount: z.number().int() }),
  }),
  /** Declares an issued notice void: what it decided awaits a decision again, and the next notice takes its place. */
  'notice.void': operation({
    permission: 'notice.issue',
    effect: 'write',
    input: z.strictObject({ noticeId: z.uuid(), reason: text(lengths.line) }),
    output: z.object({ number: z.string(), ledgerNumber: z.number().int(), rangeCount: z.number().int() }),
  }),
} as const
