// The retention that a refusal names (rule 29): that under which the footage was recorded, which no later rule reaches.
import { dayOf, type Instant } from '../calendar/instant.ts'
import type { Camera, CameraId } from '../camera/camera.ts'
import { retentionOn } from '../footage/footage-state.ts'
import type { Retention } from '../footage/retention.ts'

interface Stretch {
  readonly cameraId: CameraId
  readonly from: Instant
}

/** Each once. `cameras` are at least those of the stretches. */
export const retentionsOf = (
  ranges: readonly Stretch[],
  cameras: readonly Pick<Camera, 'id' | 'retentionRules'>[],
): readonly Retention[] => {
  const retentions = ranges.flatMap(({ cameraId, from }) =>
    cameras.filter(({ id }) => id === cameraId).map(({ retentionRules }) => retentionOn(retentionRules, dayOf(from))),
  )
  return [...new Map(retentions.map((retention) => [JSON.stringify(retention), retention])).values()]
}
