// The holiday tables by year: what the deadlines are counted with, and where it comes from (rules 2-4).
import { useEffect, useRef, useState } from 'react'
import type { Holiday } from '../../../domain/calendar/holiday-table.ts'
import { yearOf } from '../../../domain/calendar/plain-day.ts'
import { tableOfYear } from '../../../domain/calendar/working-day.ts'
import { yearWaitedFor } from '../../../domain/holiday/moved-requests.ts'
import type { HolidayPreview } from '../../../domain/holiday/operations.ts'
import { replyDeadlineOf } from '../../../domain/request/reply-deadline.ts'
import type { Screen } from '../../app/screens.tsx'
import { useToday } from '../../store/clock.ts'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceChips } from '../../ui/choice.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/use-words.ts'
import { AddHolidayDialog } from './add-holiday-dialog.tsx'
import { BeginYearDialog } from './begin-year-dialog.tsx'
import { HolidayRows } from './holiday-rows.tsx'
import type { Holidays } from './holidays.ts'
import { ImportDialog } from './import-dialog.tsx'
import { MissingYear } from './missing-year.tsx'
import { RemoveHolidayDialog } from './remove-holiday-dialog.tsx'
import { shownYears } from './shown-years.ts'
import './holiday.css'

type Open =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'adding' }
  | { readonly kind: 'beginning' }
  | { readonly kind: 'removing'; readonly holiday: Holiday }
  | { readonly kind: 'importing'; readonly preview: HolidayPreview }

const nothing: Open = { kind: 'nothing' }

const waitingCount = ({ clocks, tables }: Holidays, year: number): number =>
  clocks.filter(({ receivedAt, answeredOn }) => {
    if (answeredOn !== null) return false
    const deadline = replyDeadlineOf(receivedAt, tables)
    return deadline.kind === 'table-missing' && deadline.year === year
  }).length

interface TablesProps {
  readonly holidays: Holidays
  readonly askedYear: number | null
}

const Tables = ({ holidays, askedYear }: TablesProps) => {
  const t = useWords()
  const thisYear = yearOf(useToday())
  const mayManage = useMay('holiday.manage')
  const look = useDoorAction('holiday.previewImport')
  const [open, setOpen] = useState<Open>(nothing)
  const [chosenYear, setChosenYear] = useState<number | null>(askedYear)
  const year = chosenYear ?? yearWaitedFor(holidays.clocks, holidays.tables) ?? thisYear
  const table = tableOfYear(year, holidays.tables)
  const close = (): void => setOpen(nothing)

  const showYear = (changed: number): void => {
    setChosenYear(changed)
    close()
  }
  const chooseFile = async (): Promise<void> => {
    const answer = await look.run({})
    if (answer?.ok === true) setOpen({ kind: 'importing', preview: answer.value.preview })
  }
  const importButton = (
    <Button look={table === undefined ? 'filled' : 'outline'} onPress={() => void chooseFile()} isBusy={look.isRunning}>
      {t('holiday.fromFile')}
    </Button>
  )
  const choices = shownYears(holidays.tables, thisYear, year).map((one) => ({
    value: String(one),
    label: t(tableOfYear(one, holidays.tables) === undefined ? 'holiday.yearMissing' : 'holiday.year', { year: one }),
  }))

  return (
    <>
      <div className="row row-wrap">
        <div className="grow">
          <ChoiceChips
            label={t('holiday.years')}
            value={String(year)}
            choices={choices}
            onChoose={(chosen) => setChosenYear(Number(chosen))}
          />
        </div>
        {mayManage && table !== undefined && (
          <>
            {importButton}
            <Button look="tint" onPress={() => setOpen({ kind: 'adding' })}>
              {t('holiday.putIn')}
            </Button>
          </>
        )}
      </div>
      {look.failure !== null && <FailureNote failure={look.failure} />}
      <div className="scrolls">
        {table === undefined ? (
          <MissingYear
            year={year}
            waitingCount={waitingCount(holidays, year)}
            importButton={importButton}
            onBegin={() => setOpen({ kind: 'beginning' })}
          />
        ) : (
          <HolidayRows table={table} onRemove={(holiday) => setOpen({ kind: 'removing', holiday })} />
        )}
      </div>
      {open.kind === 'adding' && <AddHolidayDialog holidays={holidays} onAdded={showYear} onClose={close} />}
      {open.kind === 'beginning' && (
        <BeginYearDialog year={year} holidays={holidays} onBegun={showYear} onClose={close} />
      )}
      {open.kind === 'removing' && <RemoveHolidayDialog holiday={open.holiday} holidays={holidays} onClose={close} />}
      {open.kind === 'importing' && (
        <ImportDialog
          preview={open.preview}
          holidays={holidays}
          onImported={(first) => showYear(first ?? year)}
          onClose={close}
        />
      )}
    </>
  )
}

export const HolidaysScreen: Screen<'holidays'> = ({ route: { year } }) => {
  const t = useWords()
  const answer = useDoor('holiday.list', {})
  const askAgain = answer.kind === 'answered' ? answer.askAgain : null
  const isFromBefore = useRef(askAgain !== null)
  useEffect(() => {
    // Requests came and went since the tables were last looked at, and asking again leaves no entry.
    if (isFromBefore.current) askAgain?.()
    isFromBefore.current = false
  }, [askAgain])
  return (
    <Page>
      <PageHead title={t('holiday.title')} beside={<span className="cap">{t('holiday.help')}</span>} />
      {answer.kind === 'waiting' && <Skeleton rowCount={6} />}
      {answer.kind === 'failed' && <FailureNote failure={answer.failure} onAgain={answer.askAgain} />}
      {answer.kind === 'answered' && <Tables holidays={answer.value} askedYear={year ?? null} />}
    </Page>
  )
}
