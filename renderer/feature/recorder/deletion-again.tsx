// A month's automatic deletion is one row of the ledger; a second one is written only by somebody who was asked.
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useWords } from '../../words/use-words.ts'

interface DeletionAgainProps {
  /** Of the row that the month has already. */
  readonly ledgerNumber: string
  readonly isBusy: boolean
  readonly onAnswer: (deletion: 'leave' | 'write-again') => void
  readonly onClose: () => void
}

export const DeletionAgain = ({ ledgerNumber, isBusy, onAnswer, onClose }: DeletionAgainProps) => {
  const t = useWords()
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('recorder.deletionAgainTitle')}
      actions={
        <>
          <Button isBusy={isBusy} onPress={() => onAnswer('write-again')}>
            {t('recorder.deletionWriteAgain')}
          </Button>
          <Button look="filled" keys="Ctrl ↵" isBusy={isBusy} onPress={() => onAnswer('leave')}>
            {t('recorder.deletionLeave')}
          </Button>
        </>
      }
    >
      <p>{t('recorder.deletionAgain', { detail: ledgerNumber })}</p>
    </Dialog>
  )
}
