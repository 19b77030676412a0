// 이의제기 결과 통지서: what the clinic found when it looked again, and why. Drawn as the 보완요청서 is, with the result over its boxes
// and a second sheet for words that no box holds.
import { z } from 'zod'
import { annexSchema, choiceSchema, factSchema } from './form.ts'
import { noticePaperSchema } from './notice-paper.ts'
import { supplementPaperSchema } from './supplement-paper.ts'

export const objectionAnswerPaperSchema = z.object({
  ...supplementPaperSchema.shape,
  kind: z.literal('objection-answer'),
  seal: noticePaperSchema.shape.seal,
  outcomes: z.array(choiceSchema).readonly(),
  /** Signed by whoever is handed it; absent where it travels. */
  receivedBy: factSchema.exactOptional(),
  annex: annexSchema.nullable(),
})

export type ObjectionAnswerPaper = Readonly<z.output<typeof objectionAnswerPaperSchema>>
