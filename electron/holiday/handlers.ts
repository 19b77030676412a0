// Changes of the holiday tables. Each is one entry that names the open requests whose legal last day moved with it.
import type { Holiday, HolidayTable } from '../../domain/calendar/holiday-table.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import { tableOfYear } from '../../domain/calendar/working-day.ts'
import { invalid } from '../../domain/contract/failure.ts'
import {
  changedTables,
  clocksBegunFrom,
  holidayOn,
  withHolidays,
  withoutHoliday,
} from '../../domain/holiday/changed-tables.ts'
import { fixedHolidays } from '../../domain/holiday/fixed-holidays.ts'
import { fileSource, typedSource } from '../../domain/holiday/holiday-source.ts'
import { withFixedDays } from '../../domain/holiday/years-begun.ts'
import { movedRequests } from '../../domain/holiday/moved-requests.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readHolidayTables, replaceHolidayTable } from '../../db/holiday.ts'
import { replyClocks } from '../../db/reply-clock.ts'
import type {
  Handlers,
  MachineHandler,
  ReadHandler,
  StagedWriteHandler,
  WriteContext,
  WriteHandler,
} from '../door/handler.ts'
import { spreadsheetBytesMax } from '../spreadsheet/decode-spreadsheet.ts'
import { type KeptHolidays, previewHolidays } from './preview-holidays.ts'

const list: ReadHandler<'holiday.list'> = (_input, _by, { book, now }) =>
  succeed({
    tables: readHolidayTables(book).map((table) => ({ ...table, holidays: [...table.holidays] })),
    clocks: [...replyClocks(book, clocksBegunFrom(dayOf(now)))],
  })

/** Writes what changed and says it: new editions and moved requests. */
const change = (
  { book, now }: Pick<WriteContext, 'book' | 'now'>,
  before: readonly HolidayTable[],
  after: readonly HolidayTable[],
) => {
  const changed = changedTables(before, after)
  for (const table of changed) replaceHolidayTable(book, table)
  return {
    editions: changed.map(({ year, edition }) => ({ year, edition })),
    movedRequests: [...movedRequests(replyClocks(book, clocksBegunFrom(dayOf(now), before, after)), before, after)],
  }
}

const add: WriteHandler<'holiday.add'> = ({ day, name }, by, { book, now }) => {
  const before = readHolidayTables(book)
  const year = yearOf(day)
  if (tableOfYear(year, before) === undefined) return fail({ kind: 'holiday-table-missing', year })
  const known = holidayOn(day, before)
  if (known !== undefined) return fail(invalid('day', 'in-holiday-table', known.name))
  const holiday: Holiday = { day, name, source: typedSource({ by: by.accountName, on: dayOf(now) }) }
  const value = change({ book, now }, before, withHolidays(before, [holiday]))
  return succeed({ value, event: { subject: null, body: { holiday, ...value } } })
}

const remove: WriteHandler<'holiday.remove'> = ({ day, reason }, _by, { book, now }) => {
  const before = readHolidayTables(book)
  const holiday = holidayOn(day, before)
  if (holiday === undefined) return fail({ kind: 'not-found', what: 'holiday' })
  const value = change({ book, now }, before, withoutHoliday(before, day))
  return succeed({ value, event: { subject: null, body: { holiday, reason, ...value } } })
}

const addYear: WriteHandler<'holiday.addYear'> = ({ year }, by, { book, now }) => {
  const before = readHolidayTables(book)
  if (tableOfYear(year, before) !== undefined) return fail(invalid('year', 'in-holiday-table'))
  const holidays = fixedHolidays(year, { by: by.accountName, on: dayOf(now) })
  const value = change({ book, now }, before, withHolidays(before, holidays))
  return succeed({ value, event: { subject: null, body: { year, holidays, ...value } } })
}

const previewImport: MachineHandler<'holiday.previewImport'> = async (_input, _by, surroundings) => {
  const { machine, newId, previews } = surroundings
  const chosen = await machine.chooseFile(['ics', 'csv', 'txt'], spreadsheetBytesMax)
  if (!chosen.ok) return chosen
  const previewed = previewHolidays(chosen.value.bytes, chosen.value.name, newId())
  if (!previewed.ok) return previewed
  previews.holidays.keep(previewed.value.kept)
  return succeed({ preview: previewed.value.preview })
}

const importHolidays: StagedWriteHandler<'holiday.import', KeptHolidays> = {
  prepare: ({ previewId }, _by, _context, { previews }) => Promise.resolve(previews.holidays.find(previewId)),
  commit: ({ fileName, holidays }, { days }, by, { book, now }) => {
    const source = fileSource(fileName, { by: by.accountName, on: dayOf(now) })
    const chosen = holidays.filter(({ day }) => days.includes(day)).map((holiday) => ({ ...holiday, source }))
    if (chosen.length !== new Set(days).size) return fail(invalid('days', 'not-allowed'))
    const before = readHolidayTables(book)
    const fresh = chosen.filter(({ day }) => holidayOn(day, before) === undefined)
    if (fresh.length === 0) return fail(invalid('days', 'in-holiday-table'))
    const added = withFixedDays(fresh, before, { by: by.accountName, on: dayOf(now) })
    const value = { ...change({ book, now }, before, withHolidays(before, added)), addedCount: added.length }
    return succeed({ value, event: { subject: null, body: { fileName, holidays: added, ...value } } })
  },
  deliver: (_kept, { previews }) => {
    previews.holidays.forget()
    return Promise.resolve(succeed(null))
  },
}

export const holidayHandlers = {
  'holiday.list': list,
  'holiday.add': add,
  'holiday.remove': remove,
  'holiday.addYear': addYear,
  'holiday.previewImport': previewImport,
  'holiday.import': importHolidays,
} satisfies Partial<Handlers>
