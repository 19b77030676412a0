// The boxes ticked at the head of a notice. Of several stretches one may be shown and another refused: that is 일부열람.
import type { RangeResult } from './range-result.ts'
import { showsSomething } from './decision-draft.ts'

export const outcomes = ['granted', 'part', 'postponed', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

export const outcomesOf = (results: readonly RangeResult[]): readonly Outcome[] => {
  const isShown = showsSomething(results)
  const holds: Readonly<Record<Outcome, boolean>> = {
    granted: isShown && results.every(({ kind }) => kind === 'granted'),
    part: isShown && results.some(({ kind }) => kind !== 'granted'),
    postponed: results.some(({ kind }) => kind === 'postponed'),
    refused: !isShown && results.some(({ kind }) => kind === 'refused'),
  }
  return outcomes.filter((outcome) => holds[outcome])
}
