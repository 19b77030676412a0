// What the result box says: one sentence where all stretches fare alike, otherwise one line for each.
import { dayAndWeekdayWords } from '../calendar/korean-day.ts'
import { removalComesLater } from '../decision/letter.ts'
import type { RangeResult, ShownSpan } from '../decision/range-result.ts'
import { type Block, bold, plain, words as said } from './form.ts'
import { type AnnexPart, fitList } from './fitting.ts'
import type { DecisionNoticeFacts } from './notice.ts'
import { type AnsweredRange, refusalFactsFor } from './notice-reasons.ts'
import type { LetterWords } from './letter-words.ts'
import { rangeWords } from './request-words.ts'
import {
  differing,
  masked as maskedWords,
  removalLater as removalLaterWords,
  restInAnnex,
  spansWithTotal,
  spansWords,
} from './words/ko/every-letter.ts'

const linesMax = 6

/** The pieces of a stretch between and around those that are shown. */
export const keptBackSpans = (range: ShownSpan, shown: readonly ShownSpan[]): readonly ShownSpan[] => {
  const starts = [range.from, ...shown.map(({ to }) => to)]
  const ends = [...shown.map(({ from }) => from), range.to]
  return starts.flatMap((from, index) => {
    const to = ends[index]
    return to === undefined || to <= from ? [] : [{ from, to }]
  })
}

const isMasked = (result: RangeResult): boolean =>
  (result.kind === 'granted' || result.kind === 'part') && result.masking === 'others-masked'

const same = <Value>(values: readonly Value[]): Value | null => {
  const [first, ...others] = [...new Set(values)]
  return first === undefined || others.length > 0 ? null : first
}

/** The lead and the plain lines under it; null where the stretches differ and each needs a line of its own. */
const commonWords = (
  answered: readonly AnsweredRange[],
  facts: DecisionNoticeFacts,
  words: LetterWords,
): readonly [string, ...string[]] | null => {
  const [first, ...others] = answered
  const kind = same(answered.map(({ result }) => result.kind))
  if (first === undefined || kind === null) return null
  const { range, result } = first
  if (kind === 'granted') return [words.grantedWhole(facts.draft.appointment)]
  if (result.kind === 'part') {
    if (others.length > 0) return null
    return [
      words.grantedPart,
      spansWithTotal(result.shown),
      words.keptBack(spansWords(keptBackSpans(range, result.shown))),
    ]
  }
  if (kind === 'postponed') {
    const day = same(answered.flatMap((one) => postponedDay(one.result)))
    return day === null ? null : [words.postponedUntil(day), words.postponedPromise]
  }
  const ground = same(answered.flatMap((one) => (one.result.kind === 'refused' ? [one.result.reason.ground] : [])))
  if (ground === null || result.kind !== 'refused') return null
  const told = words.refusal(ground, refusalFactsFor(result.reason, answered, facts)).result
  return told === '' ? [words.refused] : [words.refused, told]
}

const postponedDay = (result: RangeResult) => (result.kind === 'postponed' ? [result.postponement.expectedEndOn] : [])

const lineOf = ({ range, result }: AnsweredRange, words: LetterWords): string => {
  const named = rangeWords(range)
  switch (result.kind) {
    case 'granted':
      return words.rangeGranted(named)
    case 'part':
      return words.rangePart(named, spansWords(result.shown), words.groundLabel(result.reason.ground))
    case 'postponed':
      return words.rangePostponed(named, dayAndWeekdayWords(result.postponement.expectedEndOn))
    case 'refused':
      return words.rangeRefused(named, words.groundLabel(result.reason.ground))
  }
}

export const resultBlocks = (
  answered: readonly AnsweredRange[],
  facts: DecisionNoticeFacts,
  words: LetterWords,
  widthEm: number,
): { readonly blocks: readonly Block[]; readonly annexPart: AnnexPart | null } => {
  const after = [
    ...(answered.some(({ result }) => isMasked(result)) ? [said(plain(maskedWords))] : []),
    ...(removalComesLater(facts.request) ? [said(plain(removalLaterWords))] : []),
  ]
  const common = commonWords(answered, facts, words)
  if (common !== null) {
    const [lead, ...lines] = common
    return { blocks: [said(bold(lead)), ...lines.map((line) => said(plain(line))), ...after], annexPart: null }
  }
  const fitted = fitList(
    words.labels.result,
    answered.map((one) => lineOf(one, words)),
    restInAnnex,
    { widthEm, linesMax: linesMax - after.length },
  )
  const lines = fitted.shown.map((line) => said(plain(line)))
  return { blocks: [said(bold(differing)), ...lines, ...after], annexPart: fitted.annexPart }
}
