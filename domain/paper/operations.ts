import { z } from 'zod'
import { operation } from '../contract/operation.ts'
import { requestIdSchema } from '../request/request.ts'
import { lengths, text } from '../text/schema.ts'

/** A paper that can be put out again as it was frozen. */
export const paperReferenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notice'), noticeId: z.uuid() }),
  z.strictObject({ kind: z.literal('receipt'), requestId: requestIdSchema }),
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
