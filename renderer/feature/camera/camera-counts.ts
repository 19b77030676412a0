import type { ListedCamera } from '../../../domain/camera/camera.ts'
import type { Retention } from '../../../domain/footage/retention.ts'

export interface CameraCounts {
  readonly cameraCount: number
  readonly recorderCount: number
  readonly buildingCount: number
  readonly openCount: number
  readonly closedCount: number
  readonly operatingRoomCount: number
  /** Kept for another time than the policy states (rule 24). */
  readonly unlikePolicyCount: number
}

const distinct = (texts: readonly string[]): number => new Set(texts).size

export const countCameras = (
  cameras: readonly ListedCamera[],
  policy: Pick<Retention, 'count' | 'unit'> | null,
): CameraCounts => {
  const openCount = cameras.filter(({ isPublic }) => isPublic).length
  const isUnlikePolicy = ({ retention }: ListedCamera): boolean =>
    policy !== null && (retention.count !== policy.count || retention.unit !== policy.unit)
  return {
    cameraCount: cameras.length,
    recorderCount: distinct(cameras.map(({ recorder }) => recorder)),
    buildingCount: distinct(cameras.map(({ building }) => building)),
    openCount,
    closedCount: cameras.length - openCount,
    operatingRoomCount: cameras.filter(({ isOperatingRoom }) => isOperatingRoom).length,
    unlikePolicyCount: cameras.filter(isUnlikePolicy).length,
  }
}

export interface BuildingCount {
  readonly building: string
  readonly count: number
}

/** In the order in which the buildings first appear, which is the clinic's own. */
export const countByBuilding = (cameras: readonly Pick<ListedCamera, 'building'>[]): readonly BuildingCount[] => {
  const counts = new Map<string, number>()
  for (const { building } of cameras) counts.set(building, (counts.get(building) ?? 0) + 1)
  return [...counts].map(([building, count]) => ({ building, count }))
}

export const recordersOf = (cameras: readonly Pick<ListedCamera, 'recorder'>[]): ReadonlySet<string> =>
  new Set(cameras.map(({ recorder }) => recorder))
