// Rule 27: what a check saw past its day is owed until somebody has destroyed it and said so. A confirmation from before the check
// clears nothing: the check is the proof that it was wrong.
import { type Instant, dayOf, endOfDay } from '../calendar/instant.ts'
import type { Camera } from '../camera/camera.ts'
import type { CheckStay, FootageFacts } from '../footage/footage-facts.ts'
import { piecesOf } from '../footage/footage-pieces.ts'
import { lastDayEndedForAll } from './policy-line.ts'
import type { RecorderCheck } from './recorder-check.ts'
import { withinStay } from './stay.ts'

/** Whether of everything that the check saw past its day nothing is left on any of the recorder's cameras. */
export const isDestroyedSince = (
  { oldestAt, checkedAt }: Pick<RecorderCheck, 'oldestAt' | 'checkedAt'>,
  cameras: readonly Pick<Camera, 'retentionRules'>[],
  footage: readonly { readonly facts: FootageFacts; readonly stay: CheckStay }[],
  asOf: Instant,
): boolean => {
  const line = lastDayEndedForAll(cameras, dayOf(checkedAt))
  if (oldestAt === null || line === null) return false
  return footage.every(({ facts, stay }) => {
    const there = withinStay({ from: oldestAt, to: endOfDay(line) }, stay)
    if (there === null) return true
    const destructions = facts.destructions.filter((one) => one.checkedAt > checkedAt)
    const seen = piecesOf({ ...facts, destructions }, there, asOf)
    return seen.every(({ state }) => state.kind !== 'overdue')
  })
}
