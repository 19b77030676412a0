import { z } from 'zod'
import { deliverySchema } from '../notice/delivery.ts'

/** The paper that told a decision or the answer to an objection, and how it went out. */
export const toldPaperSchema = z.object({
  id: z.uuid(),
  number: z.string(),
  printedCount: z.number().int(),
  deliveries: z.array(deliverySchema).readonly(),
})
export type ToldPaper = Readonly<z.output<typeof toldPaperSchema>>
