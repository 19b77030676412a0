// When all of a stretch that its requester may have was handed over. A clip is a copy of that clip; the rest stays owed (PIPA art. 4(3)).
import type { Instant } from '../calendar/instant.ts'
import { type GoneInPart, leftOf } from '../decision/kept-back.ts'
import type { FootageRange } from '../footage/footage-clock.ts'
import { joinedSpans } from '../footage/joined-spans.ts'
import type { Applicant } from '../request/applicant.ts'
import { copyableSpans } from './copy-rules.ts'

export interface CopiedPiece extends FootageRange {
  readonly providedAt: Instant
  /** Whoever took it wanted no more of the stretch. */
  readonly isEnough: boolean
}

type CopiedRange = Parameters<typeof copyableSpans>[0] & GoneInPart

/** What may be handed over and was not yet. Of what is gone since nothing can be; a notice must say it (rule 29). */
export const spansToCopy = (
  range: CopiedRange,
  door: Applicant['door'],
  pieces: readonly FootageRange[],
): readonly FootageRange[] => leftOf(leftOf(copyableSpans(range, door), range.gone), joinedSpans(range, pieces))

/** The moment of the copy that made it whole, or of the one that was enough; null while any of it is owed. */
export const copiedWholeAt = (
  range: CopiedRange,
  door: Applicant['door'],
  pieces: readonly CopiedPiece[],
): Instant | null => {
  const inTime = pieces.toSorted((one, other) => (one.providedAt < other.providedAt ? -1 : 1))
  return (
    inTime.find(({ isEnough }, index) => isEnough || spansToCopy(range, door, inTime.slice(0, index + 1)).length === 0)
      ?.providedAt ?? null
  )
}
