// A letter of boxes with English or Japanese over the Korean; the Korean stays whole and is the original.
import type { LedgerHead } from '../ledger/operations.ts'
import { bothAnchor, bothFact, koreanUnder } from './bilingual.ts'
import type { Anchor, Block, Box, Fact, FormRow } from './form.ts'
import type { ForeignLanguage } from './language.ts'
import { translatedLabel } from './words/translations.ts'
import type { Translation } from './words/translation.ts'

interface LetterParts {
  readonly documentNumber: Fact
  readonly sentOn: Fact
  readonly title: string
  readonly rows: readonly FormRow[]
  readonly legalLine: string
  readonly cautions: { readonly title: string; readonly items: readonly string[] }
  readonly contact: readonly string[]
}

/** What of a letter is the same whatever stands in its boxes. */
export interface SpokenLetter {
  readonly number: string
  readonly title: string
  readonly legalLine: string
  readonly cautionsTitle: string
  readonly cautions: readonly string[]
}

interface Spoken {
  /** By the Korean label; what every paper says is found without. */
  readonly labels: Readonly<Record<string, string>>
  /** By the Korean label: over the Korean. What people typed stands in the Korean alone. */
  readonly blocks: Readonly<Record<string, readonly Block[]>>
  readonly language: ForeignLanguage
  readonly translation: Translation
  readonly letter: SpokenLetter
  readonly sentOn: string
  readonly anchor: LedgerHead | null
}

interface BothParts extends LetterParts {
  readonly language: ForeignLanguage
  readonly subtitle: string
  readonly anchor: Anchor
}

/** Every part of the Korean letter that another language explains. */
export const bothLetter = (korean: LetterParts, spoken: Spoken): BothParts => {
  const { language, translation, letter, labels, blocks } = spoken
  const bothOf = (box: Box): Box => {
    const said = blocks[box.label]
    return {
      label: labels[box.label] ?? translatedLabel(translation, box.label),
      sublabel: box.label,
      blocks: said === undefined ? box.blocks : [...said, ...koreanUnder(box)],
    }
  }
  return {
    language,
    // The number stands alone: the file takes its name from it.
    documentNumber: { ...korean.documentNumber, label: `${letter.number} (${korean.documentNumber.label})` },
    sentOn: bothFact(translation, korean.sentOn, spoken.sentOn),
    title: letter.title,
    subtitle: korean.title,
    rows: korean.rows.map(({ boxes }) => ({ boxes: boxes.map(bothOf) })),
    legalLine: `${letter.legalLine}\n${korean.legalLine}`,
    cautions: { title: `${letter.cautionsTitle} (${korean.cautions.title})`, items: letter.cautions },
    contact: [...korean.contact, translation.original],
    anchor: bothAnchor(translation, spoken.anchor),
  }
}
