// Plans of floors. The picture is read where it is chosen and goes into the book; the file itself is left alone.
import { fail, succeed } from '../../domain/result.ts'
import { invalid } from '../../domain/contract/failure.ts'
import {
  type FloorPlan,
  type FloorPlanId,
  floorPlanIdSchema,
  isSameFloor,
  spotChanges,
} from '../../domain/floor-plan/floor-plan.ts'
import { pictureBytesMax, pictureExtensions, pictureTypeOf } from '../../domain/floor-plan/picture.ts'
import type { ReadableBook } from '../../db/book.ts'
import { listCameras } from '../../db/camera.ts'
import {
  insertFloorPlan,
  listFloorPlans,
  type Picture,
  putSpots,
  readPicture,
  removeFloorPlan,
} from '../../db/floor-plan.ts'
import type { Handlers, ReadHandler, StagedWriteHandler, WriteHandler } from '../door/handler.ts'

const list: ReadHandler<'floorPlan.list'> = (_input, _by, { book }) =>
  succeed({ plans: listFloorPlans(book).map((plan) => ({ ...plan, spots: [...plan.spots] })) })

const planNotFound = fail({ kind: 'not-found', what: 'floor-plan' })

const picture: ReadHandler<'floorPlan.picture'> = ({ planId }, _by, { book }) => {
  const found = readPicture(book, planId)
  if (found === undefined) return planNotFound
  return succeed({ type: found.type, base64: Buffer.from(found.bytes).toString('base64') })
}

const planOf = (book: ReadableBook, planId: FloorPlanId): FloorPlan | undefined =>
  listFloorPlans(book).find(({ id }) => id === planId)

const add: StagedWriteHandler<'floorPlan.add', Picture> = {
  prepare: async (_input, _by, _context, { machine }) => {
    const chosen = await machine.chooseFile(pictureExtensions, pictureBytesMax)
    if (!chosen.ok) return chosen
    const type = pictureTypeOf(chosen.value.bytes)
    return type === null
      ? fail({ kind: 'file-refused', reason: 'not-a-picture' })
      : succeed({ type, bytes: chosen.value.bytes })
  },
  commit: (chosen, { building, floor }, by, { book, now, newId }) => {
    if (!listCameras(book).some((camera) => isSameFloor(camera, { building, floor })))
      return fail(invalid('floor', 'not-allowed'))
    const earlier = listFloorPlans(book).find((plan) => isSameFloor(plan, { building, floor }))
    if (earlier !== undefined) removeFloorPlan(book, earlier.id, now)
    const planId = floorPlanIdSchema.parse(newId())
    insertFloorPlan(book, { id: planId, building, floor, picture: chosen, addedAt: now, addedBy: by.accountId })
    const replaces = earlier?.id ?? null
    return succeed({ value: { planId }, event: { subject: null, body: { planId, building, floor, replaces } } })
  },
}

const placeCameras: WriteHandler<'floorPlan.placeCameras'> = ({ planId, spots }, _by, { book }) => {
  const plan = planOf(book, planId)
  if (plan === undefined) return planNotFound
  const ofFloor = new Set(listCameras(book).flatMap((camera) => (isSameFloor(camera, plan) ? [camera.id] : [])))
  const cameraIds = spots.map(({ cameraId }) => cameraId)
  if (new Set(cameraIds).size < spots.length || !cameraIds.every((id) => ofFloor.has(id)))
    return fail(invalid('spots', 'not-allowed'))
  const changes = spotChanges(plan.spots, spots)
  if (changes.length === 0) return fail(invalid('spots', 'nothing-changed'))
  putSpots(book, planId, spots)
  const { building, floor } = plan
  return succeed({ value: {}, event: { subject: null, body: { planId, building, floor, changes } } })
}

const remove: WriteHandler<'floorPlan.remove'> = ({ planId, reason }, _by, { book, now }) => {
  const plan = planOf(book, planId)
  if (plan === undefined) return planNotFound
  removeFloorPlan(book, planId, now)
  const { building, floor } = plan
  return succeed({ value: {}, event: { subject: null, body: { planId, building, floor, reason } } })
}

export const floorPlanHandlers = {
  'floorPlan.list': list,
  'floorPlan.picture': picture,
  'floorPlan.add': add,
  'floorPlan.placeCameras': placeCameras,
  'floorPlan.remove': remove,
} satisfies Partial<Handlers>
