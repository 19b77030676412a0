// Several cameras by one word: those of a floor, of a zone, or of a place of which there are several. Operating rooms have a door of
// their own and are never taken along.
import type { Camera } from '../../../domain/camera/camera.ts'
import { plain } from './camera-search.ts'

export interface CameraGroup {
  /** As the inventory writes it: `본원 2층`, `주차장`, `로비`. */
  readonly where: string
  readonly cameras: readonly Camera[]
}

const isOne = (texts: readonly string[], wanted: string): boolean => texts.some((text) => plain(text) === wanted)

/** A place may be numbered: 로비 1 and 로비 2 are both 로비. */
const isPlace = (place: string, wanted: string): boolean => plain(place).replace(/\d+$/u, '') === wanted

/** Only for a word typed to its end, so that a group is never a surprise; one camera is no group. */
export const cameraGroups = (cameras: readonly Camera[], typed: string): readonly CameraGroup[] => {
  const wanted = plain(typed)
  if (wanted === '') return []
  const open = cameras.filter(({ isOperatingRoom }) => !isOperatingRoom)
  const floors = Map.groupBy(
    open.filter(({ building, floor }) => isOne([floor, `${building}${floor}`], wanted)),
    ({ building, floor }) => `${building} ${floor}`.trim(),
  )
  const zones = Map.groupBy(
    open.filter(({ zone }) => isOne([zone], wanted)),
    ({ zone }) => zone,
  )
  const places = open.filter(({ place }) => isPlace(place, wanted))
  return [
    ...[...floors, ...zones].map(([where, found]) => ({ where, cameras: found })),
    { where: typed.trim(), cameras: places },
  ].filter((group) => group.cameras.length > 1)
}
