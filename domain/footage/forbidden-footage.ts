// Nothing past its day is shown, promised, handed out or kept on, unless it is held. Whatever is not known to be there is forbidden.
import type { Instant } from '../calendar/instant.ts'
import type { IssueReason } from '../contract/failure.ts'
import { assertNever } from '../result.ts'
import type { FootageRange } from './footage-clock.ts'
import type { FootageFacts } from './footage-facts.ts'
import { type FootagePiece, piecesOf } from './footage-pieces.ts'
import type { FootageState } from './footage-state.ts'

/** `clock`: not filmed yet, which the rules about typed times judge with better words. */
const permissionOf = ({ kind }: FootageState): 'permitted' | 'clock' | IssueReason => {
  switch (kind) {
    case 'available':
    case 'held':
      return 'permitted'
    case 'not-yet':
      return 'clock'
    case 'never-recorded':
      return 'footage-never-recorded'
    case 'gone-early':
      return 'footage-gone-early'
    // A copy that is out with somebody is nothing that could be shown here.
    case 'copied':
    case 'destroyed':
    case 'overdue':
      return 'retention-passed'
    default:
      return assertNever(kind)
  }
}

export interface Forbidden {
  /** Each kind of state once in a row, whatever the days in it. */
  readonly pieces: readonly FootagePiece[]
  readonly reason: IssueReason
}

const joined = (pieces: readonly FootagePiece[]): readonly FootagePiece[] => {
  const runs: FootagePiece[] = []
  for (const piece of pieces) {
    const before = runs.at(-1)
    if (before?.to === piece.from && before.state.kind === piece.state.kind) {
      runs[runs.length - 1] = { ...before, to: piece.to }
    } else runs.push(piece)
  }
  return runs
}

/** What of a stretch nobody may see any more, by what was known at `asOf`; null where all of it is there or held. */
export const forbiddenFootage = (facts: FootageFacts, range: FootageRange, asOf: Instant): Forbidden | null => {
  const pieces = piecesOf(facts, range, asOf)
  const forbidden = pieces.filter(({ state }) => !['permitted', 'clock'].includes(permissionOf(state)))
  const [first] = forbidden
  if (first === undefined) return null
  const reasons = new Set(forbidden.map(({ state }) => permissionOf(state)))
  const isWhole = forbidden.length === pieces.length && reasons.size === 1
  const reason = permissionOf(first.state)
  return {
    pieces: joined(forbidden),
    reason: isWhole && reason !== 'permitted' && reason !== 'clock' ? reason : 'footage-gone-in-part',
  }
}
