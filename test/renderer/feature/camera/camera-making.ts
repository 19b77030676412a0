// Cameras for the tests of the screens; only what a test speaks of differs from these.
import { type ListedCamera, listedCameraSchema } from '../../../../domain/camera/camera.ts'
import { onlyRule } from '../../../../domain/footage/footage-facts.ts'

const base = {
  number: '01',
  building: '본관',
  floor: '1층',
  place: '접수대',
  zone: '로비',
  fieldOfView: '접수대 전체',
  isPublic: true,
  hours: '24시간',
  recorder: 'NVR-1',
  channel: '1',
  installedOn: null,
  usedForChanging: null,
  retention: { count: 30, unit: 'day', statedAs: '촬영일부터 30일', longerReason: '' },
  isOperatingRoom: false,
} as const

let madeCount = 0

export const makeCamera = (part: Partial<ListedCamera> = {}): ListedCamera => {
  madeCount += 1
  const id = `00000000-0000-4000-8000-${String(madeCount).padStart(12, '0')}`
  const retentionRules = onlyRule(part.retention ?? base.retention)
  return listedCameraSchema.parse({ ...base, id, retentionRules, ...part })
}
