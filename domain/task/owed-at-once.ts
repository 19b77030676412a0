// Rule 11: what is owed without delay once the cause of postponing has ended.
import { type Demand, isMetByWatching, letterOf } from '../decision/letter.ts'

export const owedAtOnce = ['viewing', 'copy', 'existence', 'deletion', 'suspension', 'reply'] as const
export type OwedAtOnce = (typeof owedAtOnce)[number]

/** Whoever asked for a copy alone is met by no viewing. */
export const owedAtOnceOf = (demand: Demand): OwedAtOnce => {
  const letter = letterOf(demand)
  return letter === 'viewing' && !isMetByWatching(demand) ? 'copy' : letter
}
