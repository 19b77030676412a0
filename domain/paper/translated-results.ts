// What a notice says in another language was decided: one sentence where all stretches fare alike, otherwise a line for each.
import { resultsOf } from '../decision/decision-draft.ts'
import { keptBackSpans } from '../decision/kept-back.ts'
import { removalComesLater } from '../decision/letter.ts'
import { type Outcome, outcomesOf } from '../decision/outcome.ts'
import type { ShownSpan } from '../decision/range-result.ts'
import { existenceTold } from './existence-answer.ts'
import { type Block, bold, plain, type Run, words } from './form.ts'
import { letterWordsFor } from './letter.ts'
import { lineCount } from './line-fit.ts'
import { type AnsweredRange, answeredRanges } from './notice-reasons.ts'
import { fareAlike } from './notice-results.ts'
import { suspensionLines } from './suspension-answer.ts'
import { isOneDay } from './words/ko/every-letter.ts'
import { groundReason, isOnlyRest, type PersonalNoticeFacts } from './translated-reasons.ts'
import type { LetterTranslation, Translation } from './words/translation.ts'
import { translatedLabel } from './words/translations.ts'

// 142 mm at 10.5 pt, as in the Korean boxes.
export const wideEm = 38.3

/** What stands in a box, and what is told in the annex for want of room: two languages share one sheet. */
export interface FittedBlocks {
  readonly blocks: readonly Block[]
  readonly annexLines: readonly string[]
}

/** What a copy changes of the words of a notice of viewing: which is given, or which was asked for and refused. */
const copiedWords = (
  { notice }: Translation,
  { draft: { appointment }, letter, request: { kinds } }: PersonalNoticeFacts,
): Partial<Pick<LetterTranslation, 'granted' | 'partlyGranted' | 'refused'>> => {
  const isCopied = appointment === null ? kinds.includes('copy') : appointment.forms.some((form) => form !== 'watching')
  if (letter !== 'viewing' || !isCopied) return {}
  const isWatched = appointment === null ? kinds.includes('viewing') : appointment.forms.includes('watching')
  return notice.copied[isWatched ? 'too' : 'alone']
}

const resultWords = (translation: Translation, facts: PersonalNoticeFacts): string => {
  const { draft, letter } = facts
  const { granted, partlyGranted, postponed, refused } = {
    ...translation.notice.letters[letter],
    ...copiedWords(translation, facts),
  }
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

export const resultIn = (translation: Translation, facts: PersonalNoticeFacts): FittedBlocks =>
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
