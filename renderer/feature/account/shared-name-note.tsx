// Beside the name of an account that looks like a post or a room: why that is not enough, and the way on for who knows better (rule 45).
import { looksShared } from '../../../domain/account/shared-name.ts'
import { CheckBox } from '../../ui/choice.tsx'
import { Note } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'

interface SharedNameNoteProps {
  readonly name: string
  readonly isOnePersons: boolean
  readonly onChange: (isOnePersons: boolean) => void
}

export const SharedNameNote = ({ name, isOnePersons, onChange }: SharedNameNoteProps) => {
  const t = useWords()
  if (!looksShared(name)) return null
  return (
    <Note
      kind="warn"
      title={t('settings.sharedName', { name: name.trim() })}
      actions={
        <CheckBox isOn={isOnePersons} onChange={onChange}>
          {t('settings.sharedNameKnown')}
        </CheckBox>
      }
    >
      {t('settings.sharedNameWhy')}
    </Note>
  )
}
