// What changed about a camera, from what to what. Footage, requests and notices name a camera by its id, and what they said
// of it is frozen with them: a change here renames nothing that was written before.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { type Camera, cameraFactsSchema, type CameraFacts } from './camera.ts'
import { cameraIssues } from './camera-rules.ts'
import { isOperatingRoomPlace } from './place.ts'
import { filmedAfter, filmedBefore, type KnownFootage } from './recording-days.ts'

export const changeableFields = [
  ...cameraFactsSchema.keyof().options,
  'retiredOn',
  'retention',
  'purposes',
  'basis',
  'resolution',
  'signCheckedOn',
  'signCheckedBy',
  'signShowsPurpose',
  'signShowsRange',
  'signShowsContact',
  'company',
] as const

/** What is stated anew became so now, or was written down wrong from the beginning. */
export const stateSinceSchema = z.enum(['now', 'always'])
export type StateSince = z.output<typeof stateSinceSchema>

const valueSchema = z.union([z.string(), z.boolean(), z.null()])

export const fieldChangeSchema = z.object({
  field: z.enum(changeableFields),
  was: valueSchema,
  became: valueSchema,
  /** What stood there before was a slip of the pen, and never so. */
  isCorrection: z.boolean().exactOptional(),
})
export type FieldChange = Readonly<z.output<typeof fieldChangeSchema>>

/** All that one person changed at one moment. Editions count up from 1 for each camera. */
export const cameraChangeSchema = z.object({
  edition: z.number().int(),
  changedAt: instantSchema,
  changedBy: z.string(),
  reason: z.string(),
  fields: z.array(fieldChangeSchema),
})
export type CameraChange = Readonly<z.output<typeof cameraChangeSchema>>

const factFields = cameraFactsSchema.keyof().options

export const changesBetween = (before: CameraFacts, after: CameraFacts): readonly FieldChange[] =>
  factFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, was: before[field], became: after[field] }))

/** For whom a place is open and where footage lies is judged by the time of filming, so of these it is said since when. */
export interface StatedSince {
  readonly recorderSince: StateSince
  readonly publicSince: StateSince
}

export const markCorrections = (
  fields: readonly FieldChange[],
  { recorderSince, publicSince }: StatedSince,
): readonly FieldChange[] => {
  const since: Partial<Record<FieldChange['field'], StateSince>> = { recorder: recorderSince, isPublic: publicSince }
  return fields.map((change) => (since[change.field] === 'always' ? { ...change, isCorrection: true } : change))
}

/** Rule 38: whom a place was open to decides what people may ask, so that it was written down wrong has a reason. */
export const correctionIssues = (fields: readonly FieldChange[], reason: string): readonly FieldIssue[] =>
  reason === '' && fields.some(({ field, isCorrection }) => field === 'isPublic' && isCorrection === true)
    ? [{ field: 'reason', reason: 'required' }]
    : []

/**
 * A camera never crosses into an operating room or out of one: what it filmed before would change its law (Medical Service
 * Act art. 38-2). It is taken down and the other one registered.
 */
export const crossingIssues = ({ isOperatingRoom }: Camera, { place, zone }: CameraFacts): readonly FieldIssue[] =>
  isOperatingRoomPlace(place, zone) === isOperatingRoom
    ? []
    : [{ field: 'place', reason: 'operating-room-crossed', detail: place }]

/** `takenNumbers` are those of the other cameras. The rules are those of a new camera (rules 35, 37). */
export const restatementIssues = (
  camera: Camera,
  facts: CameraFacts,
  takenNumbers: ReadonlySet<string>,
  known: readonly KnownFootage[],
  today: PlainDay,
): readonly FieldIssue[] => {
  if (camera.retiredOn !== null) return [{ field: 'number', reason: 'camera-retired', detail: camera.retiredOn }]
  if (changesBetween(camera, facts).length === 0) return [{ field: 'number', reason: 'nothing-changed' }]
  return [
    ...cameraIssues(facts, false, takenNumbers, today),
    ...crossingIssues(camera, facts),
    ...(facts.installedOn === camera.installedOn ? [] : filmedBefore(facts.installedOn, known)),
  ]
}

/** `retiredOn` is the last day on which the camera filmed. */
export const retirementIssues = (
  { retiredOn: before, installedOn }: Camera,
  retiredOn: PlainDay,
  known: readonly KnownFootage[],
  today: PlainDay,
): readonly FieldIssue[] => {
  if (before !== null) return [{ field: 'retiredOn', reason: 'camera-retired', detail: before }]
  if (retiredOn > today) return [{ field: 'retiredOn', reason: 'in-future' }]
  return installedOn !== null && retiredOn < installedOn
    ? [{ field: 'retiredOn', reason: 'camera-not-installed', detail: installedOn }]
    : filmedAfter(retiredOn, known)
}

/** Of a camera that was recorded as taken down by mistake: it has filmed on all the time. */
export const reinstatementIssues = ({ retiredOn }: Camera): readonly FieldIssue[] =>
  retiredOn === null ? [{ field: 'number', reason: 'nothing-changed' }] : []
