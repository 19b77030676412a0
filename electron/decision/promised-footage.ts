import type { DecisionDraft } from '../../domain/decision/decision-draft.ts'
import { letsSee, type LetterKind } from '../../domain/decision/letter.ts'
import { goneReason } from '../../domain/footage/gone-reason.ts'
import type { StoredRange } from '../../db/range.ts'
import type { AskedFootage } from '../footage/permitted-footage.ts'

/**
 * What a decision would let somebody see: all of a stretch, or the pieces of it that were chosen. To postpone is to promise what
 * is left, so it is stopped only where nothing is.
 */
export const promisedFootage = (
  { results }: Pick<DecisionDraft, 'results'>,
  ranges: readonly StoredRange[],
  letter: LetterKind,
): readonly AskedFootage[] => {
  if (!letsSee(letter)) return []
  return results.flatMap(({ rangeId, result }, index): readonly AskedFootage[] => {
    const range = ranges.find(({ id }) => id === rangeId)
    if (range === undefined || result.kind === 'refused') return []
    const { cameraId, cameraNumber, from, to } = range
    const field = `results.${index}.result`
    if (result.kind === 'part') {
      return result.shown.map((piece) => ({ field: `${field}.shown`, cameraId, cameraNumber, ...piece }))
    }
    if (result.kind === 'postponed' && goneReason(range.availability) === null) return []
    return [{ field, cameraId, cameraNumber, from, to }]
  })
}
