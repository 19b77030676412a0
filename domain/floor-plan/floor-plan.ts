// The drawing of one floor and where its cameras hang on it, to choose cameras by. A picture and nothing more: what a camera is, stands in
// the inventory, and where the two differ the inventory is right.
import { z } from 'zod'
import { type CameraId, cameraIdSchema } from '../camera/camera.ts'
import type { Renaming } from '../camera/place-name.ts'
import { lengths, text } from '../text/schema.ts'

export const floorPlanIdSchema = z.uuid().brand('FloorPlanId')
export type FloorPlanId = z.output<typeof floorPlanIdSchema>

/** As a camera names it. */
export const floorSchema = z.object({ building: text(lengths.title), floor: text(lengths.title) })
export type Floor = Readonly<z.output<typeof floorSchema>>

export const isSameFloor = (one: Floor, other: Floor): boolean =>
  one.building === other.building && one.floor === other.floor

/** Thousandths of the picture's width or height, counted from its upper left corner. */
export const spotEdge = 1000
const share = z.number().int().min(0, 'not-allowed').max(spotEdge, 'not-allowed')

export const cameraSpotSchema = z.object({ cameraId: cameraIdSchema, x: share, y: share })
export type CameraSpot = Readonly<z.output<typeof cameraSpotSchema>>

export const floorPlanSchema = z.object({
  id: floorPlanIdSchema,
  ...floorSchema.shape,
  spots: z.array(cameraSpotSchema),
})
export type FloorPlan = Readonly<z.output<typeof floorPlanSchema>>

/** Left to right in bands of a tenth of the picture, and the bands from above: the order in which the keys walk. */
export const inReadingOrder = (spots: readonly CameraSpot[]): readonly CameraSpot[] => {
  const band = ({ y }: CameraSpot): number => Math.floor((y * 10) / spotEdge)
  return spots.toSorted((one, other) => band(one) - band(other) || one.x - other.x || one.y - other.y)
}

type Point = Pick<CameraSpot, 'x' | 'y'>

export type SpotChange = Readonly<{ cameraId: CameraId; from: Point | null; to: Point | null }>

/** What makes `after` of `before`; a camera that stays where it was is no change. */
export const spotChanges = (before: readonly CameraSpot[], after: readonly CameraSpot[]): readonly SpotChange[] => {
  const spotOf = (spots: readonly CameraSpot[], cameraId: CameraId) => {
    const found = spots.find((spot) => spot.cameraId === cameraId)
    return found === undefined ? null : { x: found.x, y: found.y }
  }
  const cameraIds = [...new Set([...before, ...after].map(({ cameraId }) => cameraId))]
  return cameraIds
    .map((cameraId) => ({ cameraId, from: spotOf(before, cameraId), to: spotOf(after, cameraId) }))
    .filter(({ from, to }) => from?.x !== to?.x || from?.y !== to?.y)
}

/** Plans that go along when their floor or building is called otherwise; not where the new name has a plan already. */
export const plansRenamed = (
  plans: readonly FloorPlan[],
  { field, building, was, became }: Pick<Renaming, 'field' | 'building' | 'was' | 'became'>,
): readonly FloorPlan[] => {
  if (field !== 'building' && field !== 'floor') return []
  return plans
    .filter((plan) => plan.building === building && plan[field] === was)
    .map((plan) => ({ ...plan, [field]: became }))
    .filter((renamed) => !plans.some((plan) => isSameFloor(plan, renamed)))
}
