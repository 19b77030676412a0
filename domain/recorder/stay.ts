// From when until when a camera recorded on which recorder. A check of a recorder speaks of the footage that lies on it and of
// no other: what a camera filmed before it moved is looked for on the old one, by the old one's clock.
import { z } from 'zod'
import { type Instant, dayOf, instantSchema } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import { cameraIdSchema } from '../camera/camera.ts'
import { type CheckStay, firstInstantRecorded } from '../footage/footage-facts.ts'

export const staySchema = z.object({
  cameraId: cameraIdSchema,
  from: instantSchema,
  /** null while the camera records there. */
  to: instantSchema.nullable(),
})
export type Stay = Readonly<z.output<typeof staySchema>>

/** The part of a stretch that lies on the recorder; null where none does. */
export const withinStay = <Stretch extends { readonly from: Instant; readonly to: Instant }>(
  stretch: Stretch,
  { from, to }: CheckStay,
): Stretch | null => {
  const begin = stretch.from > from ? stretch.from : from
  const end = to === null || stretch.to < to ? stretch.to : to
  return begin < end ? { ...stretch, from: begin, to: end } : null
}

/** Since when a recorder can have footage of a camera; null where both were there before the book. */
export const recordsThereSince = (installedOn: PlainDay | null, { from }: Pick<Stay, 'from'>): PlainDay | null => {
  if (from <= firstInstantRecorded) return installedOn
  const since = dayOf(from)
  return installedOn !== null && installedOn > since ? installedOn : since
}
