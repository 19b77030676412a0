// What the boxes of a notice say in another language, over their Korean.
import { koreanTogether, koreanUnder } from './bilingual.ts'
import { resultsOf } from '../decision/decision-draft.ts'
import { totalWon, workWon } from '../decision/fee.ts'
import { removalComesLater } from '../decision/letter.ts'
import { type Outcome, outcomesOf } from '../decision/outcome.ts'
import { reasonOf } from '../decision/range-result.ts'
import { fitList } from './fitting.ts'
import { type Block, type Box, bold, plain, smallWords, words } from './form.ts'
import { letterWordsFor } from './letter.ts'
import { lineCount } from './line-fit.ts'
import type { DecisionNoticeFacts } from './notice.ts'
import { type AnsweredRange, answeredRanges, pastFootageOf } from './notice-reasons.ts'
import { defaultObjection } from './objection.ts'
import { spansWords } from './words/ko/every-letter.ts'
import type { PersonalLetter, TranslatedReason, Translation } from './words/translation.ts'
import { translatedLabel } from './words/translations.ts'

/** A notice to a person; an agency is replied to in Korean alone. */
export interface PersonalNoticeFacts extends DecisionNoticeFacts {
  readonly letter: PersonalLetter
}

// 142 mm at 10.5 pt, as in the Korean boxes.
const wideEm = 38.3

/** Each ground once, with what it may cite: only the stretches it is given for. */
const groundReasons = (
  { notice }: Translation,
  answered: readonly AnsweredRange[],
  { cameras, letter }: PersonalNoticeFacts,
): readonly TranslatedReason[] => {
  const reasons = answered.flatMap(({ result }) => {
    const reason = reasonOf(result)
    return reason === null ? [] : [{ ...reason, isRest: result.kind === 'part' && reason.ground === 'not-filmed' }]
  })
  const eachOnce = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]))
  return [...eachOnce.values()].map(({ ground, facts, isRest }) => {
    if (isRest && letter === 'viewing') {
      const { lead, text } = notice.notFilmedInRest
      return { lead, text: [text, facts].filter((part) => part !== '').join(' ') }
    }
    const ranges = answered.filter(({ result }) => reasonOf(result)?.ground === ground).map(({ range }) => range)
    const used = cameras.filter(({ id }) => ranges.some(({ cameraId }) => cameraId === id))
    return notice.letters[letter].reason(ground, {
      retentions: used.map(({ retention }) => retention),
      past: ranges.flatMap((range) => pastFootageOf(range)),
      facts,
    })
  })
}

/** Each postponement once. Its facts were typed in Korean, and typed words are not translated. */
const postponementReasons = (
  { notice }: Translation,
  answered: readonly AnsweredRange[],
): readonly TranslatedReason[] => {
  const reasons = answered.flatMap(({ result, range }) =>
    result.kind === 'postponed'
      ? [notice.postponement(result.postponement, range.availability.kind === 'held' ? 'held' : 'not-held')]
      : [],
  )
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()]
}

const reasonBlocks = (translation: Translation, facts: PersonalNoticeFacts): readonly Block[] => {
  const answered = answeredRanges(facts)
  const reasons = [...groundReasons(translation, answered, facts), ...postponementReasons(translation, answered)]
  // Long facts stand whole in the Korean box or its annex; twice on one sheet there is no room for them.
  const lineTotal = reasons.reduce((sum, { lead, text }) => sum + lineCount(`${lead} ${text}`, wideEm), 0)
  return reasons.map(({ lead, text }) => (lineTotal > 4 ? words(bold(lead)) : words(bold(lead), plain(` ${text}`))))
}

const resultWords = ({ notice }: Translation, { draft, letter }: PersonalNoticeFacts): string => {
  const { granted, partlyGranted, postponed, refused } = notice.letters[letter]
  const said = { granted, part: partlyGranted, postponed, refused } as const satisfies Record<Outcome, string>
  return outcomesOf(resultsOf(draft))
    .map((outcome) => said[outcome])
    .join(' ')
}

/** What was decided; under it the times or the day, or a line for each stretch where they fare differently. */
const resultBlocks = (translation: Translation, facts: PersonalNoticeFacts): readonly Block[] => {
  const { notice } = translation
  const later = removalComesLater(facts.request) ? [words(plain(notice.removalLater))] : []
  const outcomeWords = letterWordsFor(facts.request).outcomes
  const answered = answeredRanges(facts)
  const [first] = answered
  const lead = words(bold(resultWords(translation, facts)))
  if (new Set(answered.map(({ result }) => result.kind)).size > 1) {
    const lines = answered.map(
      ({ range, result }) => `${translatedLabel(translation, outcomeWords[result.kind])}: ${translation.range(range)}`,
    )
    const { shown } = fitList('', lines, translation.rest, { widthEm: wideEm, linesMax: 4 })
    return [words(bold(notice.differing)), ...shown.map((line) => words(plain(line))), ...later]
  }
  if (first?.result.kind === 'postponed') {
    return [lead, words(plain(notice.postponedUntil(first.result.postponement.expectedEndOn))), ...later]
  }
  return first?.result.kind === 'part' && answered.length === 1
    ? [lead, words(plain(notice.letters[facts.letter].shownSpans(spansWords(first.result.shown)))), ...later]
    : [lead, ...later]
}

const amountWords = ({ notice }: Translation, { draft: { fee } }: PersonalNoticeFacts): string =>
  totalWon(fee) === 0 ? notice.nothingDue : notice.amount(totalWon(fee), workWon(fee), fee.postageWon)

const askedLines = (translation: Translation, facts: PersonalNoticeFacts): readonly string[] => {
  const { request } = facts
  const [first = '', ...others] = answeredRanges(facts).map(({ range }) => translation.range(range))
  return fitList('', [translation.notice.asked(request.kinds, first), ...others], translation.rest, {
    widthEm: wideEm,
    linesMax: 3,
  }).shown
}

const articlesOf = ({ notice }: Translation, facts: PersonalNoticeFacts): readonly string[] => {
  const letter = notice.letters[facts.letter]
  const articles = answeredRanges(facts).flatMap(({ range, result }) => {
    if (result.kind === 'granted') return [letter.grantedArticle]
    if (result.kind === 'postponed') return [letter.postponementArticle]
    const reason = reasonOf(result)
    if (reason === null) return []
    const article = letter.articles[reason.ground] ?? ''
    return reason.ground === 'law-restricts' && range.isOperatingRoom
      ? [`${article}; ${notice.operatingRoomArticle}`]
      : [article]
  })
  return [...new Set(articles)]
}

const objectionBlocks = (
  translation: Translation,
  { clinic, draft }: PersonalNoticeFacts,
  box: Box,
): readonly Block[] =>
  draft.objection === defaultObjection(clinic)
    ? [{ kind: 'numbered', items: translation.notice.objection(clinic) }]
    : box.blocks

/** What a box says in both languages; undefined where its fixed words say it all. */
export const translatedBlocks = (
  translation: Translation,
  facts: PersonalNoticeFacts,
  box: Box,
): readonly Block[] | undefined => {
  const { notice } = translation
  const none = words(plain(translation.labels['해당 없음']))
  const over = (...blocks: readonly Block[]): readonly Block[] => [...blocks, ...koreanUnder(box)]
  switch (box.label) {
    case '수신자': {
      const [, ...below] = box.blocks
      const { requester, applicant } = facts.request
      return [
        { kind: 'words', size: 'name', runs: [bold(notice.addressee(requester.name))] },
        ...(applicant.door === 'agent' ? [smallWords(translation.standing(applicant))] : []),
        ...below,
      ]
    }
    case '접수번호':
      return [words(plain(facts.request.number)), ...box.blocks.slice(1)]
    case '요구 내용':
      return over(...askedLines(translation, facts).map((line) => words(plain(line))))
    case '통지 내용':
      return [...resultBlocks(translation, facts), koreanTogether(box)]
    case '사유':
      return facts.draft.results.every(({ result }) => result.kind === 'granted') && facts.draft.addition === ''
        ? over(none)
        : over(...reasonBlocks(translation, facts))
    case '법적 근거':
      return over(...articlesOf(translation, facts).map((article) => words(plain(article))))
    case '이의제기 방법':
      return objectionBlocks(translation, facts, box)
    case '납부 금액':
      return over(words(plain(amountWords(translation, facts))))
    case '산정 명세':
      return totalWon(facts.draft.fee) === 0 ? over(none) : undefined
    case '열람 일시': {
      const { appointment } = facts.draft
      return appointment === null ? undefined : over(words(bold(translation.days.moment(appointment.at))))
    }
    default:
      return undefined
  }
}
