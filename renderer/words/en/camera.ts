import type { camera as ko } from '../ko/camera.ts'
import type { Counterpart } from '../words.ts'

export const camera: Counterpart<typeof ko> = {
  title: 'Cameras',
}
