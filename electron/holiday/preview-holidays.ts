import { calendarEvents } from '../../domain/holiday/calendar-event.ts'
import { calendarEntries } from '../../domain/holiday/calendar-holidays.ts'
import type { ReadEntry } from '../../domain/holiday/file-entry.ts'
import { fileHolidays, type NamedDay } from '../../domain/holiday/file-holidays.ts'
import type { HolidayPreview } from '../../domain/holiday/operations.ts'
import { spreadsheetEntries } from '../../domain/holiday/spreadsheet-holidays.ts'
import { shownValue } from '../../domain/camera/spreadsheet-finding.ts'
import { type Result, succeed } from '../../domain/result.ts'
import type { TextEncoding } from '../../domain/text/encoding.ts'
import { decodeSpreadsheet } from '../spreadsheet/decode-spreadsheet.ts'
import { parseSpreadsheet } from '../spreadsheet/parse-spreadsheet.ts'
import { isCalendar, unfolded } from './unfold-calendar.ts'

const findingsShownMax = 200

/** What is remembered between looking and confirming. The file itself is not. */
export interface KeptHolidays {
  readonly previewId: string
  readonly fileName: string
  readonly holidays: readonly NamedDay[]
}

export interface PreviewedHolidays {
  readonly preview: HolidayPreview
  readonly kept: KeptHolidays
}

interface ReadEntries {
  readonly format: HolidayPreview['format']
  readonly encoding: TextEncoding
  readonly entries: readonly ReadEntry[]
}

const readCalendar = (bytes: Uint8Array): Result<ReadEntries> => {
  const decoded = decodeSpreadsheet(unfolded(bytes))
  if (!decoded.ok) return decoded
  const events = calendarEvents(decoded.value.text)
  if (!events.ok) return events
  return succeed({
    format: 'calendar',
    encoding: decoded.value.encoding,
    entries: calendarEntries(events.value),
  })
}

const readSpreadsheet = (bytes: Uint8Array): Result<ReadEntries> => {
  const decoded = decodeSpreadsheet(bytes)
  if (!decoded.ok) return decoded
  const rows = parseSpreadsheet(decoded.value.text)
  if (!rows.ok) return rows
  const entries = spreadsheetEntries(rows.value)
  if (!entries.ok) return entries
  return succeed({ format: 'spreadsheet', encoding: decoded.value.encoding, entries: entries.value })
}

export const previewHolidays = (
  bytes: Uint8Array,
  chosenName: string,
  previewId: string,
): Result<PreviewedHolidays> => {
  const read = isCalendar(bytes) ? readCalendar(bytes) : readSpreadsheet(bytes)
  if (!read.ok) return read
  const { format, encoding, entries } = read.value
  const found = fileHolidays(entries)
  if (!found.ok) return found
  const { holidays, findings } = found.value
  const fileName = shownValue(chosenName)
  return succeed({
    preview: {
      previewId,
      fileName,
      format,
      encoding,
      holidays: [...holidays],
      findings: findings.slice(0, findingsShownMax),
      findingCount: findings.length,
    },
    kept: { previewId, fileName, holidays },
  })
}
