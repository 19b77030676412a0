import type { CameraFacts } from './camera.ts'
import type { ReadCameras } from './spreadsheet.ts'

export interface ChangingUseAnswer {
  readonly row: number
  readonly usedForChanging: boolean
}

export interface RowsToImport {
  readonly facts: readonly CameraFacts[]
  readonly leftOutCount: number
}

/**
 * The rows the manager has confirmed. A recovery room comes in only with the answer no: used for changing, it may not be
 * filmed at all (rule 37). `takenNumbers` is asked again, because a camera may have been registered since the preview.
 */
export const rowsToImport = (
  { rows, rowCount }: Pick<ReadCameras, 'rows' | 'rowCount'>,
  answers: readonly ChangingUseAnswer[],
  takenNumbers: ReadonlySet<string>,
): RowsToImport => {
  const answerOf = new Map(answers.map(({ row, usedForChanging }) => [row, usedForChanging]))
  const facts = rows.flatMap((row): readonly CameraFacts[] => {
    if (takenNumbers.has(row.facts.number)) return []
    if (!row.isAsked) return [row.facts]
    return answerOf.get(row.row) === false ? [{ ...row.facts, usedForChanging: false }] : []
  })
  return { facts, leftOutCount: rowCount - facts.length }
}
