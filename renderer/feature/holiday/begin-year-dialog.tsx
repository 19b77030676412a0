import { Fragment } from 'react'
import { withHolidays } from '../../../domain/holiday/changed-tables.ts'
import { fixedHolidays } from '../../../domain/holiday/fixed-holidays.ts'
import { movedRequests } from '../../../domain/holiday/moved-requests.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Note } from '../../ui/status.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Holidays } from './holidays.ts'
import { MovedList } from './moved-list.tsx'

interface BeginYearDialogProps {
  readonly year: number
  readonly holidays: Holidays
  readonly onBegun: (year: number) => void
  readonly onClose: () => void
}

export const BeginYearDialog = ({ year, holidays, onBegun, onClose }: BeginYearDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const { run, isRunning, failure } = useDoorAction('holiday.addYear')
  const fixed = fixedHolidays(year, { by: '', on: today })

  const begin = async (): Promise<void> => {
    const answer = await run({ year })
    if (answer?.ok !== true) return
    showToast({ title: t('holiday.begun'), detail: t('holiday.edition', { year, edition: 1 }) })
    onBegun(year)
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('holiday.beginTitle', { year })}
      subtitle={t('holiday.beginSubtitle', { count: fixed.length })}
      confirmWord={t('holiday.beginConfirm')}
      onConfirm={() => void begin()}
      isBusy={isRunning}
      failure={failure}
    >
      <p className="sub">
        {fixed.map(({ day, name }, index) => (
          <Fragment key={day}>
            {index > 0 && ', '}
            <span className="nowrap">
              {formats.dayBrief(day)} {name}
            </span>
          </Fragment>
        ))}
      </p>
      <Note kind="warn">{t('holiday.beginLacks')}</Note>
      <MovedList moved={movedRequests(holidays.clocks, holidays.tables, withHolidays(holidays.tables, fixed))} />
    </Confirm>
  )
}
