import { useAppearance } from '../theme/appearance.ts'
import { type Formats, formatsFor } from './format.ts'
import { translators } from './translate.ts'
import type { Translate } from './words.ts'

/** `t('frame.lock')`: the sentence in the language of the interface; a key that does not exist does not compile. */
export const useWords = (): Translate => translators[useAppearance((appearance) => appearance.language)]

/** Days, times and counts in the language of the interface. */
export const useFormats = (): Formats => formatsFor(useAppearance((appearance) => appearance.language))
