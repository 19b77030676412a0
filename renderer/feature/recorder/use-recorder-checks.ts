// What was measured on a camera's recorder, for the clocks computed while typing: main counts them when saving.
import type { CameraId } from '../../../domain/camera/camera.ts'
import type { CheckFact } from '../../../domain/footage/footage-facts.ts'
import { useDoor } from '../../store/door.ts'

const none: readonly CheckFact[] = []

export const useRecorderChecks = (): ((cameraId: CameraId) => readonly CheckFact[]) => {
  const asked = useDoor('recorder.list', {})
  const recorders = asked.kind === 'answered' ? asked.value.recorders : []
  return (cameraId) => recorders.find(({ cameras }) => cameras.some(({ id }) => id === cameraId))?.checks ?? none
}
