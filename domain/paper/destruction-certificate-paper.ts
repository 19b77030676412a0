// 개인영상정보 파기 확인서: one sheet that says what was destroyed, when, how and by whom, and what was left alone.
import { z } from 'zod'
import { anchorSchema, annexSchema, factSchema, footSchema, formRowSchema } from './form.ts'

export const destructionCertificatePaperSchema = z.object({
  kind: z.literal('destruction-certificate'),
  version: z.literal(1),
  language: z.literal('ko'),
  documentNumber: factSchema,
  writtenOn: factSchema,
  title: z.string(),
  about: z.array(formRowSchema).readonly(),
  columns: z.array(z.string()).readonly(),
  /** One line for one stretch of time, however many cameras; cells in the order of the columns. */
  rows: z.array(z.array(z.string()).readonly()).readonly(),
  below: z.array(formRowSchema).readonly(),
  statement: z.string(),
  end: z.string(),
  signedOn: z.string(),
  signers: z.array(factSchema).readonly(),
  signHint: z.string(),
  anchor: anchorSchema,
  annex: annexSchema.nullable(),
  foot: footSchema,
})

export type DestructionCertificatePaper = Readonly<z.output<typeof destructionCertificatePaperSchema>>
