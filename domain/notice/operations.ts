import { z } from 'zod'
import { operation } from '../contract/operation.ts'
import { replyMethods, requestIdSchema } from '../request/request.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { refusalGrounds } from './refusal-ground.ts'

export const refusalDraftSchema = z.strictObject({
  requestId: requestIdSchema,
  ground: z.enum(refusalGrounds),
  /** The facts the ground needs (an article, a document number); empty where it needs none. */
  facts: optionalText(lengths.facts),
  /** Anything added in one's own words; checked for known-unlawful reasons (rules 9, 10). */
  addition: optionalText(lengths.facts),
  objection: text(lengths.facts),
  deliverBy: z.enum(replyMethods),
})

export type RefusalDraft = Readonly<z.output<typeof refusalDraftSchema>>

export const noticeOperations = {
  /** Decides the request as refused and issues the notice: number drawn, content frozen. */
  'notice.refuse': operation({
    permission: 'notice.issue',
    effect: 'write',
    input: refusalDraftSchema,
    output: z.object({ noticeId: z.uuid(), number: z.string(), ledgerNumber: z.number().int() }),
  }),
} as const
