import { invalid } from '../../domain/contract/failure.ts'
import { fail, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import type { Handlers, WriteHandler } from '../door/handler.ts'
import { confirmDeletion } from './confirm-deletion.ts'
import { drawMap } from './draw-map.ts'

const confirmAutoDeletion: WriteHandler<'destruction.confirmAutoDeletion'> = (input, by, context) => {
  const { book, now } = context
  const { cameraIds, recordedThrough, checkedAt, deletion } = input
  if (checkedAt > now) return fail(invalid('checkedAt', 'in-future'))
  const known = new Set(listCameras(book).map(({ id }) => id))
  if (cameraIds.some((id) => !known.has(id))) return fail(invalid('cameraIds', 'camera-unknown'))
  const written = confirmDeletion(context, { cameraIds, recordedThrough, checkedAt }, deletion, by.accountName)
  if (!written.ok) return written
  const { ledgerNumber, officialRow, excluded, cameraIds: named } = written.value
  return succeed({
    value: { ledgerNumber },
    event: {
      subject: null,
      body: { cameraIds: named, recordedThrough, checkedAt, excluded },
      officialRow,
      cameraIds: named,
    },
  })
}

export const footageHandlers = {
  'footage.map': drawMap,
  'destruction.confirmAutoDeletion': confirmAutoDeletion,
} satisfies Partial<Handlers>
