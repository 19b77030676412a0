// What stands in a file, which of it would come in, and which requests that would move; nothing is in the book before.
import { useMemo, useState } from 'react'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import { withHolidays } from '../../../domain/holiday/changed-tables.ts'
import { movedRequests } from '../../../domain/holiday/moved-requests.ts'
import { withFixedDays, yearsBegun } from '../../../domain/holiday/years-begun.ts'
import type { HolidayPreview } from '../../../domain/holiday/operations.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Note } from '../../ui/status.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { FileDayList } from './file-day-list.tsx'
import { chosenHolidays, fileDays, thinYears, tickedAtFirst } from './file-days.ts'
import { FileFindings } from './file-findings.tsx'
import type { Holidays } from './holidays.ts'
import { MovedList } from './moved-list.tsx'

interface ImportDialogProps {
  readonly preview: HolidayPreview
  readonly holidays: Holidays
  readonly onImported: (year: number | undefined) => void
  readonly onClose: () => void
}

export const ImportDialog = ({ preview, holidays, onImported, onClose }: ImportDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const { run, isRunning, failure } = useDoorAction('holiday.import')
  const { tables, clocks } = holidays
  const days = useMemo(() => fileDays(preview, tables), [preview, tables])
  const [ticked, setTicked] = useState(() => tickedAtFirst(days))
  const chosen = chosenHolidays(days, ticked)
  const begun = yearsBegun(chosen, tables)
  const added = withFixedDays(chosen, tables, { by: '', on: today })
  const doubtfulCount = days.filter(({ state }) => state === 'doubtful').length

  const tick = (day: PlainDay, isTicked: boolean): void =>
    setTicked((before) => new Set(isTicked ? [...before, day] : [...before].filter((one) => one !== day)))

  const bringIn = async (): Promise<void> => {
    const answer = await run({ previewId: preview.previewId, days: chosen.map(({ day }) => day) })
    if (answer?.ok !== true) return
    const { addedCount, editions } = answer.value
    showToast({
      title: t('holiday.imported', { count: formats.count(addedCount) }),
      detail: editions.map(({ year, edition }) => t('holiday.edition', { year, edition })).join(', '),
    })
    onImported(editions[0]?.year)
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      width="wide"
      title={t('holiday.importTitle')}
      subtitle={`${preview.fileName} · ${t(`holiday.importFormat_${preview.format}`)}`}
      hint={chosen.length === 0 && t('holiday.importNone')}
      confirmWord={t('holiday.importConfirm', { count: formats.count(chosen.length) })}
      onConfirm={() => void bringIn()}
      isBusy={isRunning}
      failure={failure}
      offBecause={chosen.length === 0 ? t('holiday.importNone') : undefined}
    >
      {doubtfulCount > 0 && (
        <Note kind="warn">{t('holiday.doubtfulNote', { count: formats.count(doubtfulCount) })}</Note>
      )}
      <FileDayList days={days} ticked={ticked} onTick={tick} />
      <FileFindings preview={preview} />
      {begun.length > 0 && (
        <p className="sub">
          {t('holiday.newYear', { years: begun.map((year) => t('holiday.year', { year })).join(', ') })}{' '}
          {added.length > chosen.length && t('holiday.newYearFixed', { count: added.length - chosen.length })}
        </p>
      )}
      {thinYears(added, tables).map(({ year, dayCount }) => (
        <Note key={year} kind="warn">
          {t('holiday.thinYear', { year, count: dayCount })}
        </Note>
      ))}
      <MovedList moved={movedRequests(clocks, tables, withHolidays(tables, added))} />
    </Confirm>
  )
}
