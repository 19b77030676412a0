// Beside the titles of a release: what the accounts lack for them now, or will lack as soon as a second person has one.
import { Note } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { ShortageNote, type ShortageOffer } from './shortage-note.tsx'
import { useReleaseOutlook } from './use-release-outlook.ts'

interface ReleaseNoteProps {
  readonly titles: readonly string[]
  readonly offer: ShortageOffer
}

export const ReleaseNote = ({ titles, offer }: ReleaseNoteProps) => {
  const t = useWords()
  const outlook = useReleaseOutlook(titles)
  if (outlook === null) return null
  if (outlook.kind === 'short') return <ShortageNote shortage={outlook.shortage} offer={offer} />
  return <Note kind="idle">{t('destruction.releaseAlone', { needed: titles.length })}</Note>
}
