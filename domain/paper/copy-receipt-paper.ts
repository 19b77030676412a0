// 개인영상정보 사본 인수증: one A4 sheet that the recipient signs, with a strip at its foot that comes back when the copy is
// destroyed or returned.
import { z } from 'zod'
import { anchorSchema, annexSchema, choiceSchema, factSchema, footSchema, formRowSchema, runSchema } from './form.ts'
import { paperLanguages } from './language.ts'

export const copyReceiptPaperSchema = z.object({
  kind: z.literal('copy-receipt'),
  version: z.literal(1),
  language: z.enum(paperLanguages),
  number: factSchema,
  writtenOn: factSchema,
  title: z.string(),
  /** The Korean title under that of another language; '' on a Korean paper, and on those issued when it was in Korean alone. */
  subtitle: z.string().default(''),
  recipient: z.array(formRowSchema).readonly(),
  copyTitle: z.string(),
  copy: z.array(formRowSchema).readonly(),
  promisesTitle: z.string(),
  promises: z.array(z.array(runSchema).readonly()).readonly(),
  statement: z.string(),
  end: z.string(),
  signedOn: z.string(),
  /** The recipient and whoever handed it over. */
  signers: z.array(factSchema).readonly(),
  signHint: z.string(),
  anchor: anchorSchema,
  /** What the recipient fills in and sends back. */
  reply: z.object({
    title: z.string(),
    about: z.string(),
    choices: z.array(choiceSchema).readonly(),
    ground: z.string(),
    day: z.string(),
    name: z.string(),
    signHint: z.string(),
  }),
  annex: annexSchema.nullable(),
  foot: footSchema,
})

export type CopyReceiptPaper = Readonly<z.output<typeof copyReceiptPaperSchema>>
