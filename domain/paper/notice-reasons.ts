// Why something is kept back or comes later, each reason once, and the articles behind the whole decision.
import { articleOf } from '../decision/letter-grounds.ts'
import { type LetterKind, letterOf } from '../decision/letter.ts'
import { isShownResult, type RangeResult, type Reason } from '../decision/range-result.ts'
import { operatingRoomArticle } from '../notice/refusal-ground.ts'
import { houseWord } from './house-words.ts'
import type { DecisionNoticeFacts } from './notice.ts'
import type { LetterWords, ReasonWords } from './letter-words.ts'
import { groundArticle } from './reply-boxes.ts'
import type { PastFootage, RefusalFacts } from './refusal-words.ts'

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

export const pastFootageOf = ({ availability }: RangeOfRequest): readonly PastFootage[] =>
  availability.kind === 'past' ? [{ lastDay: availability.lastDay, destruction: availability.destruction }] : []

/** What a ground may cite: only the stretches it is given for. */
export const refusalFactsFor = (
  { facts, ground }: Reason,
  answered: readonly AnsweredRange[],
  { clinic, cameras }: DecisionNoticeFacts,
): RefusalFacts => {
  const ranges = answered
    .filter(({ result }) => result.kind === 'refused' && result.reason.ground === ground)
    .map(({ range }) => range)
  const used = cameras.filter(({ id }) => ranges.some(({ cameraId }) => cameraId === id))
  return {
    house: houseWord(clinic.kind),
    retentions: [...new Set(used.map(({ retention }) => retention.statedAs))],
    past: ranges.flatMap((range) => pastFootageOf(range)),
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
      return words.postponement(result.postponement, range.availability.kind === 'held' ? 'held' : 'not-held')
    case 'refused':
      return words.refusal(result.reason.ground, refusalFactsFor(result.reason, answered, facts))
  }
}

export const reasonsOf = (
  answered: readonly AnsweredRange[],
  facts: DecisionNoticeFacts,
  words: LetterWords,
): readonly ReasonWords[] => {
  const reasons = answered.flatMap(({ result, range }) => wordsFor(result, range, answered, facts, words) ?? [])
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
  ]
  return [...new Set(articles)].filter((article) => article !== '').join(', ')
}
