// 개인영상정보 청구 접수증: one A4 sheet cut in two, the upper half for the requester and the lower kept and signed.
import { z } from 'zod'
import { anchorSchema, choiceSchema, factSchema, footSchema, formRowSchema } from './form.ts'
import { paperLanguages } from './language.ts'

export const receiptHalfSchema = z.object({
  holder: z.string(),
  statement: z.string(),
  signedOn: z.string(),
  signer: factSchema,
  signHint: z.string(),
})

export const receiptPaperSchema = z.object({
  kind: z.literal('receipt'),
  version: z.literal(1),
  language: z.enum(paperLanguages),
  number: factSchema,
  title: z.string(),
  /** The Korean title under that of another language; '' on a Korean paper. */
  subtitle: z.string(),
  replyDue: z.object({ ...factSchema.shape, remark: z.string() }),
  secured: z.object({
    label: z.string(),
    /** The choice that was made stands first; `at` stands beside it, '' where nothing was secured. */
    choices: z.array(choiceSchema).readonly(),
    at: z.string(),
    remark: z.string(),
  }),
  rows: z.array(formRowSchema).readonly(),
  halves: z.array(receiptHalfSchema).readonly(),
  contact: z.string(),
  cutLine: z.string(),
  anchor: anchorSchema,
  foot: footSchema,
})

export type ReceiptHalf = Readonly<z.output<typeof receiptHalfSchema>>
export type ReceiptPaper = Readonly<z.output<typeof receiptPaperSchema>>
