// The rows of a worksheet as SpreadsheetML. Every word is an inline string: nothing in the file can be calculated, and a
// string may never be taken for a formula, not even after somebody edits its cell.
import type { Instant } from '../calendar/instant.ts'
import { beginsFormula } from './export-csv.ts'
import { exportWords } from './export-columns.ts'
import { cellStyles } from './export-workbook.ts'
import type { LedgerRow } from './official-row.ts'
import type { RowColumn } from './row-words.ts'

const markup = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const

const escapedUnit = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** Most cells hold none of these, so one look spares them four passes. */
const needsCare = /[&<>_\p{Cc}\p{Cs}\uFFFE\uFFFF]/u

/** XML forbids most control characters; SpreadsheetML writes them as `_x000B_`, and so escapes text that looks like it. */
export const cellText = (text: string): string =>
  needsCare.test(text)
    ? text
        .toWellFormed()
        .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
        .replaceAll(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, escapedUnit)
        .replaceAll(/[&<>]/g, (sign) => (sign === '&' || sign === '<' ? markup[sign] : markup['>']))
    : text

/** A, B, … Z: a ledger has eleven columns at most. */
export const columnLetter = (index: number): string => String.fromCharCode(65 + index)

export const textCell = (place: string, text: string, style: number): string =>
  text === ''
    ? ''
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`

const numberCell = (place: string, value: number, style: number): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`

const secondsPerDay = 86_400
const koreanOffsetSeconds = 9 * 3600
/** Days from 1899-12-30, where Excel counts from, to 1970-01-01. */
const epochSerial = 25_569

/** Korean wall-clock time as Excel counts it: days and their fraction. A spreadsheet knows no zones. */
export const momentSerial = (at: Instant): number =>
  epochSerial + (Math.floor(new Date(at).getTime() / 1000) + koreanOffsetSeconds) / secondsPerDay

export const sheetRow = (position: number, cells: readonly string[]): string =>
  `<row r="${position}">${cells.join('')}</row>`

export const headingRow = (headings: readonly string[]): string =>
  sheetRow(
    1,
    headings.map((heading, index) => textCell(`${columnLetter(index)}1`, heading, cellStyles.heading)),
  )

export const ledgerSheetRow = (position: number, row: LedgerRow, columns: readonly RowColumn[]): string =>
  sheetRow(
    position,
    exportWords(row, columns).map((words, index) => {
      const place = `${columnLetter(index)}${position}`
      const column = columns[index]
      if (column === 'number') return numberCell(place, row.number, cellStyles.number)
      if (column === 'occurredAt') return numberCell(place, momentSerial(row.occurredAt), cellStyles.moment)
      return textCell(place, words, beginsFormula(words) ? cellStyles.guardedText : cellStyles.text)
    }),
  )
