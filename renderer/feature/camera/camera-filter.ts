// Which cameras the list shows. Kept while a person leaves the screen and comes back; it names nobody.
import { create } from 'zustand'
import type { Camera, CameraId } from '../../../domain/camera/camera.ts'
import { findCameras } from './camera-search.ts'

/** `lacking`: running ones of which something is missing. */
export const cameraStates = ['running', 'lacking', 'retired'] as const
export type CameraState = (typeof cameraStates)[number]

export interface CameraFilter {
  /** Empty: every one. */
  readonly building: string
  readonly floor: string
  readonly recorder: string
  readonly state: CameraState
  readonly typed: string
}

export const noFilter: CameraFilter = { building: '', floor: '', recorder: '', state: 'running', typed: '' }

interface KeptFilter {
  readonly filter: CameraFilter
  readonly choose: (part: Partial<CameraFilter>) => void
}

export const useCameraFilter = create<KeptFilter>((set) => ({
  filter: noFilter,
  choose: (part) => set(({ filter }) => ({ filter: { ...filter, ...part } })),
}))

const isOfState = ({ id, retiredOn }: Camera, state: CameraState, lacking: ReadonlySet<CameraId>): boolean => {
  if (state === 'retired') return retiredOn !== null
  return retiredOn === null && (state === 'running' || lacking.has(id))
}

export const countByState = (
  cameras: readonly Camera[],
  lacking: ReadonlySet<CameraId>,
): Readonly<Record<CameraState, number>> => {
  const count = (state: CameraState): number => cameras.filter((camera) => isOfState(camera, state, lacking)).length
  return { running: count('running'), lacking: count('lacking'), retired: count('retired') }
}

export const filteredCameras = <Some extends Camera>(
  cameras: readonly Some[],
  { building, floor, recorder, state, typed }: CameraFilter,
  lacking: ReadonlySet<CameraId>,
): readonly Some[] => {
  const matches = (wanted: string, value: string): boolean => wanted === '' || wanted === value
  const shown = cameras.filter(
    (camera) =>
      matches(building, camera.building) &&
      matches(floor, camera.floor) &&
      matches(recorder, camera.recorder) &&
      isOfState(camera, state, lacking),
  )
  if (typed.trim() === '') return shown
  const found = new Map(findCameras(shown, typed).map(({ id }, rank) => [id, rank]))
  return shown
    .filter(({ id }) => found.has(id))
    .toSorted((one, other) => (found.get(one.id) ?? 0) - (found.get(other.id) ?? 0))
}
