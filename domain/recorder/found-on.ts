// On which recorders the footage of a stretch is found, and at what time by their own clocks.
import type { Instant } from '../calendar/instant.ts'
import type { CameraId } from '../camera/camera.ts'
import type { Recorder } from './operations.ts'
import { atRecorderClock, type ClockReading, type RecorderTime } from './recorder-clock.ts'
import { withinStay } from './stay.ts'

export interface CameraStretch {
  readonly cameraId: CameraId
  readonly from: Instant
  readonly to: Instant
}

export interface FoundOn {
  readonly recorder: string
  /** The part of the stretch that lies there, in real time. */
  readonly from: Instant
  readonly to: Instant
  /** The same by the recorder's own clock. */
  readonly begin: RecorderTime
  readonly end: RecorderTime
}

const readingsOf = ({ checks }: Pick<Recorder, 'checks'>): readonly ClockReading[] =>
  checks.flatMap(({ checkedAt, clockErrorSeconds }) =>
    clockErrorSeconds === null ? [] : [{ checkedAt, errorSeconds: clockErrorSeconds }],
  )

/** Nothing of a recorder whose clock nobody has read. A camera that moved is found on each recorder by that one's clock. */
export const foundOn = (
  stretch: CameraStretch,
  recorders: readonly Pick<Recorder, 'name' | 'stays' | 'checks'>[],
): readonly FoundOn[] =>
  recorders.flatMap((recorder) => {
    const readings = readingsOf(recorder)
    return recorder.stays.flatMap((stay) => {
      const there = stay.cameraId === stretch.cameraId ? withinStay(stretch, stay) : null
      if (there === null) return []
      const { from, to } = there
      const [begin, end] = [atRecorderClock(from, readings), atRecorderClock(to, readings)]
      return begin === null || end === null ? [] : [{ recorder: recorder.name, from, to, begin, end }]
    })
  })
