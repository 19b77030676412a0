import type { ReactNode } from 'react'
import type { OutputOf } from '../../../domain/contract/contract.ts'
import { Note } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'

interface ImportDoneProps {
  readonly imported: OutputOf<'camera.importSpreadsheet'>
  readonly chooseButton: ReactNode
}

export const ImportDone = ({ imported, chooseButton }: ImportDoneProps) => {
  const t = useWords()
  const { importedCount, changedCount, retiredCount, leftOutCount } = imported
  const isFirstList = changedCount === 0 && retiredCount === 0
  return (
    <Note
      kind={leftOutCount === 0 ? 'ok' : 'warn'}
      title={
        isFirstList
          ? t('camera.import.done', { imported: importedCount })
          : t('camera.import.doneLater', { imported: importedCount, changed: changedCount, retired: retiredCount })
      }
      live="alert"
      actions={chooseButton}
    >
      {leftOutCount === 0 ? t('camera.import.doneAll') : t('camera.import.doneLeftOut', { leftOut: leftOutCount })}
    </Note>
  )
}
