// The recovery code on paper. No person is named on it: whoever finds it should not learn whose account it opens.
import { z } from 'zod'
import { factSchema } from './form.ts'

export const recoveryCodePaperSchema = z.object({
  kind: z.literal('recovery-code'),
  version: z.literal(1),
  language: z.enum(['ko']),
  title: z.string(),
  clinic: factSchema,
  groups: z.array(z.string().length(4)).length(12).readonly(),
  lead: z.string(),
  sections: z.array(z.object({ title: z.string(), items: z.array(z.string()).readonly() })).readonly(),
  /** Lines to fill in by hand. */
  blanks: z.array(z.string()).readonly(),
  /** One printed page for each copy, told apart by this label. */
  copies: z.array(z.string()).readonly(),
  form: z.string(),
})

export type RecoveryCodePaper = Readonly<z.output<typeof recoveryCodePaperSchema>>
