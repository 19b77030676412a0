// The state of a request follows from its stretches; only withdrawing and closing are acts upon the whole of it.
import { isToldExistence } from '../decision/existence.ts'
import { type LetterKind, letsSee } from '../decision/letter.ts'
import type { RangeAnswer } from '../decision/range-answer.ts'
import type { OwedPart } from './owed-part.ts'

/** `granted`: awaiting the viewing, or what was asked for beside it. */
export const requestStatuses = ['open', 'postponed', 'granted', 'refused', 'viewed', 'withdrawn', 'closed'] as const
export type RequestStatus = (typeof requestStatuses)[number]

/** Something is still owed to the requester. */
export const liveStatuses = ['open', 'postponed', 'granted'] as const satisfies readonly RequestStatus[]

export const isLive = (status: RequestStatus): boolean => liveStatuses.some((live) => live === status)

const isGranted = (answer: RangeAnswer | null): boolean =>
  answer?.kind === 'decided' && (answer.result.kind === 'granted' || answer.result.kind === 'part')

const isPostponed = (answer: RangeAnswer | null): boolean =>
  answer?.kind === 'cause-ended' || (answer?.kind === 'decided' && answer.result.kind === 'postponed')

/** What is owed first decides: an answer before the postponed viewing, that before the granted one (rule 11). */
export const statusOf = (
  answers: readonly (RangeAnswer | null)[],
  letter: LetterKind,
  stillOwed: readonly OwedPart[],
): RequestStatus => {
  if (answers.includes(null)) return 'open'
  if (answers.some(isPostponed)) return 'postponed'
  // Whoever asked only whether there is footage has the answer, also where there is none (지침 art. 44).
  if (letter === 'existence' && answers.some(isToldExistence)) return 'closed'
  // What was deleted is not awaited by anybody: the notice was the last thing owed (rule 41).
  if (answers.some(isGranted)) return letsSee(letter) ? 'granted' : 'closed'
  if (!answers.some((answer) => answer?.kind === 'shown')) return 'refused'
  return stillOwed.length > 0 ? 'granted' : 'viewed'
}
