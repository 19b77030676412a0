import { useState } from 'react'
import { type ReminderWay, reminderWays } from '../../../domain/copy/reminder-way.ts'
import type { CopyDetail } from '../../../domain/copy/summary.ts'
import { useDoorAction } from '../../store/door.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'

export interface CopyDialogProps {
  readonly copy: CopyDetail
  readonly onClose: () => void
}

export const RemindDialog = ({ copy, onClose }: CopyDialogProps) => {
  const t = useWords()
  const [way, setWay] = useState<ReminderWay>('phone')
  const [note, setNote] = useState('')
  const { run, isRunning, failure, issuesAt } = useDoorAction('copy.remind')
  const remind = async (): Promise<void> => {
    const answer = await run({ copyId: copy.id, way, note })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('copy.reminded'), detail: copy.number })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('copy.remindTitle')}
      subtitle={t('copy.remindWhy')}
      width="wide"
      confirmWord={t('copy.remind')}
      onConfirm={() => void remind()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('copy.way')} kind="group" issues={issuesAt('way')}>
        <Segmented
          label={t('copy.way')}
          value={way}
          choices={reminderWays.map((value) => ({ value, label: t(`copy.way_${value}`) }))}
          onChoose={setWay}
        />
      </Field>
      <Field label={t('copy.note')} issues={issuesAt('note')}>
        <TextInput value={note} onType={setNote} />
      </Field>
    </Confirm>
  )
}
