import type { Instant } from '../../../domain/calendar/instant.ts'
import type { CameraId } from '../../../domain/camera/camera.ts'
import type { RequestRange } from '../../../domain/request/request.ts'

export interface Watched {
  readonly cameraIds: readonly CameraId[]
  readonly footageFrom: Instant
  readonly footageTo: Instant
}

/** One entry of 이용 for each time that was watched, with all its cameras; never one wide span over footage nobody watched. */
export const watchedOf = (ranges: readonly Pick<RequestRange, 'cameraId' | 'from' | 'to'>[]): readonly Watched[] =>
  [...Map.groupBy(ranges, ({ from, to }) => `${from} ${to}`).values()].flatMap((together) => {
    const [first] = together
    return first === undefined
      ? []
      : [{ cameraIds: together.map(({ cameraId }) => cameraId), footageFrom: first.from, footageTo: first.to }]
  })
