// 녹화기 점검표: a landscape sheet to walk the monthly round with, filled in by hand and then typed.
import { z } from 'zod'
import { choiceSchema, factSchema, footSchema } from './form.ts'

/** One box of a line: what was found last, small, over the room for the hand. */
export const roundCellSchema = z.object({
  last: z.string(),
  choices: z.array(choiceSchema).readonly(),
  /** What the hand fills in, with the units printed: `월   일   :`. */
  blank: z.string(),
})

export const roundSheetPaperSchema = z.object({
  kind: z.literal('round-sheet'),
  version: z.literal(1),
  language: z.literal('ko'),
  title: z.string(),
  facts: z.array(factSchema).readonly(),
  approval: z.object({ label: z.string(), boxes: z.array(z.string()).readonly() }),
  columns: z.array(z.object({ key: z.string(), heading: z.string() })).readonly(),
  rows: z
    .array(z.object({ name: z.string(), place: z.string(), cells: z.array(roundCellSchema).readonly() }))
    .readonly(),
  remarks: z.array(z.string()).readonly(),
  foot: footSchema,
})

export type RoundCell = Readonly<z.output<typeof roundCellSchema>>
export type RoundSheetPaper = Readonly<z.output<typeof roundSheetPaperSchema>>
