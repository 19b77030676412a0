// Which law a decision answers, and so which paper tells it. A request to see and then to delete is answered by a notice of viewing
// first: art. 36(1) lets those ask for deletion who have seen (rule 41, decision 0010).
import type { Applicant } from '../request/applicant.ts'
import type { requestKinds } from '../request/request.ts'

/** `viewing`, `existence` and the two of form no. 10 answer a person's right; `reply` answers an agency, which has none. */
export const letterKinds = ['viewing', 'existence', 'deletion', 'suspension', 'reply'] as const
export type LetterKind = (typeof letterKinds)[number]

export interface Demand {
  readonly applicant: Pick<Applicant, 'door'>
  readonly kinds: readonly (typeof requestKinds)[number][]
}

/** Asked of what was seen, and answered by form no. 10. */
export const removalKinds = ['deletion', 'suspension'] as const satisfies readonly Demand['kinds'][number][]
export const isRemoval = (kind: Demand['kinds'][number]): boolean => removalKinds.some((removal) => removal === kind)

export const letterOf = ({ applicant, kinds }: Demand): LetterKind => {
  if (applicant.door === 'authority') return 'reply'
  // Asked beside a viewing or a copy it is answered by them: whoever sees the footage knows that it exists.
  if (kinds.every((kind) => kind === 'existence')) return 'existence'
  if (!kinds.every(isRemoval)) return 'viewing'
  // What is deleted is processed no more, so the notice of deletion has room for both answers (paper/suspension-answer.ts).
  return kinds.includes('deletion') ? 'deletion' : 'suspension'
}

/** Footage is seen or handed over; what is deleted, left alone or only asked after is never shown. */
export const letsSee = (letter: LetterKind): boolean => letter === 'viewing' || letter === 'reply'

/** Whether footage watched is what was asked for, or more: nothing but a copy is met by handing it over. */
export const isMetByWatching = (demand: Demand): boolean =>
  demand.kinds.some((kind) => kind === 'viewing' || kind === 'existence')

/** Deletion or suspension asked beside something to be seen: its answer comes after the viewing. */
export const removalComesLater = (demand: Demand): boolean =>
  letterOf(demand) === 'viewing' && demand.kinds.some(isRemoval)
