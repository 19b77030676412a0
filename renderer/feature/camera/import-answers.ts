// What would be imported now, with the questions answered so far (rule 37).
import type { ImportFinding, ImportPreview } from '../../../domain/camera/operations.ts'

/** By row: true means that people change clothes there, so the camera may not be registered. */
export type Answers = ReadonlyMap<number, boolean>

/** Rows whose only obstacle is the question. */
export const askedRows = ({ findings }: Pick<ImportPreview, 'findings'>): readonly number[] => {
  const stopped = new Set(findings.filter(({ weight }) => weight === 'stops').map(({ row }) => row))
  const asked = findings.filter(({ weight, row }) => weight === 'asks' && !stopped.has(row)).map(({ row }) => row)
  return [...new Set(asked)]
}

export interface ImportCounts {
  readonly soundCount: number
  readonly askedCount: number
  readonly stoppedCount: number
  readonly unansweredCount: number
  /** Rows that come in when the button is pressed now. */
  readonly importCount: number
}

export const importCounts = (preview: ImportPreview, answers: Answers): ImportCounts => {
  const asked = askedRows(preview)
  const allowedCount = asked.filter((row) => answers.get(row) === false).length
  return {
    soundCount: preview.soundCount,
    askedCount: asked.length,
    stoppedCount: Math.max(0, preview.rowCount - preview.soundCount - asked.length),
    unansweredCount: asked.filter((row) => !answers.has(row)).length,
    importCount: preview.soundCount + allowedCount,
  }
}

const weightOrder = { asks: 0, stops: 1, notes: 2 } as const satisfies Record<ImportFinding['weight'], number>

/** What waits for an answer comes first, then what stops a row; the file's order within. */
export const findingsByWeight = (findings: readonly ImportFinding[]): readonly ImportFinding[] =>
  findings.toSorted((one, other) => weightOrder[one.weight] - weightOrder[other.weight])
