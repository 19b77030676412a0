import { type ReactNode, useMemo, useRef } from 'react'
import type { ImportPreview } from '../../../domain/camera/operations.ts'
import { Button } from '../../ui/button.tsx'
import { useEnterMovesOn } from '../../ui/form.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { type Answers, importCounts } from './import-answers.ts'
import { ImportFindings } from './import-findings.tsx'
import { ImportSample } from './import-sample.tsx'

interface ImportPreviewCardProps {
  readonly preview: ImportPreview
  readonly answers: Answers
  readonly onAnswer: (row: number, usedForChanging: boolean) => void
  readonly onImport: () => void
  readonly isImporting: boolean
  readonly chooseButton: ReactNode
}

export const ImportPreviewCard = (props: ImportPreviewCardProps) => {
  const { preview, answers, onAnswer, onImport, isImporting, chooseButton } = props
  const t = useWords()
  const formats = useFormats()
  const cardRef = useRef<HTMLElement>(null)
  useEnterMovesOn(cardRef)
  const counts = useMemo(() => importCounts(preview, answers), [preview, answers])
  return (
    <section ref={cardRef} className="card import-preview" aria-label={t('camera.import.findings')}>
      <div className="import-head">
        <div className="grow">
          <h3 className="ellipsis">{preview.fileName}</h3>
          <p className="cap">
            {t('camera.import.rowCount', { count: formats.count(preview.rowCount) })} ·{' '}
            {t('camera.import.encoding', { encoding: t(`camera.import.encodings.${preview.encoding}`) })}
          </p>
        </div>
        <Status kind="ok">{t('camera.import.sound', { count: formats.count(counts.soundCount) })}</Status>
        {counts.askedCount > 0 && (
          <Status kind="warn">{t('camera.import.asked', { count: formats.count(counts.askedCount) })}</Status>
        )}
        {counts.stoppedCount > 0 && (
          <Status kind="danger">{t('camera.import.stopped', { count: formats.count(counts.stoppedCount) })}</Status>
        )}
      </div>
      <div className="import-body scrolls" tabIndex={0} role="region" aria-label={t('camera.import.findings')}>
        <ImportFindings preview={preview} answers={answers} onAnswer={onAnswer} />
        <ImportSample sample={preview.sample} />
      </div>
      <div className="form-foot">
        <span className="grow cap">
          {counts.unansweredCount > 0 && t('camera.import.unanswered', { count: counts.unansweredCount })}
        </span>
        {chooseButton}
        <Button
          look="filled"
          keys="Ctrl ↵"
          onPress={onImport}
          isBusy={isImporting}
          offBecause={counts.importCount === 0 ? t('camera.import.nothingToImport') : undefined}
        >
          {t('camera.import.submit', { count: formats.count(counts.importCount) })}
        </Button>
      </div>
    </section>
  )
}
