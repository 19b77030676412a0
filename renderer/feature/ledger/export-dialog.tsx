// Rule 47: what leaves has a stated purpose, only the chosen columns, and masked names unless a reason is written.
import { useState } from 'react'
import { correctableColumns, type RowKind, rowKinds } from '../../../domain/ledger/official-row.ts'
import { isNarrowed, type RowFilter } from '../../../domain/ledger/row-filter.ts'
import { MultiChoiceChips, Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Note } from '../../ui/status.tsx'
import { SuggestInput } from '../../ui/suggest-input.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { translators } from '../../words/translate.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Period } from './period.ts'
import type { LedgerExport } from './use-ledger-export.ts'

export type ExportFormat = 'csv' | 'xlsx' | 'pdf'

interface ExportDialogProps {
  readonly job: LedgerExport
  readonly format: ExportFormat
  readonly period: Period
  readonly kinds: readonly RowKind[]
  readonly filter: RowFilter
  readonly rowCount: number
  readonly onClose: () => void
}

const purposeKeys = ['selfCheck', 'audit', 'authority', 'keeping'] as const
const formats = ['csv', 'xlsx', 'pdf'] as const

export const ExportDialog = ({ job, format: asked, period, kinds, filter, rowCount, onClose }: ExportDialogProps) => {
  const t = useWords()
  const write = useFormats()
  const [format, setFormat] = useState(asked)
  const [purpose, setPurpose] = useState('')
  const [columns, setColumns] = useState<readonly (typeof correctableColumns)[number][]>(correctableColumns)
  const [masking, setMasking] = useState<'masked' | 'unmasked'>('masked')
  const [reason, setReason] = useState('')
  const [isReasonMissing, setReasonMissing] = useState(false)

  const submit = async (): Promise<void> => {
    // Without a reason main would mask; a person who asked for the opposite must not find that out from the file.
    const isMissing = masking === 'unmasked' && reason.trim() === ''
    setReasonMissing(isMissing)
    if (isMissing) return
    const unmaskedReason = masking === 'unmasked' ? reason : ''
    const end = await job.start({
      format,
      period,
      kinds: [...kinds],
      ...filter,
      columns: [...columns],
      purpose,
      unmaskedReason,
    })
    if (end === 'done') onClose()
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('ledger.export.title')}
      subtitle={t('ledger.export.subtitle', {
        from: write.dayFull(period.from),
        to: write.dayFull(period.to),
        count: write.count(rowCount),
      })}
      width="wide"
      confirmWord={t('ledger.export.submit')}
      onConfirm={() => void submit()}
      isBusy={job.isRunning}
      failure={job.failure}
    >
      {(isNarrowed(filter) || kinds.length < rowKinds.length) && (
        <Note kind="idle">{t('ledger.filter.exportSays')}</Note>
      )}
      <Field label={t('ledger.export.format')} kind="group">
        <Segmented
          label={t('ledger.export.format')}
          value={format}
          choices={formats.map((one) => ({ value: one, label: t(`ledger.export.${one}`) }))}
          onChoose={setFormat}
        />
      </Field>
      <Field label={t('ledger.export.purpose')} issues={job.issuesAt('purpose')} isRequired>
        <SuggestInput
          value={purpose}
          onType={(typed) => {
            setPurpose(typed)
            job.forgetFailure()
          }}
          // Korean is written whatever the language of the screen: the purpose is printed on the Korean paper.
          suggestions={purposeKeys.map((key) => ({
            value: translators.ko(`ledger.export.purposes.${key}`),
            label: t(`ledger.export.purposes.${key}`),
          }))}
          listLabel={t('ledger.export.purposeList')}
          placeholder={t('ledger.export.purposePlaceholder')}
        />
      </Field>
      <Field label={t('ledger.export.columns')} help={t('ledger.export.columnsHelp')} kind="group">
        <MultiChoiceChips
          label={t('ledger.export.columns')}
          values={columns}
          choices={correctableColumns.map((column) => ({ value: column, label: t(`ledger.columns.${column}`) }))}
          onChange={setColumns}
        />
      </Field>
      <Field label={t('ledger.export.masking')} help={t('ledger.export.maskedWhy')} kind="group">
        <Segmented
          label={t('ledger.export.masking')}
          value={masking}
          choices={[
            { value: 'masked', label: t('ledger.export.masked') },
            { value: 'unmasked', label: t('ledger.export.unmasked') },
          ]}
          onChoose={setMasking}
        />
      </Field>
      {masking === 'unmasked' && (
        <Field
          label={t('ledger.export.unmaskedReason')}
          issues={isReasonMissing ? [{ reason: 'required' }] : job.issuesAt('unmaskedReason')}
          isRequired
        >
          <TextInput value={reason} onType={setReason} />
        </Field>
      )}
      {job.isRunning && (
        <ProgressBar
          label={t('ledger.export.busy')}
          doneCount={job.progress?.doneCount ?? 0}
          totalCount={job.progress?.totalCount ?? rowCount}
          onStop={job.stop}
        />
      )}
    </Confirm>
  )
}
