import { type Camera, type CameraFacts, cameraIdSchema } from '../../domain/camera/camera.ts'
import { isOperatingRoomPlace } from '../../domain/camera/place.ts'
import { insertCamera } from '../../db/camera.ts'
import { readClinic } from '../../db/clinic.ts'
import type { WriteContext } from '../door/handler.ts'

/** A new camera starts with what the clinic's policy states. */
export const storeCamera = ({ book, now, newId }: WriteContext, facts: CameraFacts): Camera => {
  const camera: Camera = {
    ...facts,
    id: cameraIdSchema.parse(newId()),
    retention: readClinic(book).retention,
    isOperatingRoom: isOperatingRoomPlace(facts.place, facts.zone),
    retiredOn: null,
  }
  insertCamera(book, camera, now)
  return camera
}
