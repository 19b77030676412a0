// How a hold and what it names are told, in one place for list, detail and dialogs.
import type { HeldStretch, HoldSummary } from '../../../domain/hold/hold.ts'
import type { Translate } from '../../words/words.ts'
import { footageWords } from '../viewing/viewing-words.ts'

export const stretchWords = ({ cameraPlace, cameraNumber, from, to }: HeldStretch): string =>
  `${cameraPlace} ${cameraNumber} ${footageWords(from, to)}`

/** The first stretch, and how many others. */
export const stretchesInBrief = (t: Translate, { stretches }: Pick<HoldSummary, 'stretches'>): string => {
  const [first] = stretches
  if (first === undefined) return ''
  const stretch = stretchWords(first)
  return stretches.length === 1 ? stretch : t('hold.moreStretches', { stretch, count: stretches.length - 1 })
}
