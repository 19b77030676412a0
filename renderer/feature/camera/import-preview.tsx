import { type ReactNode, useMemo, useRef } from 'react'
import type { ImportPreview } from '../../../domain/camera/operations.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { Button } from '../../ui/button.tsx'
import { useEnterMovesOn } from '../../ui/form.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { type Answers, importCounts, type ImportPick } from './import-answers.ts'
import { ImportDifferencesList } from './import-differences.tsx'
import { ImportFindings } from './import-findings.tsx'
import { ImportRetirement, type RetirementDraft } from './import-retirement.tsx'
import { ImportSample } from './import-sample.tsx'

interface ImportPreviewCardProps {
  readonly preview: ImportPreview
  readonly answers: Answers
  readonly onAnswer: (row: number, usedForChanging: boolean) => void
  readonly pick: ImportPick
  readonly onPick: (pick: ImportPick) => void
  readonly retirement: RetirementDraft
  readonly onRetirement: (part: Partial<RetirementDraft>) => void
  readonly issuesAt: (field: string) => readonly FieldIssue[]
  readonly onImport: () => void
  readonly isImporting: boolean
  readonly chooseButton: ReactNode
}

export const ImportPreviewCard = (props: ImportPreviewCardProps) => {
  const { preview, answers, onAnswer, pick, onPick, onImport, isImporting, chooseButton } = props
  const { differences } = preview
  const t = useWords()
  const formats = useFormats()
  const cardRef = useRef<HTMLElement>(null)
  useEnterMovesOn(cardRef)
  const counts = useMemo(() => importCounts(preview, answers, pick), [preview, answers, pick])
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
        {differences !== null && (
          <span className="sub">
            {t('camera.import.differenceCounts', {
              added: formats.count(differences.rows.filter(({ isNew }) => isNew).length),
              changed: formats.count(differences.rows.filter(({ isNew }) => !isNew).length),
              unchanged: formats.count(differences.unchangedCount),
              missing: formats.count(differences.missing.length),
            })}
          </span>
        )}
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
        {differences === null ? (
          <ImportSample sample={preview.sample} />
        ) : (
          <ImportDifferencesList differences={differences} pick={pick} onPick={onPick} />
        )}
        {pick.retiredIds.size > 0 && (
          <ImportRetirement
            count={pick.retiredIds.size}
            draft={props.retirement}
            issuesAt={props.issuesAt}
            onChange={props.onRetirement}
          />
        )}
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
          {t(differences === null ? 'camera.import.submit' : 'camera.import.submitChanges', {
            count: formats.count(counts.importCount),
          })}
        </Button>
      </div>
    </section>
  )
}
