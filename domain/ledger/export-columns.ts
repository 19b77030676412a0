// What a row is in a spreadsheet: the chosen columns of form no. 3 in their order, and last of all how the row is tied to
// its correction, which paper shows beside the time.
import { koreanMomentOf } from '../calendar/instant.ts'
import { correctableColumns, type LedgerRow, rowColumns } from './official-row.ts'
import { cellWords, columnHeadings, correctionMark, type RowColumn } from './row-words.ts'

export type ExportColumn = (typeof correctableColumns)[number]

const isOptional = (column: RowColumn): column is ExportColumn => correctableColumns.some((key) => key === column)

/** The columns that go out, in the order of the form: number, kind and time always do. */
export const exportedColumns = (chosen: readonly ExportColumn[]): readonly RowColumn[] =>
  rowColumns.filter((column) => !isOptional(column) || chosen.includes(column))

export const leftOutColumns = (chosen: readonly ExportColumn[]): readonly ExportColumn[] =>
  correctableColumns.filter((column) => !chosen.includes(column))

export const exportHeadings = (columns: readonly RowColumn[]): readonly string[] => [
  ...columns.map((column) => columnHeadings[column]),
  '정정 표시',
]

/** The one form that every Excel reads as a time whatever its language. */
export const spreadsheetMoment = koreanMomentOf

export const exportWords = (row: LedgerRow, columns: readonly RowColumn[]): readonly string[] => {
  const words: string[] = []
  for (const column of columns)
    words.push(column === 'occurredAt' ? spreadsheetMoment(row.occurredAt) : cellWords(row, column))
  words.push(correctionMark(row))
  return words
}
