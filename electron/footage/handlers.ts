import { dayOf } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { fail, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import type { Handlers, WriteHandler } from '../door/handler.ts'
import { confirmDeletion } from './confirm-deletion.ts'
import { drawMap } from './draw-map.ts'

const confirmAutoDeletion: WriteHandler<'destruction.confirmAutoDeletion'> = (input, by, { book, now }) => {
  const { cameraIds, recordedThrough, checkedAt } = input
  if (checkedAt > now) return fail(invalid('checkedAt', 'in-future'))
  if (recordedThrough >= dayOf(checkedAt)) return fail(invalid('recordedThrough', 'not-allowed'))
  const known = new Set(listCameras(book).map(({ id }) => id))
  if (cameraIds.some((id) => !known.has(id))) return fail(invalid('cameraIds', 'camera-unknown'))
  const { ledgerNumber, officialRow } = confirmDeletion({ book }, input, by.accountName)
  return succeed({
    value: { ledgerNumber },
    event: { subject: null, body: { cameraIds, recordedThrough, checkedAt }, officialRow, cameraIds },
  })
}

export const footageHandlers = {
  'footage.map': drawMap,
  'destruction.confirmAutoDeletion': confirmAutoDeletion,
} satisfies Partial<Handlers>
