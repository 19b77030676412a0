// The ten official columns of 개인영상정보 관리대장 (표준지침 별지 제3호서식, rule 17). The words of a row are frozen when it
// is written: they are the record, not a view of it.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'

/** 이용, 제공, 열람, 파기, 정정. */
export const rowKinds = ['use', 'provision', 'viewing', 'destruction', 'correction'] as const
export type RowKind = (typeof rowKinds)[number]

export const rowColumns = [
  'number',
  'kind',
  'occurredAt',
  'fileAndForm',
  'handler',
  'purpose',
  'recipient',
  'basis',
  'form',
  'period',
] as const

/** The columns a correction may restate; number, kind and time of writing are never restated. */
export const correctableColumns = ['fileAndForm', 'handler', 'purpose', 'recipient', 'basis', 'form', 'period'] as const

const cell = z.string().max(2000)

/** Column 7 in parts, so that a copy leaving the clinic can mask the name and phone. All '' where there is none. */
export const recipientSchema = z.object({ name: cell, relation: cell, phone: cell })
export type Recipient = Readonly<z.output<typeof recipientSchema>>

/** What a handler hands over; the ledger adds the number. Empty cells are ''. */
export const officialRowSchema = z.object({
  kind: z.enum(rowKinds),
  occurredAt: instantSchema,
  fileAndForm: cell,
  handler: cell,
  purpose: cell,
  recipient: recipientSchema,
  basis: cell,
  form: cell,
  period: cell,
  /** For a correction: the row it corrects. */
  corrects: z.number().int().nullable(),
})

export const ledgerRowSchema = z.object({
  ...officialRowSchema.shape,
  number: z.number().int(),
  /** The correction that restates this row, where there is one. */
  correctedBy: z.number().int().nullable(),
})

export type OfficialRow = Readonly<z.output<typeof officialRowSchema>>
export type LedgerRow = Readonly<z.output<typeof ledgerRowSchema>>
