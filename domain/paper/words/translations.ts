import type { ForeignLanguage } from '../language.ts'
import { english } from './en/english.ts'
import { japanese } from './ja/japanese.ts'
import { type KoreanLabel, labels } from './ko/labels.ts'
import type { Translation } from './translation.ts'

export const translations: Readonly<Record<ForeignLanguage, Translation>> = { en: english, ja: japanese }

const isKoreanLabel = (words: string): words is KoreanLabel => (labels as readonly string[]).includes(words)

/** The other language's word for a fixed word of a Korean paper; '' where the words are no fixed ones. */
export const translatedLabel = ({ labels: known }: Translation, words: string): string =>
  isKoreanLabel(words) ? known[words] : ''
