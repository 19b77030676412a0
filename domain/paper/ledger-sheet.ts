// 개인영상정보 관리대장 on landscape A4, after form no. 3 of the standard guideline.
import { z } from 'zod'
import { rowColumns } from '../ledger/official-row.ts'
import { anchorSchema, annexSchema, factSchema, footSchema } from './form.ts'

export const ledgerPaperRowSchema = z.object({
  number: z.number().int(),
  /** The words of each chosen column, lines parted by \n, at most four lines (longer ones go to the annex). */
  cells: z.array(z.string()).readonly(),
  /** The bold line under the time that ties a correction to its row; '' where there is none. */
  mark: z.string(),
})

export const ledgerPaperSchema = z.object({
  kind: z.literal('ledger'),
  version: z.literal(1),
  language: z.enum(['ko']),
  title: z.string(),
  /** Head of every later page, before its own `앞쪽에서 이어짐`. */
  clinicName: z.string(),
  ledgerName: z.string(),
  facts: z.array(factSchema).readonly(),
  remarks: z.string(),
  approval: z.object({ label: z.string(), boxes: z.array(z.string()).readonly() }),
  columns: z.array(z.object({ key: z.enum(rowColumns), heading: z.string() })).readonly(),
  rows: z.array(ledgerPaperRowSchema).readonly(),
  /** Stands in the table where the period has no row. */
  emptyLine: z.string(),
  blankBelow: z.string(),
  tally: z.array(factSchema).readonly(),
  gaps: z.array(factSchema).readonly(),
  end: z.string(),
  anchor: anchorSchema,
  annex: annexSchema.nullable(),
  foot: footSchema,
})

export type LedgerPaperRow = Readonly<z.output<typeof ledgerPaperRowSchema>>
export type LedgerPaper = Readonly<z.output<typeof ledgerPaperSchema>>
