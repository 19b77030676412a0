// What would be imported now, with the questions answered so far (rule 37).
import type { CameraId } from '../../../domain/camera/camera.ts'
import type { ImportFinding, ImportPreview } from '../../../domain/camera/operations.ts'

/** What stays out although it is sound, and what the file leaves out and is taken down with it. */
export interface ImportPick {
  readonly leftOutRows: ReadonlySet<number>
  readonly retiredIds: ReadonlySet<CameraId>
}

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
  /** Rows that come in and cameras that are taken down when the button is pressed now. */
  readonly importCount: number
}

/** Rows that come in when the button is pressed now: all sound ones of a first list, and of a later one the chosen changes. */
const rowsComingIn = (
  { soundCount, differences }: ImportPreview,
  allowed: ReadonlySet<number>,
  pick: ImportPick,
): number =>
  differences === null
    ? soundCount + allowed.size
    : differences.rows.filter(({ row, isAsked }) => !pick.leftOutRows.has(row) && (!isAsked || allowed.has(row))).length

export const importCounts = (preview: ImportPreview, answers: Answers, pick: ImportPick): ImportCounts => {
  const asked = askedRows(preview)
  const allowed = new Set(asked.filter((row) => answers.get(row) === false))
  return {
    soundCount: preview.soundCount,
    askedCount: asked.length,
    stoppedCount: Math.max(0, preview.rowCount - preview.soundCount - asked.length),
    unansweredCount: asked.filter((row) => !answers.has(row)).length,
    importCount: rowsComingIn(preview, allowed, pick) + pick.retiredIds.size,
  }
}

const weightOrder = { asks: 0, stops: 1, notes: 2 } as const satisfies Record<ImportFinding['weight'], number>

/** What waits for an answer comes first, then what stops a row; the file's order within. */
export const findingsByWeight = (findings: readonly ImportFinding[]): readonly ImportFinding[] =>
  findings.toSorted((one, other) => weightOrder[one.weight] - weightOrder[other.weight])
