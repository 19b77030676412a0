// Other requests of the same name and phone are pointed out, never merged: whether it is the same matter a person decides,
// and identity is checked each time.
import { useDebouncedValue } from '@mantine/hooks'
import { useDoor } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import type { IntakeDraft } from './intake-draft.ts'
import { similarQuery } from './similar-query.ts'

/** Every search is an entry, so it waits until the number is typed to its end. */
const pauseMilliseconds = 800

export const SimilarNote = ({ draft }: { readonly draft: IntakeDraft }) => {
  const t = useWords()
  const [text] = useDebouncedValue(similarQuery(draft), pauseMilliseconds)
  const found = useDoor('search.find', text === null ? null : { text })
  const requests = found.kind === 'answered' ? found.value.hits.filter((hit) => hit.kind === 'request') : []
  if (text === null || requests.length === 0) return null
  return (
    <Note
      kind="idle"
      title={t('intake.similar', { count: requests.length })}
      actions={requests.map(({ requestId, number, requesterName, detail }) => (
        <Button
          key={requestId}
          size="small"
          label={t('intake.similarOpen', { number, name: requesterName })}
          onPress={() => go({ kind: 'request', requestId })}
        >
          {number}, {detail}
        </Button>
      ))}
    >
      {t('intake.similarWhy')}
    </Note>
  )
}
