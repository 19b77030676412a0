import { holdsResidentNumber } from '../text/resident-number.ts'
import type { ImportFinding } from './operations.ts'

/** Enough to recognise the cell; a cell of a hundred thousand characters is not carried to the screen. */
const valueCharactersMax = 80

const findingsShownMax = 200

/** A resident registration number is not even shown back (rule 14): every digit of the text is covered. */
export const withoutResidentNumber = (text: string): string =>
  holdsResidentNumber(text) ? text.normalize('NFKC').replaceAll(/\p{Nd}/gu, '●') : text

export const shownValue = (text: string): string => {
  const safe = withoutResidentNumber(text)
  return safe.length > valueCharactersMax ? `${safe.slice(0, valueCharactersMax)}…` : safe
}

/**
 * The findings that fit on the screen, in the order of the file. Questions come before the rest when they do not all fit,
 * because a question that is not shown cannot be answered.
 */
export const findingsToShow = (findings: readonly ImportFinding[]): readonly ImportFinding[] =>
  findings
    .toSorted((one, other) => Number(other.weight === 'asks') - Number(one.weight === 'asks'))
    .slice(0, findingsShownMax)
    .toSorted((one, other) => one.row - other.row)
