import { useState } from 'react'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay } from '../../ui/typed-time.ts'
import { useWords } from '../../words/use-words.ts'
import type { CopyDialogProps } from './remind-dialog.tsx'

const unread: readonly FieldIssue[] = [{ field: 'dueOn', reason: 'not-a-day' }]

export const ExtendDialog = ({ copy, onClose }: CopyDialogProps) => {
  const t = useWords()
  const today = useToday()
  const [due, setDue] = useState('')
  const [reason, setReason] = useState('')
  const [isUnread, setUnread] = useState(false)
  const { run, isRunning, failure, issuesAt } = useDoorAction('copy.extend')
  const extend = async (): Promise<void> => {
    const day = readDay(due, today)
    setUnread(day.kind !== 'right')
    if (day.kind !== 'right') return
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
    >
      <Field label={t('copy.newDue')} isRequired issues={isUnread ? unread : issuesAt('dueOn')}>
        <DayInput typed={due} onType={setDue} focus="at-first" />
      </Field>
      <Field label={t('copy.extendReason')} isRequired issues={issuesAt('reason')}>
        <TextInput value={reason} onType={setReason} />
      </Field>
      {failure !== null && failure.kind !== 'invalid' && <FailureNote failure={failure} />}
    </Confirm>
  )
}
