// What a spreadsheet would change in the inventory. Nothing is changed here, and nothing that the file leaves out is ever
// taken down by itself: a short list is more often a mistake than a demolished clinic.
import type { Camera } from './camera.ts'
import { changesBetween, type FieldChange } from './camera-change.ts'
import type { ImportableRow, ReadCameras } from './spreadsheet.ts'

export interface RowDifference extends ImportableRow {
  /** The camera of the book with this 관리번호; null where the row is a new one. */
  readonly camera: Camera | null
  /** From what to what; empty for a new one. */
  readonly fields: readonly FieldChange[]
}

export interface Differences {
  /** New and changed ones, in the order of the file. */
  readonly rows: readonly RowDifference[]
  readonly unchangedCount: number
  /** Running cameras of the book that the file does not name. */
  readonly missing: readonly Camera[]
}

export const byNumber = (cameras: readonly Camera[]): ReadonlyMap<string, Camera> =>
  new Map(cameras.map((camera) => [camera.number, camera]))

export const differencesBetween = (
  cameras: readonly Camera[],
  { rows, numbers }: Pick<ReadCameras, 'rows' | 'numbers'>,
): Differences => {
  const inBook = byNumber(cameras)
  const differing = rows
    .map((row): RowDifference => {
      const camera = inBook.get(row.facts.number) ?? null
      return { ...row, camera, fields: camera === null ? [] : changesBetween(camera, row.facts) }
    })
    .filter(({ camera, fields, isAsked }) => camera === null || fields.length > 0 || isAsked)
  return {
    rows: differing,
    unchangedCount: rows.length - differing.length,
    missing: cameras.filter(({ number, retiredOn }) => retiredOn === null && !numbers.has(number)),
  }
}
