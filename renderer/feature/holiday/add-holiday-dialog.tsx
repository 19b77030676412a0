import { useState } from 'react'
import { yearOf } from '../../../domain/calendar/plain-day.ts'
import { tableOfYear } from '../../../domain/calendar/working-day.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { withHolidays } from '../../../domain/holiday/changed-tables.ts'
import { movedRequests } from '../../../domain/holiday/moved-requests.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { SuggestInput } from '../../ui/suggest-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay, typedIssues } from '../../ui/typed-time.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { isWeekend } from './file-days.ts'
import type { Holidays } from './holidays.ts'
import { MovedList } from './moved-list.tsx'

interface AddHolidayDialogProps {
  readonly holidays: Holidays
  readonly onAdded: (year: number) => void
  readonly onClose: () => void
}

export const AddHolidayDialog = ({ holidays, onAdded, onClose }: AddHolidayDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const { run, isRunning, failure, issuesAt } = useDoorAction('holiday.add')
  const [typedDay, setTypedDay] = useState('')
  const [name, setName] = useState('')
  const [dayIssues, setDayIssues] = useState<readonly FieldIssue[]>([])
  const read = readDay(typedDay, today)
  const day = read.kind === 'right' ? read.value : null
  const hasTable = day === null || tableOfYear(yearOf(day), holidays.tables) !== undefined

  const add = async (): Promise<void> => {
    setDayIssues(typedIssues('day', read))
    if (day === null) return
    const answer = await run({ day, name })
    if (answer?.ok !== true) return
    showToast({ title: t('holiday.added'), detail: formats.dayLong(day) })
    onAdded(yearOf(day))
  }

  const names = [t('holiday.nameTemporary'), t('holiday.nameSubstitute'), t('holiday.nameElection')]
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('holiday.addTitle')}
      subtitle={t('holiday.addSubtitle')}
      confirmWord={t('holiday.add')}
      onConfirm={() => void add()}
      isBusy={isRunning}
      failure={failure}
      offBecause={hasTable || day === null ? undefined : t('holiday.noTableOf', { year: yearOf(day) })}
    >
      <Field label={t('holiday.day')} isRequired issues={day === null ? dayIssues : issuesAt('day')}>
        <DayInput typed={typedDay} onType={setTypedDay} focus="at-first" />
      </Field>
      <Field label={t('holiday.name')} isRequired issues={issuesAt('name')}>
        <SuggestInput
          value={name}
          onType={setName}
          suggestions={names.map((value) => ({ value, label: value }))}
          listLabel={t('holiday.nameChoices')}
          placeholder={t('holiday.nameExample')}
        />
      </Field>
      {!hasTable && day !== null && <Note kind="warn">{t('holiday.noTableOf', { year: yearOf(day) })}</Note>}
      {day !== null && isWeekend(day) && (
        <Note kind="idle">{t('holiday.isWeekend', { weekday: formats.weekday(day) })}</Note>
      )}
      {hasTable && day !== null && (
        <MovedList
          moved={movedRequests(
            holidays.clocks,
            holidays.tables,
            withHolidays(holidays.tables, [{ day, name, source: '' }]),
          )}
        />
      )}
    </Confirm>
  )
}
