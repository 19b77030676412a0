// A form that is written on by hand: 청구서, 위임장 and 동의서. Blank ones carry nobody's data and are never numbered; a filled 청구서 is
// made anew from the request each time, because only the signed sheet is kept, in the clinic's binder.
import { z } from 'zod'
import { anchorSchema, annexSchema, choiceSchema, factSchema, footSchema, formRowSchema, runSchema } from './form.ts'

/** How much room the hand needs: one line, two lines, or a paragraph. */
export const handRowSchema = z.object({ ...formRowSchema.shape, room: z.enum(['line', 'lines', 'paragraph']) })

/** Rows that belong to one person or matter; the label stands upright beside them, '' where there is none. */
export const handGroupSchema = z.object({ label: z.string(), rows: z.array(handRowSchema).readonly() })

export const handFormPaperSchema = z.object({
  kind: z.literal('hand-form'),
  version: z.literal(1),
  language: z.literal('ko'),
  form: z.enum(['request', 'demand', 'proxy', 'consent']),
  note: z.array(runSchema).readonly(),
  title: z.object({ before: z.string(), choices: z.array(choiceSchema).readonly(), after: z.string() }),
  /** What the office fills in at the head; none where it has nothing to fill. */
  office: z.array(factSchema).readonly(),
  groups: z.array(handGroupSchema).readonly(),
  matters: handGroupSchema.nullable(),
  statement: z.string(),
  signedOn: z.string(),
  signer: factSchema,
  signHint: z.string(),
  addressee: z.object({ name: z.string(), honorific: z.string() }),
  /** What the office checks and signs for, below the line. */
  checks: handGroupSchema.nullable(),
  cautions: z.object({
    title: z.string(),
    items: z.array(z.string()).readonly(),
    remarks: z.array(z.string()).readonly(),
  }),
  /** null on a blank form: it is not about any state of the ledger. */
  anchor: anchorSchema.nullable(),
  annex: annexSchema.nullable(),
  foot: footSchema,
})

export type HandRow = Readonly<z.output<typeof handRowSchema>>
export type HandGroup = Readonly<z.output<typeof handGroupSchema>>
export type HandFormPaper = Readonly<z.output<typeof handFormPaperSchema>>
