// Why something is kept back or comes later, in another language, and the articles behind it.
import { reasonOf, type RangeResult, type Reason } from '../decision/range-result.ts'
import { retentionsOf } from './cited-retention.ts'
import { keepingOf } from './keeping.ts'
import type { DecisionNoticeFacts } from './notice.ts'
import { type AnsweredRange, answeredRanges, citedFor, isNeverFilmed, pastPiecesOf } from './notice-reasons.ts'
import { ownSuspensionReasons, suspensionArticles } from './suspension-answer.ts'
import type { PersonalLetter, TranslatedReason, Translation } from './words/translation.ts'

/** A notice to a person; an agency is replied to in Korean alone. */
export interface PersonalNoticeFacts extends DecisionNoticeFacts {
  readonly letter: PersonalLetter
}

interface GivenReason extends Reason {
  /** A part was shown, and the rest does not show the requester. */
  readonly isRest: boolean
}

export const isOnlyRest = (result: RangeResult): boolean =>
  result.kind === 'part' && result.reason.ground === 'not-filmed'

/** With what it may cite: only the stretches it is given for. */
export const groundReason = (
  { notice }: Translation,
  { ground, facts, isRest }: GivenReason,
  answered: readonly AnsweredRange[],
  { cameras, letter }: PersonalNoticeFacts,
): TranslatedReason => {
  const { past, ranges } = citedFor(ground, answered)
  if (isRest && letter === 'viewing') {
    const { lead, text } = notice.notFilmedInRest
    return { lead, text: [text, facts].filter((part) => part !== '').join(' ') }
  }
  return notice.letters[letter].reason(ground, {
    retentions: retentionsOf(ranges, cameras),
    past,
    isNeverFilmed: isNeverFilmed(ranges),
    facts,
  })
}

/** Each ground once. */
const groundReasons = (
  translation: Translation,
  answered: readonly AnsweredRange[],
  facts: PersonalNoticeFacts,
): readonly TranslatedReason[] => {
  const reasons = answered.flatMap(({ result }): readonly GivenReason[] => {
    const reason = reasonOf(result)
    return reason === null ? [] : [{ ...reason, isRest: isOnlyRest(result) }]
  })
  // Rule 29: of a stretch shown in part the reader learns which piece is gone, whatever is said of the rest.
  const gone = answered.some((one) => pastPiecesOf(one).length > 0)
    ? [{ ground: 'retention-passed', facts: '', isRest: false } as const]
    : []
  const eachOnce = new Map([...reasons, ...gone].map((reason) => [JSON.stringify(reason), reason]))
  return [...eachOnce.values()].map((reason) => groundReason(translation, reason, answered, facts))
}

/** Its facts were typed in Korean, and typed words are not translated. */
const postponementReasons = (
  { notice }: Translation,
  answered: readonly AnsweredRange[],
): readonly TranslatedReason[] =>
  answered.flatMap(({ result, range }) =>
    result.kind === 'postponed'
      ? [notice.postponement(result.postponement, keepingOf(range, result.postponement, answered))]
      : [],
  )

const suspensionReasons = (
  translation: Translation,
  answered: readonly AnsweredRange[],
  facts: PersonalNoticeFacts,
): readonly TranslatedReason[] =>
  ownSuspensionReasons(facts.request, answered).map((reason) => {
    const told = { ...facts, letter: 'suspension' } as const
    const { lead, text } = groundReason(translation, { ...reason, isRest: false }, answered, told)
    return { lead: translation.notice.suspensionToo.ownReason(lead), text }
  })

/** Each once. */
export const reasonsIn = (translation: Translation, facts: PersonalNoticeFacts): readonly TranslatedReason[] => {
  const answered = answeredRanges(facts)
  const reasons = [
    ...groundReasons(translation, answered, facts),
    ...suspensionReasons(translation, answered, facts),
    ...postponementReasons(translation, answered),
  ]
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()]
}

export const articlesIn = ({ notice }: Translation, facts: PersonalNoticeFacts): readonly string[] => {
  const letter = notice.letters[facts.letter]
  const articles = answeredRanges(facts).flatMap(({ range, result }) => {
    if (result.kind === 'granted') return [letter.grantedArticle]
    if (result.kind === 'postponed') return [letter.postponementArticle]
    const reason = reasonOf(result)
    if (reason === null) return []
    const article = letter.articles[reason.ground] ?? ''
    return [
      article,
      ...(reason.ground === 'law-restricts' && range.isOperatingRoom ? [notice.operatingRoomArticle] : []),
      ...(result.kind === 'part' ? [letter.partArticle] : []),
    ]
  })
  const gone = answeredRanges(facts).some((one) => pastPiecesOf(one).length > 0)
  const { articles: known } = notice.letters.suspension
  const suspended = suspensionArticles(facts.request, answeredRanges(facts), {
    applied: known['law-restricts'] ?? '',
    exempt: known['exempt-public'] ?? '',
  })
  const all = new Set([...articles, ...(gone ? [letter.articles['retention-passed'] ?? ''] : []), ...suspended])
  return [...all].filter((article) => article !== '')
}
