// The parts that papers share. A paper is data with every word chosen, labels included: an issued one is stored as this
// JSON and drawn again years later, by which time the program's own words may have changed.
import { z } from 'zod'

const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

/** Words in one weight. */
export const runSchema = z.object({ text: z.string(), isBold: z.boolean() })

/** A label and what stands beside it. */
export const factSchema = z.object({ label: z.string(), text: z.string() })

export const choiceSchema = z.object({ label: z.string(), isChosen: z.boolean() })

/** `size` is a role, not a measure: `name` is the addressee's line, `small` the line under it. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), size: z.enum(['name', 'body', 'small']), runs: listOf(runSchema) }),
  z.object({ kind: z.literal('numbered'), items: listOf(z.string()) }),
  z.object({ kind: z.literal('choices'), choices: listOf(choiceSchema), remark: z.string() }),
])

/** A labelled box. `sublabel` is '' where there is none. */
export const boxSchema = z.object({ label: z.string(), sublabel: z.string(), blocks: listOf(blockSchema) })

/** One row of a form: one box across, or a wide and a narrow one. */
export const formRowSchema = z.object({ boxes: listOf(boxSchema) })

/** State of the ledger when the paper was made: three lines and the same for a machine. `qrText` is '' in a preview. */
export const anchorSchema = z.object({ facts: listOf(factSchema), remark: z.string(), qrText: z.string() })

/** A second sheet for what a box cannot hold. */
export const annexSchema = z.object({
  title: z.string(),
  parts: listOf(z.object({ heading: z.string(), lines: listOf(z.string()) })),
})

/** The foot of every page. The page number is added when the pages are known. `output` is '' in a preview. */
export const footSchema = z.object({
  form: z.string(),
  output: z.string(),
  /** Drawn large across the sheet; only the stamp of an output sets it. */
  mark: z.string().exactOptional(),
})

export type Run = Readonly<z.output<typeof runSchema>>
export type Fact = Readonly<z.output<typeof factSchema>>
export type Choice = Readonly<z.output<typeof choiceSchema>>
export type Block = Readonly<z.output<typeof blockSchema>>
export type Box = Readonly<z.output<typeof boxSchema>>
export type FormRow = Readonly<z.output<typeof formRowSchema>>
export type Anchor = Readonly<z.output<typeof anchorSchema>>
export type Annex = Readonly<z.output<typeof annexSchema>>
export type Foot = Readonly<z.output<typeof footSchema>>

export const plain = (text: string): Run => ({ text, isBold: false })
export const bold = (text: string): Run => ({ text, isBold: true })
export const words = (...runs: readonly Run[]): Block => ({ kind: 'words', size: 'body', runs })
export const smallWords = (text: string): Block => ({ kind: 'words', size: 'small', runs: [plain(text)] })
