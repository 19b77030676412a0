// 보완요청서: one sheet that says what is still missing, until when, and that the days of the answer run on.
import { z } from 'zod'
import { anchorSchema, factSchema, footSchema, formRowSchema } from './form.ts'
import { paperLanguages } from './language.ts'
import { noticePaperSchema } from './notice-paper.ts'

export const supplementPaperSchema = z.object({
  kind: z.literal('supplement'),
  version: z.literal(1),
  language: z.enum(paperLanguages),
  documentNumber: factSchema,
  sentOn: factSchema,
  title: z.string(),
  /** The Korean title under that of another language; '' on a Korean paper. */
  subtitle: z.string(),
  rows: z.array(formRowSchema).readonly(),
  legalLine: z.string(),
  end: z.string(),
  writtenOn: z.string(),
  sender: z.string(),
  /** Absent on those issued before the sheet said where the seal goes. */
  seal: noticePaperSchema.shape.seal.exactOptional(),
  contact: z.array(z.string()).readonly(),
  cautions: z.object({ title: z.string(), items: z.array(z.string()).readonly() }),
  anchor: anchorSchema,
  foot: footSchema,
})

export type SupplementPaper = Readonly<z.output<typeof supplementPaperSchema>>
