// The quick purposes. What is written into the ledger is Korean whatever the language of the screen, because the ledger is a
// Korean document.
import type { Choice } from '../../ui/select.tsx'
import { translators } from '../../words/translate.ts'
import type { Translate } from '../../words/words.ts'

const keys = ['safety', 'request', 'accident', 'crime', 'equipment'] as const

const inKorean = (key: (typeof keys)[number]): string => translators.ko(`viewing.purposes.${key}`)

export const requestPurpose = inKorean('request')

export const purposeChoices = (t: Translate): readonly Choice<string>[] =>
  keys.map((key) => ({ value: inKorean(key), label: t(`viewing.purposes.${key}`) }))
