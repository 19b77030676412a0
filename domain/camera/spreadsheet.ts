// The whole spreadsheet: what would be imported, what is asked and what stands in the way. Nothing is imported here.
import type { CameraFacts } from './camera.ts'
import type { ImportFinding } from './operations.ts'
import { shownValue } from './spreadsheet-finding.ts'
import { headerOf, unknownHeadersOf, type CameraTable } from './spreadsheet-header.ts'
import { readCameraRow } from './spreadsheet-row.ts'
import type { ReadingContext } from './spreadsheet-table.ts'

export interface ImportableRow {
  readonly row: number
  readonly facts: CameraFacts
  /** Whether "이 방에서 옷을 갈아입습니까?" must be answered before the row is imported (rule 37). */
  readonly isAsked: boolean
}

export interface ReadCameras {
  readonly findings: readonly ImportFinding[]
  readonly rowCount: number
  readonly rows: readonly ImportableRow[]
  /** Every 관리번호 that the file names, also in a row that stops. */
  readonly numbers: ReadonlySet<string>
}

const unknownColumnFindings = (table: CameraTable): readonly ImportFinding[] =>
  unknownHeadersOf(table).map((header) => ({
    row: table.header.row,
    column: shownValue(header),
    value: shownValue(header),
    reason: 'column-unknown',
    weight: 'notes',
  }))

export const readCameraRows = (table: CameraTable, context: ReadingContext): ReadCameras => {
  const findings: ImportFinding[] = [...unknownColumnFindings(table)]
  const rows: ImportableRow[] = []
  const firstRowOf = new Map<string, number>()
  for (const spreadsheetRow of table.rows) {
    const { row } = spreadsheetRow
    const read = readCameraRow(spreadsheetRow, table, context)
    findings.push(...read.findings)
    const otherRow = firstRowOf.get(read.number)
    if (otherRow !== undefined) {
      const column = headerOf(table, 'number')
      findings.push({
        row,
        column,
        value: shownValue(read.number),
        reason: 'duplicate-in-file',
        weight: 'stops',
        otherRow,
      })
    } else {
      if (read.number !== '') firstRowOf.set(read.number, row)
      const isAsked = read.findings.some((finding) => finding.weight === 'asks')
      if (read.facts !== null) rows.push({ row, facts: read.facts, isAsked })
    }
  }
  return { findings, rowCount: table.rows.length, rows, numbers: new Set(firstRowOf.keys()) }
}
