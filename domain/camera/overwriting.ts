// What a statement for many cameras would write over: somebody stated something else of one of them, and had a reason to.
import type { Camera } from './camera.ts'
import type { Standing } from './standing.ts'

export type StatedPurposes = Pick<Standing, 'purposes' | 'basis'>

/** Only a place that is not open to anybody rests on a basis of art. 15(1); an operating room has its own law (rule 38). */
export const needsBasis = ({ isPublic, isOperatingRoom }: Pick<Camera, 'isPublic' | 'isOperatingRoom'>): boolean =>
  !isPublic && !isOperatingRoom

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((purpose) => other.includes(purpose))

/** What stands there already and is something else. What nobody has stated yet is written over by nothing. */
export const isOverwritten = (
  camera: Pick<Camera, 'isPublic' | 'isOperatingRoom'>,
  was: StatedPurposes,
  { purposes, basis }: StatedPurposes,
): boolean =>
  (was.purposes.length > 0 && !isSame(was.purposes, purposes)) ||
  (needsBasis(camera) && was.basis !== null && was.basis !== basis)
