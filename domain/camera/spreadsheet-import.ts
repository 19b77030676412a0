import type { Camera, CameraFacts } from './camera.ts'
import { changesBetween, type FieldChange } from './camera-change.ts'
import type { Differences, RowDifference } from './spreadsheet-difference.ts'

export interface ChangingUseAnswer {
  readonly row: number
  readonly usedForChanging: boolean
}

/** What the manager decided about the rows of a preview. */
export interface ImportChoice {
  readonly answers: readonly ChangingUseAnswer[]
  /** Rows that stay out although they are sound. */
  readonly leftOutRows: readonly number[]
}

export interface ChangedCamera {
  readonly camera: Camera
  readonly facts: CameraFacts
  readonly fields: readonly FieldChange[]
}

export interface RowsToImport {
  readonly added: readonly CameraFacts[]
  readonly changed: readonly ChangedCamera[]
  readonly leftOutCount: number
}

/**
 * The rows the manager has confirmed. A recovery room comes in only with the answer no: used for changing, it may not be
 * filmed at all (rule 37).
 */
export const rowsToImport = (
  { rows, unchangedCount }: Pick<Differences, 'rows' | 'unchangedCount'>,
  rowCount: number,
  { answers, leftOutRows }: ImportChoice,
): RowsToImport => {
  const answerOf = new Map(answers.map(({ row, usedForChanging }) => [row, usedForChanging]))
  const leftOut = new Set(leftOutRows)
  const chosen = rows.flatMap((row): readonly RowDifference[] => {
    if (leftOut.has(row.row)) return []
    if (!row.isAsked) return [row]
    return answerOf.get(row.row) === false ? [{ ...row, facts: { ...row.facts, usedForChanging: false } }] : []
  })
  return {
    added: chosen.filter(({ camera }) => camera === null).map(({ facts }) => facts),
    changed: chosen.flatMap(({ camera, facts }) =>
      camera === null ? [] : [{ camera, facts, fields: changesBetween(camera, facts) }],
    ),
    leftOutCount: rowCount - unchangedCount - chosen.length,
  }
}
