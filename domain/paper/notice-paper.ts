// 개인영상정보 열람등 결과 통지서 as it is frozen when issued. Boxes after form no. 9 of the processing-method notification.
import { z } from 'zod'
import { anchorSchema, annexSchema, choiceSchema, factSchema, footSchema, formRowSchema } from './form.ts'
import { paperLanguages } from './language.ts'

export const noticePaperSchema = z.object({
  kind: z.literal('notice'),
  version: z.literal(1),
  language: z.enum(paperLanguages),
  documentNumber: factSchema,
  sentOn: factSchema,
  title: z.string(),
  /** The Korean title under that of another language; '' on a Korean paper. */
  subtitle: z.string(),
  outcomes: z.array(choiceSchema).readonly(),
  /** Received, legal last day, sent; the last one says 기한 내 or n일 초과 in `remark`. */
  clock: z.array(z.object({ ...factSchema.shape, remark: z.string() })).readonly(),
  rows: z.array(formRowSchema).readonly(),
  legalLine: z.string(),
  end: z.string(),
  writtenOn: z.string(),
  sender: z.string(),
  seal: z.object({ kind: z.enum(['place', 'omitted']), label: z.string() }),
  contact: z.array(z.string()).readonly(),
  /** Signed by whoever is handed it; absent where it travels otherwise, and on notices issued before there was such a line. */
  receivedBy: factSchema.exactOptional(),
  cautions: z.object({ title: z.string(), items: z.array(z.string()).readonly() }),
  anchor: anchorSchema,
  annex: annexSchema.nullable(),
  foot: footSchema,
})

export type NoticePaper = Readonly<z.output<typeof noticePaperSchema>>
