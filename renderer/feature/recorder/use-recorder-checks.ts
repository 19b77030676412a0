// What was measured on a camera's recorders, for the clocks computed while typing: main counts them when saving.
import type { CameraId } from '../../../domain/camera/camera.ts'
import type { CheckFact } from '../../../domain/footage/footage-facts.ts'
import { useDoor } from '../../store/door.ts'

export const useRecorderChecks = (): ((cameraId: CameraId) => readonly CheckFact[]) => {
  const asked = useDoor('recorder.list', {})
  const recorders = asked.kind === 'answered' ? asked.value.recorders : []
  return (cameraId) =>
    recorders.flatMap(({ stays, checks }) =>
      stays
        .filter((stay) => stay.cameraId === cameraId)
        .flatMap((stay) => checks.map(({ checkedAt, oldestAt }) => ({ checkedAt, oldestAt, stay }))),
    )
}
