// What the boxes of a notice say in another language, over their Korean.
import { koreanTogether, koreanUnder } from './bilingual.ts'
import { resultsOf } from '../decision/decision-draft.ts'
import { keptBackSpans } from '../decision/kept-back.ts'
import { totalWon, workWon } from '../decision/fee.ts'
import { removalComesLater } from '../decision/letter.ts'
import { type Outcome, outcomesOf } from '../decision/outcome.ts'
import type { ShownSpan } from '../decision/range-result.ts'
import { existenceTold } from './existence-answer.ts'
import { fitList } from './fitting.ts'
import { type Block, type Box, bold, plain, smallWords, words } from './form.ts'
import { identityStateOf } from './identity-state.ts'
import { identityWords } from './request-words.ts'
import { letterWordsFor } from './letter.ts'
import { lineCount } from './line-fit.ts'
import { type AnsweredRange, answeredRanges } from './notice-reasons.ts'
import { fareAlike } from './notice-results.ts'
import { defaultObjection } from './objection.ts'
import { suspensionLines } from './suspension-answer.ts'
import { isOneDay } from './words/ko/every-letter.ts'
import { articlesIn, groundReason, isOnlyRest, type PersonalNoticeFacts, reasonsIn } from './translated-reasons.ts'
import type { Translation } from './words/translation.ts'
import { translatedLabel } from './words/translations.ts'

// 142 mm at 10.5 pt, as in the Korean boxes.
const wideEm = 38.3

const reasonBlocks = (translation: Translation, facts: PersonalNoticeFacts): readonly Block[] => {
  const reasons = reasonsIn(translation, facts)
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

/** Clock times as in the Korean; of pieces that do not lie in one day each with its days. */
const spansIn = ({ days }: Translation, spans: readonly ShownSpan[]): string =>
  isOneDay(spans)
    ? spans.map(({ from, to }) => days.hours(from, to)).join(', ')
    : spans.map(({ from, to }) => days.span(from, to)).join('; ')

/** The day, the pieces or the ground of one stretch among others. */
const detailOf = (
  translation: Translation,
  { result }: AnsweredRange,
  answered: readonly AnsweredRange[],
  facts: PersonalNoticeFacts,
): readonly string[] => {
  const { notice } = translation
  if (result.kind === 'granted') return []
  if (result.kind === 'postponed') return [notice.until(result.postponement.expectedEndOn)]
  const ground = groundReason(translation, { ...result.reason, isRest: isOnlyRest(result) }, answered, facts).lead
  return result.kind === 'part' ? [spansIn(translation, result.shown), ground] : [ground]
}

/** What was decided; under it the times or the day, or a line for each stretch where they fare differently. */
const resultBlocks = (translation: Translation, facts: PersonalNoticeFacts): readonly Block[] => {
  const { notice } = translation
  const isMasked = resultsOf(facts.draft).some((result) => 'masking' in result && result.masking === 'others-masked')
  const later = [
    ...(isMasked ? [notice.masked] : []),
    ...(removalComesLater(facts.request) ? [notice.removalLater] : []),
    ...suspensionLines(facts.request, answeredRanges(facts), notice.suspensionToo),
  ]
  // In one paragraph: two languages on one sheet have no room for short lines.
  const together = (...told: readonly string[]): readonly Block[] =>
    [...told, ...later].length === 0 ? [] : [words(plain([...told, ...later].join(' ')))]
  const outcomeWords = letterWordsFor(facts.request).outcomes
  const answered = answeredRanges(facts)
  const [first] = answered
  const lead = words(bold(resultWords(translation, facts)))
  if (!fareAlike(answered)) {
    const lines = answered.map((one) =>
      [
        `${translatedLabel(translation, outcomeWords[one.result.kind])}: ${translation.range(one.range)}`,
        ...detailOf(translation, one, answered, facts),
      ].join(notice.detail),
    )
    const { shown } = fitList('', lines, translation.rest, { widthEm: wideEm, linesMax: 4 })
    return [words(bold(notice.differing)), ...shown.map((line) => words(plain(line))), ...together()]
  }
  if (first?.result.kind === 'postponed') {
    return [lead, ...together(notice.postponedUntil(first.result.postponement.expectedEndOn))]
  }
  if (first?.result.kind !== 'part') return [lead, ...together()]
  const { shownSpans, keptBack } = notice.letters[facts.letter]
  const { shown } = first.result
  const keptSpans = keptBackSpans(first.range, shown)
  return [lead, ...together(shownSpans(spansIn(translation, shown)), keptBack(spansIn(translation, keptSpans)))]
}

/** Whether the person is in it; a line for each stretch where they differ. */
const existenceBlocks = (translation: Translation, facts: PersonalNoticeFacts): readonly Block[] => {
  const { lead, notes, lines } = existenceTold(answeredRanges(facts), facts.request, translation.notice.existence)
  const { shown } = fitList('', lines, translation.rest, { widthEm: wideEm, linesMax: 4 })
  return [words(bold(lead)), ...[...shown, ...notes].map((line) => words(plain(line)))]
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

const objectionBlocks = (
  translation: Translation,
  { clinic, draft }: PersonalNoticeFacts,
  box: Box,
): readonly Block[] =>
  draft.objection === defaultObjection(clinic)
    ? [{ kind: 'numbered', items: translation.notice.objection(clinic) }]
    : box.blocks

const identityLine = ({ receipt }: Translation, { request }: PersonalNoticeFacts): string =>
  receipt.identity(identityStateOf(request), request.applicant.door === 'agent' ? request.applicant.filmed.name : '')

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
      return [
        words(plain(facts.request.number)),
        smallWords([identityLine(translation, facts), identityWords(facts.request)].join(' ')),
      ]
    case '요구 내용':
      return over(...askedLines(translation, facts).map((line) => words(plain(line))))
    case '통지 내용':
      return [
        ...(facts.letter === 'existence' ? existenceBlocks : resultBlocks)(translation, facts),
        koreanTogether(box),
      ]
    case '사유':
      return facts.draft.results.every(({ result }) => result.kind === 'granted') && facts.draft.addition === ''
        ? over(none)
        : over(...reasonBlocks(translation, facts))
    case '법적 근거':
      return over(...articlesIn(translation, facts).map((article) => words(plain(article))))
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
