import type { Camera } from '../../domain/camera/camera.ts'
import type { ImportDifferences, ImportPreview } from '../../domain/camera/operations.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import { readCameraRows, type ReadCameras } from '../../domain/camera/spreadsheet.ts'
import { byNumber, type Differences, differencesBetween } from '../../domain/camera/spreadsheet-difference.ts'
import { findingsToShow, shownValue } from '../../domain/camera/spreadsheet-finding.ts'
import { cameraTableOf } from '../../domain/camera/spreadsheet-header.ts'
import { succeed, type Result } from '../../domain/result.ts'
import { decodeSpreadsheet } from '../spreadsheet/decode-spreadsheet.ts'
import { parseSpreadsheet } from '../spreadsheet/parse-spreadsheet.ts'

const sampleRowsMax = 10

/** What is remembered between looking and confirming. The file itself is not. */
export interface KeptPreview extends Pick<ReadCameras, 'rowCount'> {
  readonly previewId: string
  readonly fileName: string
  readonly differences: Differences
  /** The inventory that the file was held against. */
  readonly inventoryVersion: string
}

export interface PreviewedSpreadsheet {
  readonly preview: ImportPreview
  readonly kept: KeptPreview
}

export interface PreviewContext {
  readonly previewId: string
  readonly today: PlainDay
  readonly cameras: readonly Camera[]
  readonly inventoryVersion: string
}

const placeOf = ({ number, place, floor, building }: Pick<Camera, 'number' | 'place' | 'floor' | 'building'>) => ({
  number,
  place,
  floor,
  building,
})

const shownDifferences = ({ rows, unchangedCount, missing }: Differences): ImportDifferences => ({
  rows: rows.map(({ row, facts, camera, fields, isAsked }) => ({
    ...placeOf(camera ?? facts),
    row,
    isNew: camera === null,
    fields: [...fields],
    isAsked,
  })),
  unchangedCount,
  missing: missing.map((camera) => ({ ...placeOf(camera), cameraId: camera.id })),
})

export const previewOf = (
  bytes: Uint8Array,
  chosenName: string,
  { previewId, today, cameras, inventoryVersion }: PreviewContext,
): Result<PreviewedSpreadsheet> => {
  const decoded = decodeSpreadsheet(bytes)
  if (!decoded.ok) return decoded
  const parsed = parseSpreadsheet(decoded.value.text)
  if (!parsed.ok) return parsed
  const table = cameraTableOf(parsed.value)
  if (!table.ok) return table
  const read = readCameraRows(table.value, { inBook: byNumber(cameras), today })
  const { findings, rowCount, rows } = read
  const differences = differencesBetween(cameras, read)
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
    differences: cameras.length === 0 ? null : shownDifferences(differences),
  }
  return succeed({ preview, kept: { previewId, fileName, rowCount, differences, inventoryVersion } })
}
