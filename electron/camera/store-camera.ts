import { type Camera, type CameraFacts, cameraIdSchema } from '../../domain/camera/camera.ts'
import { isOperatingRoomPlace } from '../../domain/camera/place.ts'
import { insertCamera } from '../../db/camera.ts'
import { putStanding } from '../../db/camera-facts.ts'
import { readClinic } from '../../db/clinic.ts'
import type { WriteContext } from '../door/handler.ts'

/** A new camera starts with what the clinic's policy states. */
export const storeCamera = ({ book, now, newId }: WriteContext, facts: CameraFacts): Camera => {
  const clinic = readClinic(book)
  const camera: Camera = {
    ...facts,
    id: cameraIdSchema.parse(newId()),
    retention: clinic.retention,
    isOperatingRoom: isOperatingRoomPlace(facts.place, facts.zone),
    retiredOn: null,
  }
  insertCamera(book, camera, now)
  // Rule 38: a clinic that films for one purpose films for it with every camera; of several, somebody says which.
  const purposes = clinic.purposes.length === 1 ? clinic.purposes : []
  putStanding(book, { cameraId: camera.id, purposes, basis: null, resolution: '', sign: null, companyId: null })
  return camera
}
