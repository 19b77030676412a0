// Which law a decision answers, and so which paper tells it. A request to see and then to delete is answered by a notice of viewing
// first: art. 36(1) lets those ask for deletion who have seen (rule 41, decision 0010).
import type { Applicant } from '../request/applicant.ts'
import type { requestKinds } from '../request/request.ts'

/** `viewing` and the two of form no. 10 answer a person's right; `reply` answers an agency, which has none. */
export const letterKinds = ['viewing', 'deletion', 'suspension', 'reply'] as const
export type LetterKind = (typeof letterKinds)[number]

export interface Demand {
  readonly applicant: Pick<Applicant, 'door'>
  readonly kinds: readonly (typeof requestKinds)[number][]
}

const isRemoval = (kind: Demand['kinds'][number]): boolean => kind === 'deletion' || kind === 'suspension'

export const letterOf = ({ applicant, kinds }: Demand): LetterKind => {
  if (applicant.door === 'authority') return 'reply'
  if (!kinds.every(isRemoval)) return 'viewing'
  // What is deleted is processed no more, so deletion answers both.
  return kinds.includes('deletion') ? 'deletion' : 'suspension'
}

/** Footage is seen or handed over; what is deleted or left alone is never shown. */
export const letsSee = (letter: LetterKind): boolean => letter === 'viewing' || letter === 'reply'

/** Deletion or suspension asked beside something to be seen: its answer comes after the viewing. */
export const removalComesLater = (demand: Demand): boolean =>
  letterOf(demand) === 'viewing' && demand.kinds.some(isRemoval)
