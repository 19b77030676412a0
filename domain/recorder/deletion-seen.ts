// Which automatic deletion a round has seen (rule 31): where the setting is on and what was due is gone, the recorder has
// deleted by itself, and that is a 파기 row of the official ledger.
import { type Instant, dayOf } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { Camera, CameraId } from '../camera/camera.ts'
import { lastDayEndedForAll } from './policy-line.ts'
import type { RecorderCheck } from './recorder-check.ts'

type DeletedCamera = Pick<Camera, 'id' | 'recorder' | 'retentionRules' | 'installedOn'>
type SeenCheck = Pick<RecorderCheck, 'recorder' | 'checkedAt' | 'oldestAt' | 'autoDelete'>

export interface DeletionSeen {
  readonly cameraIds: readonly CameraId[]
  readonly recordedThrough: PlainDay
  readonly checkedAt: Instant
}

const earliest = <Text extends string>(texts: readonly Text[]): Text | null => texts.toSorted()[0] ?? null

/** Null where no recorder of the round was seen to have deleted anything. */
export const deletionSeen = (checks: readonly SeenCheck[], cameras: readonly DeletedCamera[]): DeletionSeen | null => {
  const seen = checks.flatMap(({ recorder, checkedAt, oldestAt, autoDelete }) => {
    const own = cameras.filter((camera) => camera.recorder === recorder)
    const through = lastDayEndedForAll(own, dayOf(checkedAt))
    if (through === null || oldestAt === null || autoDelete?.kind !== 'on' || dayOf(oldestAt) <= through) return []
    // A camera that came later had nothing yet that could be deleted.
    const deleted = own.filter(({ installedOn }) => installedOn === null || installedOn <= through)
    return deleted.length === 0 ? [] : [{ deleted, through, checkedAt }]
  })
  const recordedThrough = earliest(seen.map(({ through }) => through))
  const checkedAt = seen
    .map((one) => one.checkedAt)
    .toSorted()
    .at(-1)
  if (recordedThrough === null || checkedAt === undefined) return null
  return { cameraIds: seen.flatMap(({ deleted }) => deleted.map(({ id }) => id)), recordedThrough, checkedAt }
}
