// A table of 날짜 and 이름, with the names that the government's open data and offices give these columns.
import { dayFrom, tidyCell } from '../camera/spreadsheet-cell.ts'
import type { SpreadsheetRow } from '../camera/spreadsheet-table.ts'
import { fail, type Result, succeed } from '../result.ts'
import { leftOut, namedEntry, type ReadEntry } from './file-entry.ts'

const dayNames = ['날짜', '일자', '휴일', '공휴일', 'DATE', 'LOCDATE']
const nameNames = ['이름', '명칭', '공휴일명', '휴일명', '공휴일이름', '내용', 'NAME', 'DATENAME']

/** Rows in which the header is looked for; a title may stand above it. */
const headerRowsMax = 10

const headerWord = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replaceAll(/[([{][^)\]}]*[)\]}]/gu, '')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

const positionIn = ({ cells }: SpreadsheetRow, names: readonly string[]): number =>
  cells.findIndex((cell) => names.includes(headerWord(cell)))

const readRow = (cells: SpreadsheetRow, dayPosition: number, namePosition: number): ReadEntry => {
  const [typedDay, name] = [dayPosition, namePosition].map((position) => tidyCell(cells.cells[position] ?? ''))
  const day = dayFrom(typedDay ?? '')
  return day === null ? leftOut(cells.row, typedDay ?? '', 'not-a-day') : namedEntry(cells.row, [day], name ?? '')
}

export const spreadsheetEntries = (rows: readonly SpreadsheetRow[]): Result<readonly ReadEntry[]> => {
  const headerIndex = rows
    .slice(0, headerRowsMax)
    .findIndex((row) => positionIn(row, dayNames) !== -1 && positionIn(row, nameNames) !== -1)
  const header = rows[headerIndex]
  if (header === undefined) return fail({ kind: 'file-refused', reason: 'columns-missing', columns: ['날짜', '이름'] })
  const [dayPosition, namePosition] = [positionIn(header, dayNames), positionIn(header, nameNames)]
  return succeed(rows.slice(headerIndex + 1).map((row) => readRow(row, dayPosition, namePosition)))
}
