import { cameraIssues } from '../../domain/camera/camera-rules.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { retentionOn } from '../../domain/footage/footage-state.ts'
import { fail, succeed } from '../../domain/result.ts'
import { listCameras, takenCameraNumbers } from '../../db/camera.ts'
import type { Handlers, ReadHandler, WriteHandler } from '../door/handler.ts'
import { cameraChangeHandlers } from './change-handlers.ts'
import { cameraImportHandlers } from './import-handlers.ts'
import { standingHandlers } from './standing-handlers.ts'
import { storeCamera } from './store-camera.ts'

/** A rule that was set for a day to come speaks for the camera from that day on. */
const list: ReadHandler<'camera.list'> = (_input, _by, { book, now }) => {
  const cameras = listCameras(book).map((camera) => ({
    ...camera,
    retention: retentionOn(camera.retentionRules, dayOf(now)),
  }))
  return succeed({ cameras })
}

const register: WriteHandler<'camera.register'> = ({ audio, ...facts }, _by, context) => {
  const issues = cameraIssues(facts, audio, takenCameraNumbers(context.book), dayOf(context.now))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const camera = storeCamera(context, facts)
  return succeed({ value: { cameraId: camera.id }, event: { subject: null, body: { cameras: [camera] } } })
}

export const cameraHandlers = {
  ...cameraChangeHandlers,
  ...cameraImportHandlers,
  ...standingHandlers,
  'camera.list': list,
  'camera.register': register,
} satisfies Partial<Handlers>
