// A correction is a row of its own with its reason; the old row stays as it was (rule 17).
import { useState } from 'react'
import { correctableColumns, type LedgerRow } from '../../../domain/ledger/official-row.ts'
import { cellWords } from '../../../domain/ledger/row-words.ts'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { orDash } from '../../ui/data-table.tsx'
import { TextArea, TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'

interface CorrectDialogProps {
  readonly row: LedgerRow
  readonly onClose: () => void
}

export const CorrectDialog = ({ row, onClose }: CorrectDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const head = useDoor('ledger.head', {})
  const { run, isRunning, failure, forgetFailure, issuesAt } = useDoorAction('ledger.correct')
  const [column, setColumn] = useState<(typeof correctableColumns)[number]>('purpose')
  const [value, setValue] = useState('')
  const [reason, setReason] = useState('')
  const next = head.kind === 'answered' ? formats.count(head.value.head.lastNumber + 1) : '–'

  const submit = async (): Promise<void> => {
    const answer = await run({ number: row.number, column, value, reason })
    if (answer?.ok !== true) return
    showToast({
      title: t('ledger.correct.done'),
      detail: t('ledger.correct.doneDetail', { number: formats.count(answer.value.ledgerNumber) }),
    })
    onClose()
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('ledger.correct.title', { number: formats.count(row.number) })}
      subtitle={t('ledger.correct.subtitle', { next })}
      hint={t('ledger.correct.hint', { number: next })}
      confirmWord={t('ledger.correct.submit')}
      onConfirm={() => void submit()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('ledger.correct.column')} issues={issuesAt('column')} isRequired>
        <Select
          value={column}
          choices={correctableColumns.map((one) => ({ value: one, label: t(`ledger.columns.${one}`) }))}
          onChoose={setColumn}
        />
      </Field>
      <div className="ledger-before">
        <span className="cap">{t('ledger.correct.before')}</span>
        <p className="ledger-full">{orDash(cellWords(row, column))}</p>
      </div>
      <Field label={t('ledger.correct.value')} issues={issuesAt('value')} isRequired>
        <TextArea
          value={value}
          rowCount={2}
          onType={(typed) => {
            setValue(typed)
            forgetFailure()
          }}
        />
      </Field>
      <Field label={t('ledger.correct.reason')} issues={issuesAt('reason')} isRequired>
        <TextInput
          value={reason}
          placeholder={t('ledger.correct.reasonPlaceholder')}
          onType={(typed) => {
            setReason(typed)
            forgetFailure()
          }}
        />
      </Field>
    </Confirm>
  )
}
