import type { ImportPreview } from '../../domain/camera/operations.ts'
import { readCameraRows, type ReadCameras } from '../../domain/camera/spreadsheet.ts'
import { findingsToShow, shownValue } from '../../domain/camera/spreadsheet-finding.ts'
import { cameraTableOf } from '../../domain/camera/spreadsheet-header.ts'
import type { ReadingContext } from '../../domain/camera/spreadsheet-table.ts'
import { succeed, type Result } from '../../domain/result.ts'
import { decodeSpreadsheet } from '../spreadsheet/decode-spreadsheet.ts'
import { parseSpreadsheet } from '../spreadsheet/parse-spreadsheet.ts'

const sampleRowsMax = 10

/** What is remembered between looking and confirming. The file itself is not. */
export interface KeptPreview extends Pick<ReadCameras, 'rows' | 'rowCount'> {
  readonly previewId: string
  readonly fileName: string
}

export interface PreviewedSpreadsheet {
  readonly preview: ImportPreview
  readonly kept: KeptPreview
}

export const previewOf = (
  bytes: Uint8Array,
  chosenName: string,
  { previewId, ...context }: ReadingContext & { readonly previewId: string },
): Result<PreviewedSpreadsheet> => {
  const decoded = decodeSpreadsheet(bytes)
  if (!decoded.ok) return decoded
  const parsed = parseSpreadsheet(decoded.value.text)
  if (!parsed.ok) return parsed
  const table = cameraTableOf(parsed.value)
  if (!table.ok) return table
  const { findings, rowCount, rows } = readCameraRows(table.value, context)
  const fileName = shownValue(chosenName)
  const preview = {
    previewId,
    fileName,
    encoding: decoded.value.encoding,
    rowCount,
    soundCount: rows.filter((row) => !row.isAsked).length,
    findings: [...findingsToShow(findings)],
    findingCount: findings.length,
    sample: rows.slice(0, sampleRowsMax).map((row) => row.facts),
  }
  return succeed({ preview, kept: { previewId, fileName, rowCount, rows } })
}
