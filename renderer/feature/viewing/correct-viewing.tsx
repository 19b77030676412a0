// F8 on a row of the log: the correction of its ledger row, without a way over the ledger (rule 17).
import { useDoor } from '../../store/door.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { CorrectDialog } from '../ledger/correct-dialog.tsx'

interface CorrectViewingProps {
  /** The last row of its chain of corrections: a row is corrected once, and its correction again. */
  readonly number: number
  readonly onClose: () => void
}

export const CorrectViewing = ({ number, onClose }: CorrectViewingProps) => {
  const asked = useDoor('ledger.open', { number })
  if (asked.kind === 'waiting') return null
  if (asked.kind === 'failed') return <FailureNote failure={asked.failure} onAgain={asked.askAgain} />
  return <CorrectDialog row={asked.value.row} onClose={onClose} />
}
