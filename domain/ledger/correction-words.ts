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

// A correction of a correction quotes the one before. Without a bound its cell would outgrow what a row may hold; the
// words in full stand in the corrected row.
const quotedLettersMax = 300

const oneLine = (words: string): string => (words === '' ? '빈칸' : words.replaceAll('\n', ' '))

const quoted = (words: string): string => {
  const letters = [...words]
  return oneLine(letters.length > quotedLettersMax ? `${letters.slice(0, quotedLettersMax).join('')}…` : words)
}

/** First line: what was restated. Second line: why. Masking (domain/paper/masking.ts) relies on this order. */
export const correctionPurpose = ({ column, oldWords, newWords, reason }: Restatement): string =>
  `정정(${columnHeadings[column]}): ${quoted(oldWords)} → ${oneLine(newWords)}\n이유: ${reason}`

/** How the reason of a correction begins that restates which footage a row is about. */
export const restatesFootage = `정정(${columnHeadings.fileAndForm}): `

/** Whether a correction's reason cell, or one that it quotes, restates who received or asked: it carries personal data. */
export const restatesRecipient = (purpose: string): boolean => purpose.includes(`정정(${columnHeadings.recipient}): `)
