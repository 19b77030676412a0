import type { Failure } from '../../domain/contract/failure.ts'
import { failureSentence } from '../words/failure-sentence.ts'
import { useWords } from '../words/use-words.ts'
import { Button } from './button.tsx'
import { Note } from './status.tsx'

interface FailureNoteProps {
  readonly failure: Failure
  readonly onAgain?: () => void
}

/** What happened, whether the record is safe, what to press. A cancelled dialog is no failure to speak of. */
export const FailureNote = ({ failure, onAgain }: FailureNoteProps) => {
  const t = useWords()
  if (failure.kind === 'cancelled') return null
  return (
    <Note
      kind="danger"
      live="alert"
      actions={
        onAgain && (
          <Button size="small" onPress={onAgain}>
            {t('frame.again')}
          </Button>
        )
      }
    >
      {failureSentence(t, failure)}
    </Note>
  )
}
