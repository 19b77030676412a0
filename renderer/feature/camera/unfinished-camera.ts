import type { CameraId } from '../../../domain/camera/camera.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'

interface CameraLine {
  readonly cameraIds: readonly CameraId[]
  readonly cameraTyped: string
}

/** Words left in the camera box were meant as a camera: they are never dropped because another one was chosen. */
export const unfinishedCamera = (field: string, { cameraIds, cameraTyped }: CameraLine): readonly FieldIssue[] => {
  const typed = cameraTyped.trim()
  if (typed !== '') return [{ field, reason: 'camera-unchosen', detail: typed }]
  return cameraIds.length === 0 ? [{ field, reason: 'required' }] : []
}
