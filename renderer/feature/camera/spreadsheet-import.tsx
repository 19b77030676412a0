// Bringing in a camera list. What is in the file is shown first; nothing is in the book before the filled button is pressed.
import { useState } from 'react'
import type { OutputOf } from '../../../domain/contract/contract.ts'
import type { ImportPreview } from '../../../domain/camera/operations.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { focusFirstWrong } from '../../ui/focus-first-wrong.ts'
import { readDay } from '../../ui/typed-time.ts'
import { useWords } from '../../words/use-words.ts'
import './camera.css'
import type { Answers, ImportPick } from './import-answers.ts'
import { ImportChooser } from './import-chooser.tsx'
import { ImportDone } from './import-done.tsx'
import { ImportPreviewCard } from './import-preview.tsx'
import type { RetirementDraft } from './import-retirement.tsx'

export type Imported = OutputOf<'camera.importSpreadsheet'>

interface SpreadsheetImportProps {
  readonly onImported?: (imported: Imported) => void
}

const noAnswers: Answers = new Map()
/** Every sound change comes in, and nothing is taken down by itself. */
const proposed: ImportPick = { leftOutRows: new Set(), retiredIds: new Set() }

export const SpreadsheetImport = ({ onImported }: SpreadsheetImportProps) => {
  const t = useWords()
  const today = useToday()
  const look = useDoorAction('camera.previewSpreadsheet')
  const bring = useDoorAction('camera.importSpreadsheet')
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [answers, setAnswers] = useState(noAnswers)
  const [pick, setPick] = useState(proposed)
  const [retirement, setRetirement] = useState<RetirementDraft>({ day: today, reason: '' })
  const [imported, setImported] = useState<Imported | null>(null)
  const day = readDay(retirement.day, today)

  const choose = async (): Promise<void> => {
    const answer = await look.run({})
    if (answer === null || (!answer.ok && answer.failure.kind === 'cancelled')) return
    setImported(null)
    setAnswers(noAnswers)
    setPick(proposed)
    bring.forgetFailure()
    setPreview(answer.ok ? answer.value.preview : null)
  }

  const importRows = async (previewId: string): Promise<void> => {
    const cameraIds = [...pick.retiredIds]
    if (cameraIds.length > 0 && day.kind !== 'right') return focusFirstWrong()
    const answer = await bring.run({
      previewId,
      answers: [...answers].map(([row, usedForChanging]) => ({ row, usedForChanging })),
      leftOutRows: [...pick.leftOutRows],
      retirement:
        cameraIds.length > 0 && day.kind === 'right'
          ? { cameraIds, retiredOn: day.value, reason: retirement.reason }
          : null,
    })
    if (answer?.ok !== true) return focusFirstWrong()
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
  const issuesAt = (field: string): readonly FieldIssue[] =>
    field === 'retirement.retiredOn' && day.kind === 'wrong' ? [{ field, reason: day.reason }] : bring.issuesAt(field)

  if (imported !== null) return <ImportDone imported={imported} chooseButton={chooseButton} />
  if (preview === null) return <ImportChooser failure={look.failure} chooseButton={chooseButton} />
  const isBesideFields = bring.issuesAt('retirement').length > 0
  return (
    <>
      {bring.failure !== null && !isBesideFields && <FailureNote failure={bring.failure} />}
      <ImportPreviewCard
        preview={preview}
        answers={answers}
        onAnswer={(row, usedForChanging) => setAnswers((before) => new Map(before).set(row, usedForChanging))}
        pick={pick}
        onPick={setPick}
        retirement={retirement}
        onRetirement={(part) => {
          setRetirement((before) => ({ ...before, ...part }))
          bring.forgetFailure()
        }}
        issuesAt={issuesAt}
        onImport={() => void importRows(preview.previewId)}
        isImporting={bring.isRunning}
        chooseButton={chooseButton}
      />
    </>
  )
}
