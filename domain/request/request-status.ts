// The state of a request follows from its stretches; only withdrawing and closing are acts upon the whole of it.
import { type LetterKind, letsSee } from '../decision/letter.ts'
import type { RangeAnswer } from '../decision/range-answer.ts'

/** `granted`: awaiting the viewing. */
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
export const statusOf = (answers: readonly (RangeAnswer | null)[], letter: LetterKind): RequestStatus => {
  if (answers.includes(null)) return 'open'
  if (answers.some(isPostponed)) return 'postponed'
  // What was deleted is not awaited by anybody: the notice was the last thing owed (rule 41).
  if (answers.some(isGranted)) return letsSee(letter) ? 'granted' : 'closed'
  return answers.some((answer) => answer?.kind === 'shown') ? 'viewed' : 'refused'
}
