import type { Camera, CameraId } from '../../domain/camera/camera.ts'
import {
  changesBetween,
  correctionIssues,
  type FieldChange,
  markCorrections,
  reinstatementIssues,
  restatementIssues,
  retirementIssues,
} from '../../domain/camera/camera-change.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { listCameras } from '../../db/camera.ts'
import { changeCamera, changesOfCamera, editionOf } from '../../db/camera-change.ts'
import { knownFootageOf } from '../../db/known-footage.ts'
import { renamePlace } from './rename-place.ts'
import { storeFacts } from './store-camera.ts'
import type { Handlers, ReadHandler, WriteHandler } from '../door/handler.ts'

const history: ReadHandler<'camera.history'> = ({ cameraId }, _by, { book }) =>
  succeed({ changes: [...changesOfCamera(book, cameraId)] })

/** The camera as whoever changes it saw it: what somebody else changed meanwhile is not written over unseen. */
const seenCamera = (book: ReadableBook, cameras: readonly Camera[], id: CameraId, edition: number): Result<Camera> => {
  const camera = cameras.find((one) => one.id === id)
  if (camera === undefined) return fail({ kind: 'not-found', what: 'camera' })
  return editionOf(book, id) === edition ? succeed(camera) : fail(invalid('number', 'changed-meanwhile'))
}

const restate: WriteHandler<'camera.restate'> = (
  { cameraId, edition, recorderSince, publicSince, reason, ...facts },
  by,
  context,
) => {
  const { book, now } = context
  const cameras = listCameras(book)
  const seen = seenCamera(book, cameras, cameraId, edition)
  if (!seen.ok) return seen
  const camera = seen.value
  const takenNumbers = new Set(cameras.filter(({ id }) => id !== cameraId).map(({ number }) => number))
  const fields = markCorrections(changesBetween(camera, facts), { recorderSince, publicSince })
  const issues = [
    ...restatementIssues(camera, facts, takenNumbers, knownFootageOf(book, cameraId), dayOf(now)),
    ...correctionIssues(fields, reason),
  ]
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const change = { fields, reason, changedAt: now, changedBy: by.accountId }
  storeFacts(context, camera, { facts, recorderSince }, change)
  return succeed({
    value: { edition: edition + 1 },
    event: { subject: null, body: { cameraId, number: camera.number, fields, reason } },
  })
}

const retire: WriteHandler<'camera.retire'> = ({ cameraId, edition, retiredOn, reason }, by, { book, now }) => {
  const seen = seenCamera(book, listCameras(book), cameraId, edition)
  if (!seen.ok) return seen
  const camera = seen.value
  const issues = retirementIssues(camera, retiredOn, knownFootageOf(book, cameraId), dayOf(now))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const fields: readonly FieldChange[] = [{ field: 'retiredOn', was: null, became: retiredOn }]
  changeCamera(book, { ...camera, retiredOn }, { fields, reason, changedAt: now, changedBy: by.accountId })
  return succeed({
    value: {},
    event: { subject: null, body: { cameraId, number: camera.number, fields, reason } },
  })
}

const reinstate: WriteHandler<'camera.reinstate'> = ({ cameraId, edition, reason }, by, { book, now }) => {
  const seen = seenCamera(book, listCameras(book), cameraId, edition)
  if (!seen.ok) return seen
  const camera = seen.value
  const issues = reinstatementIssues(camera)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const fields: readonly FieldChange[] = [{ field: 'retiredOn', was: camera.retiredOn, became: null }]
  changeCamera(book, { ...camera, retiredOn: null }, { fields, reason, changedAt: now, changedBy: by.accountId })
  return succeed({
    value: {},
    event: { subject: null, body: { cameraId, number: camera.number, fields, reason } },
  })
}

export const cameraChangeHandlers = {
  'camera.reinstate': reinstate,
  'camera.history': history,
  'camera.restate': restate,
  'camera.retire': retire,
  'camera.renamePlace': renamePlace,
} satisfies Partial<Handlers>
