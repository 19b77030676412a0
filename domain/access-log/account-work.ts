// How much each account did of what, the busiest first.
import type { AccountWork } from './review.ts'
import { type WorkKind, workKindOf } from './work-kind.ts'

export interface NamedWork {
  readonly who: string
  readonly title: string
  readonly kind: string
}

const countOf = (works: readonly NamedWork[], wanted: WorkKind): number =>
  works.filter(({ kind }) => workKindOf(kind) === wanted).length

export const accountWork = (works: readonly NamedWork[]): readonly AccountWork[] =>
  [...Map.groupBy(works, ({ who }) => who)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([who, ofAccount]) => ({
      who,
      title: ofAccount[0]?.title ?? '',
      sessionCount: countOf(ofAccount, 'session'),
      shownCount: countOf(ofAccount, 'shown'),
      changedCount: countOf(ofAccount, 'changed'),
      takenOutCount: countOf(ofAccount, 'taken-out'),
    }))
