// The parts of a Korean paper with another language over them. The Korean stays whole and as it was built: it is the
// original, and what the other language says is only its explanation.
import type { LedgerHead } from '../ledger/operations.ts'
import { anchorOf } from './anchor.ts'
import type { Anchor, Block, Box, Choice, Fact } from './form.ts'
import { smallWords } from './form.ts'
import { translatedLabel } from './words/translations.ts'
import type { Translation } from './words/translation.ts'

/** `Refused 열람거절`; Korean alone where the words are no fixed ones. */
export const bothWords = (translation: Translation, korean: string): string =>
  [translatedLabel(translation, korean), korean].filter((words) => words !== '').join(' ')

export const bothChoices = (translation: Translation, choices: readonly Choice[]): readonly Choice[] =>
  choices.map((choice) => ({ ...choice, label: bothWords(translation, choice.label) }))

/** A head with its Korean in brackets behind the text, as `Document no. 견본의원 영상 2026-32 (문서번호)`. */
export const bothFact = (translation: Translation, { label, text }: Fact, translatedText: string): Fact => ({
  label: translatedLabel(translation, label),
  text: `${translatedText === '' ? text : translatedText} (${label})`,
})

const koreanLine = (block: Block): readonly string[] =>
  block.kind === 'words' ? [block.runs.map(({ text }) => text).join('')] : block.kind === 'numbered' ? block.items : []

/** The words of a Korean box, small, for under the other language. */
export const koreanUnder = ({ blocks }: Box): readonly Block[] =>
  blocks.flatMap((block) => koreanLine(block)).map((line) => smallWords(line))

/** The same in one paragraph, where the lines are sentences: two languages on one sheet have no room for short lines. */
export const koreanTogether = ({ blocks }: Box): Block =>
  smallWords(blocks.flatMap((block) => koreanLine(block)).join(' '))

const bothBlock = (translation: Translation, block: Block): Block => {
  if (block.kind === 'choices') return { ...block, choices: bothChoices(translation, block.choices) }
  if (block.kind === 'numbered') return block
  return {
    ...block,
    runs: block.runs.map((run) => ({ ...run, text: bothWords(translation, run.text) })),
  }
}

/** The box with its label in both languages over the blocks given; without any, its fixed words in both. */
export const bothBox = (translation: Translation, box: Box, blocks: readonly Block[] | undefined): Box => ({
  label: translatedLabel(translation, box.label) || box.label,
  sublabel: box.label,
  blocks: blocks ?? box.blocks.map((block) => bothBlock(translation, block)),
})

export const bothAnchor = (translation: Translation, head: LedgerHead | null): Anchor => {
  const anchor = anchorOf(head, translation.anchorRemark)
  return {
    ...anchor,
    facts: anchor.facts.map(({ label, text }) => ({ label: translatedLabel(translation, label) || label, text })),
  }
}
