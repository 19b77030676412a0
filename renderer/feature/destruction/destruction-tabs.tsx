// Copies and their end share one entry of the menu.
import { go } from '../../store/route.ts'
import { Segmented } from '../../ui/choice.tsx'
import { useWords } from '../../words/use-words.ts'

export const DestructionTabs = ({ here }: { readonly here: 'copies' | 'destructions' }) => {
  const t = useWords()
  return (
    <Segmented
      label={t('destruction.tabs')}
      value={here}
      choices={[
        { value: 'copies', label: t('destruction.tabCopies') },
        { value: 'destructions', label: t('destruction.tabDestructions') },
      ]}
      onChoose={(kind) => go({ kind })}
    />
  )
}
