// Bringing in a camera list. What is in the file is shown first; nothing is in the book before the filled button is pressed.
import { useState } from 'react'
import type { ImportPreview } from '../../../domain/camera/operations.ts'
import { useDoorAction } from '../../store/door.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Note } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import './camera.css'
import type { Answers } from './import-answers.ts'
import { ImportChooser } from './import-chooser.tsx'
import { ImportPreviewCard } from './import-preview.tsx'

export interface Imported {
  readonly importedCount: number
  readonly leftOutCount: number
}

interface SpreadsheetImportProps {
  readonly onImported?: (imported: Imported) => void
}

const noAnswers: Answers = new Map()

export const SpreadsheetImport = ({ onImported }: SpreadsheetImportProps) => {
  const t = useWords()
  const look = useDoorAction('camera.previewSpreadsheet')
  const bring = useDoorAction('camera.importSpreadsheet')
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [answers, setAnswers] = useState(noAnswers)
  const [imported, setImported] = useState<Imported | null>(null)

  const choose = async (): Promise<void> => {
    const answer = await look.run({})
    if (answer === null || (!answer.ok && answer.failure.kind === 'cancelled')) return
    setImported(null)
    setAnswers(noAnswers)
    bring.forgetFailure()
    setPreview(answer.ok ? answer.value.preview : null)
  }

  const importRows = async (previewId: string): Promise<void> => {
    const answer = await bring.run({
      previewId,
      answers: [...answers].map(([row, usedForChanging]) => ({ row, usedForChanging })),
    })
    if (answer?.ok !== true) return
    setPreview(null)
    setImported(answer.value)
    onImported?.(answer.value)
  }

  const chooseButton = (
    <Button
      look={preview === null && imported === null ? 'tint' : 'outline'}
      onPress={() => void choose()}
      isBusy={look.isRunning}
    >
      {t(preview === null && imported === null ? 'camera.import.choose' : 'camera.import.chooseOther')}
    </Button>
  )

  if (imported !== null) {
    const { importedCount, leftOutCount } = imported
    return (
      <Note
        kind={leftOutCount === 0 ? 'ok' : 'warn'}
        title={t('camera.import.done', { imported: importedCount })}
        live="alert"
        actions={chooseButton}
      >
        {leftOutCount === 0 ? t('camera.import.doneAll') : t('camera.import.doneLeftOut', { leftOut: leftOutCount })}
      </Note>
    )
  }
  if (preview === null) return <ImportChooser failure={look.failure} chooseButton={chooseButton} />
  return (
    <>
      {bring.failure !== null && <FailureNote failure={bring.failure} />}
      <ImportPreviewCard
        preview={preview}
        answers={answers}
        onAnswer={(row, usedForChanging) => setAnswers((before) => new Map(before).set(row, usedForChanging))}
        onImport={() => void importRows(preview.previewId)}
        isImporting={bring.isRunning}
        chooseButton={chooseButton}
      />
    </>
  )
}
