// A notice as it stands on the screen of its request: what became of it after it was issued.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { deliverySchema } from './delivery.ts'

export const issuedNoticeSchema = z.object({
  id: z.uuid(),
  number: z.string(),
  issuedAt: instantSchema,
  printedCount: z.number().int(),
  /** In the order in which they were tried. */
  deliveries: z.array(deliverySchema),
  /** Whether a record is still asked for. Of notices issued before the book asked it is not: none is made up for them. */
  awaitsDelivery: z.boolean(),
  voided: z
    .object({
      at: instantSchema,
      reason: z.string(),
      by: z.string(),
      /** The number of the notice that takes its place; null until there is one. */
      replacedBy: z.string().nullable(),
    })
    .nullable(),
})

export type IssuedNotice = Readonly<z.output<typeof issuedNoticeSchema>>
