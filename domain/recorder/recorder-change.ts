// What changed about a recorder, from what to what. Its checks and the footage on it are known by the recorder itself, so a new
// name moves nothing, and papers say what it was called when they were made.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { type KeptRecorder, type RecorderFacts, recorderFactsSchema } from './recorder.ts'

const factFields = recorderFactsSchema.keyof().options

const valueSchema = z.union([z.string(), z.number(), z.null()])

export const recorderFieldChangeSchema = z.object({
  field: z.enum([...factFields, 'retiredOn']),
  was: valueSchema,
  became: valueSchema,
})
export type RecorderFieldChange = Readonly<z.output<typeof recorderFieldChangeSchema>>

/** All that one person changed at one moment. Editions count up from 1 for each recorder. */
export const recorderChangeSchema = z.object({
  edition: z.number().int(),
  changedAt: instantSchema,
  changedBy: z.string(),
  reason: z.string(),
  fields: z.array(recorderFieldChangeSchema),
})
export type RecorderChange = Readonly<z.output<typeof recorderChangeSchema>>

export const recorderChanges = (before: RecorderFacts, after: RecorderFacts): readonly RecorderFieldChange[] =>
  factFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, was: before[field], became: after[field] }))

/** `takenNames` are those of the other recorders in use. */
export const recorderRestatementIssues = (
  recorder: KeptRecorder,
  facts: RecorderFacts,
  takenNames: ReadonlySet<string>,
  today: PlainDay,
): readonly FieldIssue[] => {
  if (recorder.retiredOn !== null) return [{ field: 'name', reason: 'recorder-retired', detail: recorder.retiredOn }]
  if (recorderChanges(recorder, facts).length === 0) return [{ field: 'name', reason: 'nothing-changed' }]
  return [
    ...(takenNames.has(facts.name) ? [{ field: 'name', reason: 'name-taken' as const }] : []),
    ...(facts.installedOn !== null && facts.installedOn > today
      ? [{ field: 'installedOn', reason: 'in-future' as const }]
      : []),
  ]
}

export interface Retirement {
  /** The last day on which it recorded. */
  readonly retiredOn: PlainDay
  /** The name of the recorder that its cameras go to; empty where none films on it any more. */
  readonly successor: string
}

export interface RecorderInUse {
  readonly recorder: KeptRecorder
  readonly filmingCount: number
  /** The last day on which a camera came to it; null where all were there from the beginning. */
  readonly lastJoinedOn: PlainDay | null
}

/** A camera that films needs a recorder, so the last of them leave with it. */
export const recorderRetirementIssues = (
  { recorder, filmingCount, lastJoinedOn }: RecorderInUse,
  { retiredOn, successor }: Retirement,
  today: PlainDay,
): readonly FieldIssue[] => {
  const { retiredOn: before, installedOn } = recorder
  if (before !== null) return [{ field: 'retiredOn', reason: 'recorder-retired', detail: before }]
  if (retiredOn > today) return [{ field: 'retiredOn', reason: 'in-future' }]
  const [earliest] = [installedOn, lastJoinedOn].filter((day) => day !== null).toSorted((a, b) => (a > b ? -1 : 1))
  return [
    ...(earliest !== undefined && retiredOn < earliest
      ? [{ field: 'retiredOn', reason: 'recorder-not-there' as const, detail: earliest }]
      : []),
    ...(filmingCount > 0 && successor === ''
      ? [{ field: 'successor', reason: 'recorder-films' as const, detail: String(filmingCount) }]
      : []),
  ]
}
