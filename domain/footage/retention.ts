// How long a camera's footage is kept (rules 24-26), as the clinic's policy states it.
import { z } from 'zod'
import { lengths, optionalText, text } from '../text/schema.ts'

export const retentionSchema = z.object({
  count: z.number('not-a-number').int('not-a-number').min(1, 'not-a-number').max(366, 'not-a-number'),
  unit: z.enum(['day', 'month']),
  /** The policy's own words, e.g. "촬영일부터 30일". */
  statedAs: text(lengths.line),
  /** Required when longer than 30 days (rule 24). */
  longerReason: optionalText(lengths.line),
})

export type Retention = Readonly<z.output<typeof retentionSchema>>
