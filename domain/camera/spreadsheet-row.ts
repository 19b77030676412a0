// One row of the spreadsheet: facts, or what stands in their way, with the place where the manager finds it.
import type { CameraFacts } from './camera.ts'
import type { ImportFinding } from './operations.ts'
import { tidyCell } from './spreadsheet-cell.ts'
import type { CameraColumn } from './spreadsheet-column.ts'
import { shownValue } from './spreadsheet-finding.ts'
import { headerOf, type CameraTable } from './spreadsheet-header.ts'
import { judgeCells, type Cells } from './spreadsheet-remark.ts'
import type { ReadingContext, SpreadsheetRow } from './spreadsheet-table.ts'

export interface ReadRow {
  readonly number: string
  /** Null where a finding stops the row. */
  readonly facts: CameraFacts | null
  readonly findings: readonly ImportFinding[]
}

/** Names a column as spreadsheet programs do: 0 is A, 26 is AA. */
const columnLetters = (position: number): string =>
  position < 0 ? '' : columnLetters(Math.floor(position / 26) - 1) + String.fromCodePoint(65 + (position % 26))

/** More cells than columns mean that a value holds an unquoted delimiter and every cell after it stands one too far right. */
const surplusFindings = ({ row, cells }: SpreadsheetRow, width: number): readonly ImportFinding[] => {
  const position = cells.findIndex((cell, index) => index >= width && cell.trim() !== '')
  if (position === -1) return []
  const value = shownValue(tidyCell(cells[position] ?? ''))
  return [{ row, column: columnLetters(position), value, reason: 'column-unknown', weight: 'stops' }]
}

const cellsOf = (row: SpreadsheetRow, table: CameraTable, shape: (cell: string) => string): Cells => {
  const at = (column: CameraColumn): string => shape(row.cells[table.positions.get(column) ?? -1] ?? '')
  return {
    number: at('number'),
    building: at('building'),
    floor: at('floor'),
    place: at('place'),
    zone: at('zone'),
    fieldOfView: at('fieldOfView'),
    isPublic: at('isPublic'),
    hours: at('hours'),
    recorder: at('recorder'),
    channel: at('channel'),
    installedOn: at('installedOn'),
    audio: at('audio'),
    usedForChanging: at('usedForChanging'),
  }
}

export const readCameraRow = (row: SpreadsheetRow, table: CameraTable, context: ReadingContext): ReadRow => {
  const cells = cellsOf(row, table, tidyCell)
  const { facts, remarks } = judgeCells(
    cells,
    cellsOf(row, table, (cell) => cell),
    context,
  )
  const findings = [
    ...remarks.map(({ column, reason, weight }) => ({
      row: row.row,
      column: headerOf(table, column),
      value: shownValue(cells[column]),
      reason,
      weight,
    })),
    ...surplusFindings(row, table.width),
  ]
  const isStopped = findings.some((finding) => finding.weight === 'stops')
  return { number: cells.number, facts: isStopped ? null : facts, findings }
}
