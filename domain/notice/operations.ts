import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { operation } from '../contract/operation.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { deliveryMeansSchema } from './delivery.ts'

export const noticeOperations = {
  /** Writes down how and when a notice, of a decision or of the answer to an objection, left the building; lateness is counted from that day (rule 7). */
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
  /** Puts a wrong record of delivery right by a further one; lateness is restated from the corrected time (rule 7). */
  'notice.correctDelivery': operation({
    permission: 'notice.issue',
    effect: 'write',
    input: z.strictObject({
      noticeId: z.uuid(),
      /** Of the record that is wrong. */
      position: z.number().int().positive(),
      means: deliveryMeansSchema,
      at: instantSchema,
      reason: text(lengths.line),
    }),
    output: z.object({ lateDayCount: z.number().int() }),
  }),
  /** 반송: it came back and is on the desk again until it is sent once more. */
  'notice.recordReturn': operation({
    permission: 'notice.issue',
    effect: 'write',
    input: z.strictObject({
      noticeId: z.uuid(),
      position: z.number().int().positive(),
      returnedOn: plainDaySchema,
      reason: text(lengths.line),
    }),
    output: z.object({}),
  }),
  /** Declares an issued notice void: what it decided awaits a decision again, and the next notice takes its place. */
  'notice.void': operation({
    permission: 'notice.issue',
    effect: 'write',
    input: z.strictObject({ noticeId: z.uuid(), reason: text(lengths.line) }),
    output: z.object({ number: z.string(), ledgerNumber: z.number().int(), rangeCount: z.number().int() }),
  }),
} as const
