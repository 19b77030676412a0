// What stands in the way of one row. The rules themselves are those of registering a camera by hand (camera-rules.ts);
// here they are only told which cell they are about.
import type { PlainDay } from '../calendar/plain-day.ts'
import { issueReasons } from '../contract/failure.ts'
import { type Camera, cameraFactsSchema, type CameraFacts } from './camera.ts'
import { crossingIssues } from './camera-change.ts'
import { cameraIssues } from './camera-rules.ts'
import type { ImportFinding } from './operations.ts'
import { dayFrom, formulaSuspicionOf, publicFrom, yesOrNoFrom } from './spreadsheet-cell.ts'
import { cameraColumns, type CameraColumn } from './spreadsheet-column.ts'
import type { ReadingContext } from './spreadsheet-table.ts'

export type Cells = Readonly<Record<CameraColumn, string>>

export interface Remark {
  readonly column: CameraColumn
  readonly reason: ImportFinding['reason']
  readonly weight: ImportFinding['weight']
}

const stop = (column: CameraColumn, reason: ImportFinding['reason']): Remark => ({ column, reason, weight: 'stops' })

/**
 * The facts as typed, before anything is asked of them; what could not be read is remarked on by `wordRemarks`. Of a camera that
 * the book knows, an empty cell of a column that a list need not have says nothing, and a room is asked about once (rule 37).
 */
const factsIn = (cells: Cells, known: Camera | undefined): CameraFacts => {
  const isSameRoom = known?.place === cells.place && known.zone === cells.zone
  return {
    ...cells,
    isPublic: publicFrom(cells.isPublic) ?? false,
    installedOn: cells.installedOn === '' ? (known?.installedOn ?? null) : dayFrom(cells.installedOn),
    usedForChanging: yesOrNoFrom(cells.usedForChanging) ?? (isSameRoom ? known.usedForChanging : null),
  }
}

const noNumbers: ReadonlySet<string> = new Set()

/** The rules of a new camera, or of one that the book knows already: it may change, but one taken down filmed its last. */
const rowIssues = (facts: CameraFacts, audio: boolean, known: Camera | undefined, today: PlainDay) => [
  ...(known === undefined || known.retiredOn === null ? [] : [{ field: 'number', reason: 'camera-retired' } as const]),
  ...cameraIssues(facts, audio, noNumbers, today),
  ...(known === undefined ? [] : crossingIssues(known, facts)),
]

const wordRemarks = (cells: Cells): readonly Remark[] => {
  const remarks: Remark[] = []
  if (cells.isPublic === '') remarks.push(stop('isPublic', 'required'))
  else if (publicFrom(cells.isPublic) === null) remarks.push(stop('isPublic', 'not-yes-or-no'))
  if (cells.installedOn !== '' && dayFrom(cells.installedOn) === null) remarks.push(stop('installedOn', 'not-a-day'))
  // Whether sound is recorded must be certain, because recording it is a crime (rule 35): an unclear word stops the row.
  if (cells.audio !== '' && yesOrNoFrom(cells.audio) === null) remarks.push(stop('audio', 'not-yes-or-no'))
  // An unclear answer about changing is no answer: the question itself is still asked.
  if (cells.usedForChanging !== '' && yesOrNoFrom(cells.usedForChanging) === null) {
    remarks.push({ column: 'usedForChanging', reason: 'not-yes-or-no', weight: 'notes' })
  }
  return remarks
}

/** One remark for each column: a text that is too long and holds a forbidden number need not be named twice. */
const textRemarks = (
  issues: readonly { readonly path: PropertyKey[]; readonly message: string }[],
): readonly Remark[] =>
  cameraColumns.flatMap((column) => {
    const issue = issues.find(({ path }) => path[0] === column)
    if (issue === undefined) return []
    return [stop(column, issueReasons.find((reason) => reason === issue.message) ?? 'not-allowed')]
  })

const ruleRemarks = (cells: Cells, facts: CameraFacts, context: ReadingContext): readonly Remark[] =>
  rowIssues(facts, yesOrNoFrom(cells.audio) === true, context.inBook.get(cells.number), context.today).flatMap(
    ({ field, reason }): readonly Remark[] => {
      // The question names the room, which stands under 설치장소; most files have no column for the answer.
      if (reason === 'changing-use-unanswered') return [{ column: 'place', reason, weight: 'asks' }]
      const column = cameraColumns.find((name) => name === field)
      return column === undefined ? [] : [stop(column, reason)]
    },
  )

const formulaRemarks = (rawCells: Cells): readonly Remark[] =>
  cameraColumns.flatMap((column) => {
    const suspicion = formulaSuspicionOf(rawCells[column])
    if (suspicion === 'none') return []
    return [{ column, reason: 'cell-starts-formula', weight: suspicion === 'formula' ? 'stops' : 'notes' }]
  })

export interface JudgedCells {
  /** Null where a field was not accepted; other remarks may stop the row all the same. */
  readonly facts: CameraFacts | null
  readonly remarks: readonly Remark[]
}

/** `rawCells` are the same cells before tidying, because a tab that a cell starts with is lost by it. */
export const judgeCells = (cells: Cells, rawCells: Cells, context: ReadingContext): JudgedCells => {
  const facts = factsIn(cells, context.inBook.get(cells.number))
  const parsed = cameraFactsSchema.safeParse(facts)
  const remarks = [
    ...textRemarks(parsed.error?.issues ?? []),
    ...wordRemarks(cells),
    ...ruleRemarks(cells, facts, context),
    ...formulaRemarks(rawCells),
  ]
  return { facts: parsed.data ?? null, remarks }
}
