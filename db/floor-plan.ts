// Plans in use, and where the cameras hang on them.
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { CameraSpot, Floor, FloorPlan, FloorPlanId } from '../domain/floor-plan/floor-plan.ts'
import type { PictureType } from '../domain/floor-plan/picture.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export const listFloorPlans = (book: ReadableBook): readonly FloorPlan[] => {
  const spots = book.all<CameraSpot & { readonly planId: FloorPlanId }>(
    `select spot.plan_id as planId, spot.camera_id as cameraId, spot.x, spot.y
     from camera_spot spot
     join floor_plan plan on plan.id = spot.plan_id and plan.removed_at is null
     join camera on camera.id = spot.camera_id and camera.building = plan.building and camera.floor = plan.floor`,
  )
  return book
    .all<Floor & { readonly id: FloorPlanId }>(
      'select id, building, floor from floor_plan where removed_at is null order by building, floor',
    )
    .map((plan) => ({
      ...plan,
      spots: spots.filter(({ planId }) => planId === plan.id).map(({ cameraId, x, y }) => ({ cameraId, x, y })),
    }))
}

export interface Picture {
  readonly type: PictureType
  readonly bytes: Uint8Array
}

export const readPicture = (book: ReadableBook, planId: FloorPlanId): Picture | undefined =>
  book.get<Picture>('select type, picture as bytes from floor_plan where id = ? and removed_at is null', planId)

export interface NewPlan extends Floor {
  readonly id: FloorPlanId
  readonly picture: Picture
  readonly addedAt: Instant
  readonly addedBy: AccountId
}

export const insertFloorPlan = (
  book: WritableBook,
  { id, building, floor, picture, addedAt, addedBy }: NewPlan,
): void => {
  book.run(
    'insert into floor_plan (id, building, floor, type, picture, added_at, added_by) values (?, ?, ?, ?, ?, ?, ?)',
    id,
    building,
    floor,
    picture.type,
    picture.bytes,
    addedAt,
    addedBy,
  )
}

export const removeFloorPlan = (book: WritableBook, planId: FloorPlanId, removedAt: Instant): void => {
  book.run('update floor_plan set removed_at = ? where id = ?', removedAt, planId)
}

export const putSpots = (book: WritableBook, planId: FloorPlanId, spots: readonly CameraSpot[]): void => {
  book.run('delete from camera_spot where plan_id = ?', planId)
  for (const { cameraId, x, y } of spots)
    book.run('insert into camera_spot (plan_id, camera_id, x, y) values (?, ?, ?, ?)', planId, cameraId, x, y)
}

/** Its floor is called otherwise. */
export const renameFloorOfPlan = (book: WritableBook, { id, building, floor }: FloorPlan): void => {
  book.run('update floor_plan set building = ?, floor = ? where id = ?', building, floor, id)
}
