// What the result box says: one sentence where all stretches fare alike, otherwise one line for each.
import { dayAndWeekdayWords } from '../calendar/korean-day.ts'
import { keptBackSpans } from '../decision/kept-back.ts'
import { letterOf, removalComesLater } from '../decision/letter.ts'
import type { RangeResult } from '../decision/range-result.ts'
import { existenceTold } from './existence-answer.ts'
import { type Block, bold, plain, words as said } from './form.ts'
import { type AnnexPart, fitList } from './fitting.ts'
import type { DecisionNoticeFacts } from './notice.ts'
import { type AnsweredRange, refusalFactsFor } from './notice-reasons.ts'
import type { LetterWords } from './letter-words.ts'
import { rangeWords } from './request-words.ts'
import { suspensionLines } from './suspension-answer.ts'
import {
  differing,
  masked as maskedWords,
  removalLater as removalLaterWords,
  restInAnnex,
  spansWithTotal,
  spansWords,
} from './words/ko/every-letter.ts'
import { existenceWords } from './words/ko/existence-letter.ts'
import { suspensionWords } from './words/ko/removal-letter.ts'

const linesMax = 6

const isMasked = (result: RangeResult): boolean =>
  (result.kind === 'granted' || result.kind === 'part') && result.masking === 'others-masked'

const same = <Value>(values: readonly Value[]): Value | null => {
  const [first, ...others] = [...new Set(values)]
  return first === undefined || others.length > 0 ? null : first
}

/** Whether one sentence is true of all stretches; otherwise each needs a line of its own, with its day, its pieces or its ground. */
export const fareAlike = (answered: readonly AnsweredRange[]): boolean =>
  same(
    answered.map(({ result }) => {
      if (result.kind === 'part') return JSON.stringify(result.shown)
      if (result.kind === 'postponed') return `until ${result.postponement.expectedEndOn}`
      return result.kind === 'refused' ? `for ${result.reason.ground}` : result.kind
    }),
  ) !== null &&
  (answered.length === 1 || answered.every(({ result }) => result.kind !== 'part'))

/** The lead and the plain lines under it; null where the stretches differ. */
const commonWords = (
  answered: readonly AnsweredRange[],
  facts: DecisionNoticeFacts,
  words: LetterWords,
): readonly [string, ...string[]] | null => {
  const [first] = answered
  if (first === undefined || !fareAlike(answered)) return null
  const { range, result } = first
  switch (result.kind) {
    case 'granted':
      return [words.grantedWhole(facts.draft.appointment)]
    case 'part':
      return [
        words.grantedPart,
        spansWithTotal(result.shown),
        words.keptBack(spansWords(keptBackSpans(range, result.shown))),
      ]
    case 'postponed':
      return [words.postponedUntil(result.postponement.expectedEndOn), words.postponedPromise]
    case 'refused': {
      const told = words.refusal(result.reason.ground, refusalFactsFor(result.reason, answered, facts)).result
      return told === '' ? [words.refused] : [words.refused, told]
    }
  }
}

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

const existenceBlocks = (
  answered: readonly AnsweredRange[],
  { request }: DecisionNoticeFacts,
  words: LetterWords,
  widthEm: number,
): ReturnType<typeof resultBlocks> => {
  const { lead, notes, lines } = existenceTold(answered, request, existenceWords)
  const fitted = fitList(words.labels.result, lines, restInAnnex, { widthEm, linesMax: linesMax - notes.length })
  const blocks = [...fitted.shown, ...notes].map((line) => said(plain(line)))
  return { blocks: [said(bold(lead)), ...blocks], annexPart: fitted.annexPart }
}

export const resultBlocks = (
  answered: readonly AnsweredRange[],
  facts: DecisionNoticeFacts,
  words: LetterWords,
  widthEm: number,
): { readonly blocks: readonly Block[]; readonly annexPart: AnnexPart | null } => {
  if (letterOf(facts.request) === 'existence') return existenceBlocks(answered, facts, words, widthEm)
  const after = [
    ...(answered.some(({ result }) => isMasked(result)) ? [said(plain(maskedWords))] : []),
    ...(removalComesLater(facts.request) ? [said(plain(removalLaterWords))] : []),
    ...suspensionLines(facts.request, answered, suspensionWords).map((line) => said(plain(line))),
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
