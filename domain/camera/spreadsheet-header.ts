import type { FileRefusal } from '../contract/failure.ts'
import { fail, succeed, type Result } from '../result.ts'
import { tidyCell } from './spreadsheet-cell.ts'
import { cameraColumns, nameOfColumn, positionOf, requiredColumns, type CameraColumn } from './spreadsheet-column.ts'
import { shownValue } from './spreadsheet-finding.ts'
import { spreadsheetRowsMax, type SpreadsheetRow } from './spreadsheet-table.ts'

/** Rows in which the header is looked for: a title, a date and an approval box often stand above it. */
const headerRowsMax = 10

/** A title may happen to hold one column's name ("위치"); two in one row are a header. */
const headerColumnsMin = 2

export interface CameraTable {
  readonly header: SpreadsheetRow
  /** Cells beyond the last named column belong to no column. */
  readonly width: number
  readonly positions: ReadonlyMap<CameraColumn, number>
  readonly rows: readonly SpreadsheetRow[]
}

const refuse = (reason: FileRefusal) => fail({ kind: 'file-refused', reason })

const positionsIn = (cells: readonly string[]): ReadonlyMap<CameraColumn, number> =>
  new Map(
    cameraColumns
      .map((column) => [column, positionOf(column, cells)] as const)
      .filter(([, position]) => position !== -1),
  )

/** Finds the header and says which of the ten columns are missing; nothing is guessed from the order of columns. */
export const cameraTableOf = (rows: readonly SpreadsheetRow[]): Result<CameraTable> => {
  const candidates = rows
    .slice(0, headerRowsMax)
    .map((header, index) => ({ header, index, positions: positionsIn(header.cells) }))
  const [best] = candidates.toSorted((one, other) => other.positions.size - one.positions.size)
  if (best === undefined) return refuse('empty')
  const { header, positions } = best
  if (positions.size < headerColumnsMin) return refuse('no-header')
  const missing = requiredColumns.filter((column) => !positions.has(column))
  if (missing.length > 0) {
    return fail({ kind: 'file-refused', reason: 'columns-missing', columns: missing.map(nameOfColumn) })
  }
  const dataRows = rows.slice(best.index + 1)
  if (dataRows.length === 0) return refuse('empty')
  if (dataRows.length > spreadsheetRowsMax) return refuse('too-many-rows')
  const width = header.cells.findLastIndex((cell) => cell.trim() !== '') + 1
  return succeed({ header, width, positions, rows: dataRows })
}

/** The column's name as it stands in the file, so that the manager finds it there. */
export const headerOf = ({ header, positions }: CameraTable, column: CameraColumn): string =>
  shownValue(tidyCell(header.cells[positions.get(column) ?? -1] ?? nameOfColumn(column)))

/** Columns that no camera has, and second columns of the same meaning: they are not imported, and that is said. */
export const unknownHeadersOf = ({ header, positions }: CameraTable): readonly string[] => {
  const known = new Set(positions.values())
  return header.cells.filter((cell, position) => !known.has(position) && tidyCell(cell) !== '').map(tidyCell)
}
