import { type Camera, type CameraFacts, cameraIdSchema } from '../../domain/camera/camera.ts'
import type { StateSince } from '../../domain/camera/camera-change.ts'
import { isOperatingRoomPlace } from '../../domain/camera/place.ts'
import { onlyRule } from '../../domain/footage/footage-facts.ts'
import { retentionAtFirst } from '../../domain/footage/footage-clock.ts'
import { insertCamera } from '../../db/camera.ts'
import { type NewChange, changeCamera } from '../../db/camera-change.ts'
import { putStanding } from '../../db/camera-facts.ts'
import { readClinic } from '../../db/clinic.ts'
import { correctRecorder, moveCamera, recorderCalled } from '../../db/recorder.ts'
import type { WriteContext } from '../door/handler.ts'

export const storeCamera = ({ book, now, newId }: WriteContext, facts: CameraFacts): Camera => {
  const clinic = readClinic(book)
  const isOperatingRoom = isOperatingRoomPlace(facts.place, facts.zone)
  const camera: Camera = {
    ...facts,
    id: cameraIdSchema.parse(newId()),
    retentionRules: onlyRule(retentionAtFirst(clinic.retention, isOperatingRoom)),
    isOperatingRoom,
    retiredOn: null,
  }
  insertCamera(book, camera, recorderCalled(book, facts.recorder, { now, newId }), now)
  // Rule 38: a clinic that films for one purpose films for it with every camera; of several, somebody says which.
  const purposes = clinic.purposes.length === 1 ? clinic.purposes : []
  putStanding(book, { cameraId: camera.id, purposes, basis: null, resolution: '', sign: null, companyId: null })
  return camera
}

/**
 * The camera is what it is called from now on. A new recorder has what is recorded from now on, unless the old one was a slip of
 * the pen: then the footage has lain on the right one all the time.
 */
export const storeFacts = (
  { book, now, newId }: WriteContext,
  camera: Camera,
  { facts, recorderSince }: { readonly facts: CameraFacts; readonly recorderSince: StateSince },
  change: NewChange,
): void => {
  changeCamera(book, { ...camera, ...facts }, change)
  if (facts.recorder === camera.recorder) return
  const recorderId = recorderCalled(book, facts.recorder, { now, newId })
  if (recorderSince === 'now') moveCamera(book, camera.id, recorderId, now)
  else correctRecorder(book, camera.id, recorderId)
}
