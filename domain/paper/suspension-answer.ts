// Rules 38 and 41: deletion and suspension asked together share one notice, which is laid out as the one of deletion. What becomes
// of the demand for suspension is said for itself: footage of a public place is outside art. 37, whatever becomes of its deletion.
import { type Demand, letterOf } from '../decision/letter.ts'
import { type Reason, reasonOf } from '../decision/range-result.ts'
import type { AnsweredRange } from './notice-reasons.ts'

export interface SuspensionWords {
  readonly withDeletion: string
  readonly keptBack: string
  readonly postponed: string
  /** Before a ground that is not that of the deletion. */
  readonly ownReason: (lead: string) => string
  /** `cameras` are numbers; '' where all of it is footage of public places. */
  readonly exempt: (cameras: string) => string
}

export const asksBothRemovals = (demand: Demand): boolean =>
  letterOf(demand) === 'deletion' && demand.kinds.includes('suspension')

export const suspensionLines = (
  demand: Demand,
  answered: readonly AnsweredRange[],
  words: SuspensionWords,
): readonly string[] => {
  if (!asksBothRemovals(demand)) return []
  const isOpen = ({ range }: AnsweredRange): boolean => range.isPublic
  const exempt = answered.filter(isOpen)
  const others = answered.filter((one) => !isOpen(one)).map(({ result }) => result.kind)
  const cameras = others.length === 0 ? [] : [...new Set(exempt.map(({ range }) => range.cameraNumber))]
  return [
    ...(others.some((kind) => kind === 'granted' || kind === 'part') ? [words.withDeletion] : []),
    ...(others.some((kind) => kind === 'refused' || kind === 'part') ? [words.keptBack] : []),
    ...(others.includes('postponed') ? [words.postponed] : []),
    ...(exempt.length > 0 ? [words.exempt(cameras.join(', '))] : []),
  ]
}

/** Art. 36 and art. 37 know a ground of law each, which reads otherwise; every other ground is the same for both. */
export const ownSuspensionReasons = (demand: Demand, answered: readonly AnsweredRange[]): readonly Reason[] =>
  asksBothRemovals(demand)
    ? answered.flatMap(({ range, result }) => {
        const reason = reasonOf(result)
        return reason?.ground === 'law-restricts' && !range.isPublic ? [reason] : []
      })
    : []

/** What the demand for suspension adds to the articles: art. 37 where it applies, art. 58(2) where it does not. */
export const suspensionArticles = (
  demand: Demand,
  answered: readonly AnsweredRange[],
  articles: Readonly<Record<'applied' | 'exempt', string>>,
): readonly string[] =>
  asksBothRemovals(demand)
    ? [
        ...(answered.some(({ range }) => !range.isPublic) ? [articles.applied] : []),
        ...(answered.some(({ range }) => range.isPublic) ? [articles.exempt] : []),
      ]
    : []
