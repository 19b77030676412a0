// The names of places stand with each camera. Where one of them changes, it changes for every running camera that carries it.
import type { FieldIssue } from '../contract/failure.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import { z } from 'zod'
import { lengths, optionalText, text } from '../text/schema.ts'
import type { Camera, CameraFacts } from './camera.ts'
import { restatementIssues } from './camera-change.ts'

export const placeFields = ['floor', 'building', 'zone', 'place'] as const
export type PlaceField = (typeof placeFields)[number]

export const renamingSchema = z.strictObject({
  field: z.enum(placeFields),
  /** A floor, a zone and a place are those of one building. */
  building: text(lengths.title),
  was: text(lengths.line),
  /** No longer than the shortest of those fields holds. */
  became: text(lengths.title),
  reason: optionalText(lengths.line),
})
export type Renaming = Readonly<z.output<typeof renamingSchema>>

/** Those that were taken down keep the name that the place had. */
export const carriersOf = <One extends Camera>(
  { field, building, was }: Pick<Renaming, 'field' | 'building' | 'was'>,
  cameras: readonly One[],
): readonly One[] =>
  cameras.filter((camera) => camera.retiredOn === null && camera.building === building && camera[field] === was)

export const renamed = (camera: Camera, { field, became }: Pick<Renaming, 'field' | 'became'>): CameraFacts => ({
  ...camera,
  [field]: became,
})

/** The new name is held against the rules of every camera that gets it, and what is wrong of any is said once (rules 32, 37). */
export const renamingIssues = (
  renaming: Renaming,
  carriers: readonly Camera[],
  today: PlainDay,
): readonly FieldIssue[] => {
  if (renaming.was === renaming.became) return [{ field: 'became', reason: 'nothing-changed' }]
  if (carriers.length === 0) return [{ field: 'was', reason: 'nothing-changed' }]
  const found = carriers.flatMap((camera) =>
    restatementIssues(camera, renamed(camera, renaming), new Set(), [], today).filter(
      ({ field }) => field !== 'number',
    ),
  )
  return found.slice(0, 1).map((issue) => ({ ...issue, field: 'became' }))
}
