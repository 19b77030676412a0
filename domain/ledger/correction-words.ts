// The reason cell of a correction row: which column, old and new words, why (rule 17).
import { type correctableColumns } from './official-row.ts'
import { columnHeadings } from './row-words.ts'

export type CorrectableColumn = (typeof correctableColumns)[number]

export interface Restatement {
  readonly column: CorrectableColumn
  readonly oldWords: string
  readonly newWords: string
  readonly reason: string
}

const oneLine = (words: string): string => (words === '' ? '빈칸' : words.replaceAll('\n', ' '))

/** First line: what was restated. Second line: why. Masking (domain/paper/masking.ts) relies on this order. */
export const correctionPurpose = ({ column, oldWords, newWords, reason }: Restatement): string =>
  `정정(${columnHeadings[column]}): ${oneLine(oldWords)} → ${oneLine(newWords)}\n이유: ${reason}`

/** Whether a correction's reason cell restates who received or asked, and so carries personal data. */
export const restatesRecipient = (purpose: string): boolean => purpose.startsWith(`정정(${columnHeadings.recipient}): `)
