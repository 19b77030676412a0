// Open requests of the same phone or name, or for the same footage, are pointed out, never merged: whether it is the same
// matter a person decides, and identity is checked each time.
import { useDebouncedValue } from '@mantine/hooks'
import { useMemo } from 'react'
import { useNowByMinute } from '../../store/clock.ts'
import { useDoor } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import type { IntakeDraft } from './intake-draft.ts'
import { similarQuery } from './similar-query.ts'

/** Every search is an entry, so it waits until what is typed stands still. */
const pauseMilliseconds = 800

export const SimilarNote = ({ draft }: { readonly draft: IntakeDraft }) => {
  const t = useWords()
  const now = useNowByMinute()
  // Debouncing goes by identity, so the question is made anew only when what it is made of changes.
  const typed = useMemo(() => similarQuery(draft, now), [draft, now])
  const [query] = useDebouncedValue(typed, pauseMilliseconds)
  const found = useDoor('request.findSimilar', query)
  const similar = found.kind === 'answered' ? found.value.similar : []
  if (query === null || similar.length === 0) return null
  return (
    <Note
      kind="idle"
      title={t('intake.similar', { count: similar.length })}
      actions={similar.map(({ requestId, number, requesterName, likenesses }) => (
        <Button
          key={requestId}
          size="small"
          label={t('intake.similarOpen', { number, name: requesterName })}
          onPress={() => go({ kind: 'request', requestId })}
        >
          {number}, {likenesses.map((likeness) => t(`life.like_${likeness}`)).join('·')}
        </Button>
      ))}
    >
      {t('intake.similarWhy')}
    </Note>
  )
}
