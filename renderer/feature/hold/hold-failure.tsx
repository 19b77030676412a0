import type { Failure } from '../../../domain/contract/failure.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Note } from '../../ui/status.tsx'
import { issueSentence } from '../../words/failure-sentence.ts'
import { useWords } from '../../words/use-words.ts'

interface HoldFailureProps {
  readonly failure: Failure | null
  /** Fields that say themselves what is wrong with them. */
  readonly fields: readonly string[]
}

/** What was refused about the hold as a whole: it moved on meanwhile, it is not this person's to confirm, it waits. */
export const HoldFailure = ({ failure, fields }: HoldFailureProps) => {
  const t = useWords()
  if (failure === null) return null
  if (failure.kind !== 'invalid') return <FailureNote failure={failure} />
  const elsewhere = failure.issues.filter(
    ({ field }) => !fields.some((own) => field === own || field.startsWith(`${own}.`)),
  )
  const sentences = [...new Set(elsewhere.map((issue) => issueSentence(t, issue)))]
  return sentences.length === 0 ? null : (
    <Note kind="danger" live="alert">
      {sentences.join(' ')}
    </Note>
  )
}
