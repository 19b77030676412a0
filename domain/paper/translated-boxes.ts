// What the boxes of a notice say in another language, over their Korean.
import { bothWords, koreanTogether, koreanUnder } from './bilingual.ts'
import { resultsOf } from '../decision/decision-draft.ts'
import { keptBackSpans } from '../decision/kept-back.ts'
import { totalWon, workWon } from '../decision/fee.ts'
import { removalComesLater } from '../decision/letter.ts'
import { type Outcome, outcomesOf } from '../decision/outcome.ts'
import type { ShownSpan } from '../decision/range-result.ts'
import { existenceTold } from './existence-answer.ts'
import { type AnnexPart, fitList } from './fitting.ts'
import { type Block, type Box, bold, plain, type Run, smallWords, words } from './form.ts'
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
import { eachOnce, type Translation } from './words/translation.ts'
import { translatedLabel } from './words/translations.ts'

// 142 mm at 10.5 pt, as in the Korean boxes.
const wideEm = 38.3

/** What stands in a box, and what is told in the annex for want of room: two languages share one sheet. */
interface FittedBlocks {
  readonly blocks: readonly Block[]
  readonly annexLines: readonly string[]
}

const reasonBlocks = (translation: Translation, facts: PersonalNoticeFacts): FittedBlocks => {
  const reasons = reasonsIn(translation, facts)
  const lines = reasons.map(({ lead, text }) => `${lead} ${text}`.trimEnd())
  if (lines.reduce((sum, line) => sum + lineCount(line, wideEm), 0) <= 4)
    return { blocks: reasons.map(({ lead, text }) => words(bold(lead), plain(` ${text}`))), annexLines: [] }
  const leads = eachOnce(reasons.map(({ lead }) => lead)).join(' ')
  const inAnnex = plain(translation.notice.inAnnex)
  const blocks = lineCount(leads, wideEm) > 2 ? [words(inAnnex)] : [words(bold(`${leads} `), inAnnex)]
  return { blocks, annexLines: lines }
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

/** A line for each stretch; all of them in the annex where they are more than the box holds. */
const listBlocks = (
  { notice }: Translation,
  lead: Run,
  lines: readonly string[],
  after: readonly Block[],
): FittedBlocks =>
  lines.reduce((sum, line) => sum + lineCount(line, wideEm), 0) <= 4
    ? { blocks: [words(lead), ...lines.map((line) => words(plain(line))), ...after], annexLines: [] }
    : { blocks: [words(lead, plain(` ${notice.inAnnex}`)), ...after], annexLines: lines }

const resultIn = (translation: Translation, facts: PersonalNoticeFacts): FittedBlocks =>
  (facts.letter === 'existence' ? existenceBlocks : resultBlocks)(translation, facts)

/** What was decided; under it the times or the day, or a line for each stretch where they fare differently. */
const resultBlocks = (translation: Translation, facts: PersonalNoticeFacts): FittedBlocks => {
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
    return listBlocks(translation, bold(notice.differing), lines, together())
  }
  const alone = (...told: readonly string[]): FittedBlocks => ({ blocks: [lead, ...together(...told)], annexLines: [] })
  if (first?.result.kind === 'postponed') {
    return alone(notice.postponedUntil(first.result.postponement.expectedEndOn))
  }
  if (first?.result.kind !== 'part') return alone()
  const { shownSpans, keptBack } = notice.letters[facts.letter]
  const { shown } = first.result
  const keptSpans = keptBackSpans(first.range, shown)
  return alone(shownSpans(spansIn(translation, shown)), keptBack(spansIn(translation, keptSpans)))
}

/** Whether the person is in it; a line for each stretch where they differ. */
const existenceBlocks = (translation: Translation, facts: PersonalNoticeFacts): FittedBlocks => {
  const { lead, notes, lines } = existenceTold(answeredRanges(facts), facts.request, translation.notice.existence)
  return listBlocks(
    translation,
    bold(lead),
    lines,
    notes.map((line) => words(plain(line))),
  )
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

const articleBlocks = (translation: Translation, facts: PersonalNoticeFacts): FittedBlocks => {
  const articles = articlesIn(translation, facts)
  const together = articles.join('; ')
  return lineCount(together, wideEm) <= 3
    ? { blocks: [words(plain(together))], annexLines: [] }
    : { blocks: [words(plain(translation.notice.inAnnex))], annexLines: articles }
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
      return [words(plain(askedLines(translation, facts).join('; '))), koreanTogether(box)]
    case '통지 내용':
      return [...resultIn(translation, facts).blocks, koreanTogether(box)]
    case '사유':
      return facts.draft.results.every(({ result }) => result.kind === 'granted') && facts.draft.addition === ''
        ? over(none)
        : over(...reasonBlocks(translation, facts).blocks)
    case '법적 근거':
      return over(...articleBlocks(translation, facts).blocks)
    case '이의제기 방법':
      return objectionBlocks(translation, facts, box)
    case '납부 금액':
      return over(words(plain(amountWords(translation, facts))))
    case '산정 명세':
      return totalWon(facts.draft.fee) === 0 ? over(none) : undefined
    case '열람 일시': {
      const { appointment } = facts.draft
      if (appointment === null) return undefined
      const wish = appointment.isRequestersWish === true ? [smallWords(notice.requestersWish)] : []
      return over(words(bold(translation.days.moment(appointment.at))), ...wish)
    }
    default:
      return undefined
  }
}

/** What the boxes could not hold, under their labels in both languages; the Korean annex stands behind it. */
export const annexPartsIn = (translation: Translation, facts: PersonalNoticeFacts): readonly AnnexPart[] =>
  [
    { label: '통지 내용', lines: resultIn(translation, facts).annexLines },
    { label: '사유', lines: reasonBlocks(translation, facts).annexLines },
    { label: '법적 근거', lines: articleBlocks(translation, facts).annexLines },
  ].flatMap(({ label, lines }) => (lines.length === 0 ? [] : [{ heading: bothWords(translation, label), lines }]))
