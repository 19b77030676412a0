import { z } from 'zod'
import { copyIdSchema } from '../copy/copy.ts'
import { orderNumberSchema } from '../destruction/destruction.ts'
import { operation } from '../contract/operation.ts'
import { mapDayCountSchema } from '../footage/footage-map.ts'
import { operatingRoomRequestIdSchema } from '../operating-room/request.ts'
import { requestIdSchema } from '../request/request.ts'
import { lengths, text } from '../text/schema.ts'

/** A frozen paper, put out again as it was; or a form for the hand, blank or filled from a request. */
export const paperReferenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notice'), noticeId: z.uuid() }),
  z.strictObject({ kind: z.literal('receipt'), requestId: requestIdSchema }),
  z.strictObject({ kind: z.literal('supplement'), supplementId: z.uuid() }),
  z.strictObject({ kind: z.literal('objection-answer'), answerId: z.uuid() }),
  z.strictObject({ kind: z.literal('copy-receipt'), copyId: copyIdSchema }),
  z.strictObject({ kind: z.literal('destruction-certificate'), number: orderNumberSchema }),
  z.strictObject({ kind: z.literal('operating-room-notice'), noticeId: z.uuid() }),
  z.strictObject({ kind: z.literal('operating-room-answer'), answerId: z.uuid() }),
  /** The consent of one of those who were in the operation, for the hand. */
  z.strictObject({
    kind: z.literal('operating-room-consent'),
    requestId: operatingRoomRequestIdSchema,
    position: z.number().int().min(0),
  }),
  z.strictObject({ kind: z.literal('request-form'), requestId: requestIdSchema }),
  z.strictObject({ kind: z.literal('proxy-form'), requestId: requestIdSchema }),
  z.strictObject({ kind: z.literal('round-sheet') }),
  /** `building`: null for all of them. */
  z.strictObject({
    kind: z.literal('footage-map'),
    dayCount: mapDayCountSchema,
    building: text(lengths.title).nullable(),
  }),
  z.strictObject({ kind: z.literal('blank-form'), form: z.enum(['request', 'demand', 'proxy']) }),
])

export const paperOperations = {
  /** Prints a paper or saves it as PDF, for a stated purpose (rule 47). A second output says that it is one. */
  'paper.output': operation({
    permission: 'paper.output',
    effect: 'write',
    input: z.strictObject({
      paper: paperReferenceSchema,
      to: z.enum(['printer', 'pdf']),
      purpose: text(lengths.line),
    }),
    output: z.object({ fileName: z.string().nullable(), isReprint: z.boolean() }),
  }),
} as const
