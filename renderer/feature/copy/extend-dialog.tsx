import { useState } from 'react'
import { emptyTexts } from '../../store/check.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay, typedIssues } from '../../ui/typed-time.ts'
import { useWords } from '../../words/use-words.ts'
import type { CopyDialogProps } from './remind-dialog.tsx'

export const ExtendDialog = ({ copy, onClose }: CopyDialogProps) => {
  const t = useWords()
  const today = useToday()
  const [due, setDue] = useState('')
  const [reason, setReason] = useState('')
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('copy.extend')
  const extend = async (): Promise<void> => {
    const day = readDay(due, today)
    if (day.kind !== 'right') return reject([...typedIssues('dueOn', day), ...emptyTexts({ reason })])
    const answer = await run({ copyId: copy.id, dueOn: day.value, reason })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('copy.extended'), detail: copy.number })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('copy.extendTitle')}
      confirmWord={t('copy.extend')}
      onConfirm={() => void extend()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('copy.newDue')} isRequired issues={issuesAt('dueOn')}>
        <DayInput typed={due} onType={setDue} focus="at-first" />
      </Field>
      <Field label={t('copy.extendReason')} isRequired issues={issuesAt('reason')}>
        <TextInput value={reason} onType={setReason} />
      </Field>
    </Confirm>
  )
}
