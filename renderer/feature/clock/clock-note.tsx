// Beside what is counted by the clock: that the clock itself is in doubt until somebody has written why it jumped (decision 0014).
import { useEffect } from 'react'
import { useDoor } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { jumpWords } from './jump-words.ts'

export const ClockNote = () => {
  const t = useWords()
  const asked = useDoor('clock.jumps', {})
  const askAgain = asked.kind === 'waiting' ? null : asked.askAgain
  // A jump comes with any entry, and nothing that the window did has made the list stale.
  useEffect(() => askAgain?.(), [askAgain])
  const last = asked.kind === 'answered' ? asked.value.jumps.at(-1) : undefined
  if (last === undefined) return null
  return (
    <Note
      kind="warn"
      title={jumpWords(t, last)}
      actions={
        <Button size="small" onPress={() => go({ kind: 'settings' })}>
          {t('clock.dutyAct')}
        </Button>
      }
    >
      {t('clock.countedByIt')}
    </Note>
  )
}
