// Why something is kept back or comes later, each reason once, and the articles behind the whole decision.
import { articleOf } from '../decision/letter-grounds.ts'
import { type LetterKind, letterOf } from '../decision/letter.ts'
import { isShownResult, type RangeResult, type Reason } from '../decision/range-result.ts'
import { operatingRoomArticle } from '../notice/refusal-ground.ts'
import { retentionsOf } from './cited-retention.ts'
import { houseWord } from './house-words.ts'
import type { DecisionNoticeFacts } from './notice.ts'
import { keepingOf } from './keeping.ts'
import type { LetterWords, ReasonWords } from './letter-words.ts'
import { groundArticle } from './reply-boxes.ts'
import type { PastFootage, RefusalFacts } from './refusal-words.ts'
import { ownSuspensionReasons, suspensionArticles } from './suspension-answer.ts'
import { removalLetter, suspensionWords } from './words/ko/removal-letter.ts'

type RangeOfRequest = DecisionNoticeFacts['request']['ranges'][number]

export interface AnsweredRange {
  readonly range: RangeOfRequest
  readonly result: RangeResult
}

/** The stretches of this round in the order of the request; the others are not of this notice. */
export const answeredRanges = ({ request, draft }: DecisionNoticeFacts): readonly AnsweredRange[] =>
  request.ranges.flatMap((range) => {
    const found = draft.results.find(({ rangeId }) => rangeId === range.id)
    return found === undefined ? [] : [{ range, result: found.result }]
  })

/** A stretch that is gone as a whole. */
export const pastFootageOf = ({ availability }: RangeOfRequest): readonly PastFootage[] =>
  availability.kind === 'past'
    ? [{ lastDay: availability.lastDay, destruction: availability.destruction, piece: null }]
    : []

/** What of it retention has ended for, while the rest is there. Whatever was decided about the rest, the reader is told so. */
export const pastPiecesOf = ({ range, result }: AnsweredRange): readonly PastFootage[] =>
  result.kind === 'granted'
    ? []
    : range.gone.flatMap(({ kind, from, to, lastDay, destruction }) =>
        kind === 'past' ? [{ lastDay, destruction, piece: { ...range, from, to } }] : [],
      )

const isRefusedFor = ({ result }: AnsweredRange, ground: Reason['ground']): boolean =>
  result.kind === 'refused' && result.reason.ground === ground

/** What a ground may cite: only the stretches it is given for, and of retention also the pieces that it has taken. */
export const citedFor = (
  ground: Reason['ground'],
  answered: readonly AnsweredRange[],
): { readonly past: readonly PastFootage[]; readonly ranges: readonly RangeOfRequest[] } => {
  const cited = answered.filter(
    (one) => isRefusedFor(one, ground) || (ground === 'retention-passed' && pastPiecesOf(one).length > 0),
  )
  return {
    past: cited.flatMap((one) => [...pastFootageOf(one.range), ...pastPiecesOf(one)]),
    ranges: cited.map(({ range }) => range),
  }
}

export const isNeverFilmed = (ranges: readonly RangeOfRequest[]): boolean =>
  ranges.length > 0 && ranges.every(({ availability }) => availability.kind === 'never-recorded')

export const refusalFactsFor = (
  { facts, ground }: Reason,
  answered: readonly AnsweredRange[],
  { clinic, cameras }: DecisionNoticeFacts,
): RefusalFacts => {
  const { past, ranges } = citedFor(ground, answered)
  return {
    house: houseWord(clinic.kind),
    retentions: [...new Set(retentionsOf(ranges, cameras).map(({ statedAs }) => statedAs))],
    past,
    isNeverFilmed: isNeverFilmed(ranges),
    facts,
  }
}

const wordsFor = (
  result: RangeResult,
  range: RangeOfRequest,
  answered: readonly AnsweredRange[],
  facts: DecisionNoticeFacts,
  words: LetterWords,
): ReasonWords | null => {
  switch (result.kind) {
    case 'granted':
      return null
    case 'part':
      return words.limit(result.reason.ground, refusalFactsFor(result.reason, answered, facts))
    case 'postponed':
      return words.postponement(result.postponement, keepingOf(range, result.postponement, answered))
    case 'refused':
      return words.refusal(result.reason.ground, refusalFactsFor(result.reason, answered, facts))
  }
}

const retentionPassed: Reason = { ground: 'retention-passed', facts: '' }

export const reasonsOf = (
  answered: readonly AnsweredRange[],
  facts: DecisionNoticeFacts,
  words: LetterWords,
): readonly ReasonWords[] => {
  const decided = answered.flatMap(({ result, range }) => wordsFor(result, range, answered, facts, words) ?? [])
  const isTold = answered.some((one) => pastPiecesOf(one).length > 0)
  const suspended = ownSuspensionReasons(facts.request, answered).map((reason) => {
    const { lead, text } = removalLetter('suspension', []).refusal(
      reason.ground,
      refusalFactsFor(reason, answered, facts),
    )
    return { lead: suspensionWords.ownReason(lead), text }
  })
  const past = isTold ? [words.limit(retentionPassed.ground, refusalFactsFor(retentionPassed, answered, facts))] : []
  const reasons = [...decided, ...suspended, ...past]
  return [...new Map(reasons.map((reason) => [`${reason.lead}\n${reason.text}`, reason])).values()]
}

/** Operating-room footage is restricted by an article of its own, which the reader can look up. */
const groundArticles = (
  { ground }: Reason,
  { isOperatingRoom }: RangeOfRequest,
  letter: LetterKind,
): readonly string[] => [
  articleOf(ground, letter),
  ...(ground === 'law-restricts' && isOperatingRoom ? [operatingRoomArticle] : []),
]

const articlesFor = ({ result, range }: AnsweredRange, words: LetterWords, letter: LetterKind): readonly string[] => {
  switch (result.kind) {
    case 'granted':
      return [words.grantedLaw]
    case 'part':
      return [...groundArticles(result.reason, range, letter), words.partLaw]
    case 'postponed':
      return [words.postponedLaw]
    case 'refused':
      return groundArticles(result.reason, range, letter)
  }
}

/** Of what is provided to an agency its own ground is the article. */
export const articlesOf = (
  answered: readonly AnsweredRange[],
  { request }: DecisionNoticeFacts,
  words: LetterWords,
): string => {
  const { applicant } = request
  const isProvided = applicant.door === 'authority' && answered.some(({ result }) => isShownResult(result))
  const articles = [
    ...(isProvided ? [groundArticle(applicant)] : []),
    ...answered.flatMap((one) => articlesFor(one, words, letterOf(request))),
    ...(answered.some((one) => pastPiecesOf(one).length > 0) ? [articleOf('retention-passed', letterOf(request))] : []),
    ...suspensionArticles(request, answered, {
      applied: articleOf('law-restricts', 'suspension'),
      exempt: articleOf('exempt-public', 'suspension'),
    }),
  ]
  return [...new Set(articles)].filter((article) => article !== '').join(', ')
}
