import { useState } from 'react'
import type { Holiday } from '../../../domain/calendar/holiday-table.ts'
import { withoutHoliday } from '../../../domain/holiday/changed-tables.ts'
import { movedRequests } from '../../../domain/holiday/moved-requests.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Holidays } from './holidays.ts'
import { MovedList } from './moved-list.tsx'

interface RemoveHolidayDialogProps {
  readonly holiday: Holiday
  readonly holidays: Holidays
  readonly onClose: () => void
}

export const RemoveHolidayDialog = ({ holiday, holidays, onClose }: RemoveHolidayDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const { run, isRunning, failure, issuesAt } = useDoorAction('holiday.remove')
  const [reason, setReason] = useState('')
  const { day, name } = holiday

  const remove = async (): Promise<void> => {
    const answer = await run({ day, reason })
    if (answer?.ok !== true) return
    showToast({ title: t('holiday.removed'), detail: `${formats.dayLong(day)} ${name}` })
    onClose()
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('holiday.removeTitle', { day: formats.dayLong(day), name })}
      subtitle={t('holiday.removeSubtitle')}
      confirmWord={t('holiday.remove')}
      look="red"
      onConfirm={() => void remove()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('holiday.reason')} isRequired issues={issuesAt('reason')}>
        <TextInput value={reason} onType={setReason} placeholder={t('holiday.reasonExample')} focus="at-first" />
      </Field>
      <MovedList moved={movedRequests(holidays.clocks, holidays.tables, withoutHoliday(holidays.tables, day))} />
    </Confirm>
  )
}
