// The pieces of a stretch as people write them: `10:05~10:20, 10:42~10:50`, and with their days where it is longer than one:
// `11/3 22:00~11/4 06:00`.
import { clockTimeOf, dayOf, instantAt, type Instant } from '../calendar/instant.ts'
import { daysAfter, type PlainDay, plainDaySchema, yearOf } from '../calendar/plain-day.ts'
import type { ShownSpan } from './range-result.ts'

const time = String.raw`(?:(\d{1,2})\s*[/.월-]\s*(\d{1,2})(?:\s*[.일])?\s+)?([01]?\d|2[0-4]):([0-5]\d)`
const spanPattern = new RegExp(String.raw`^${time}\s*[~∼〜–-]\s*${time}$`, 'u')

interface WrittenTime {
  readonly month: string | undefined
  readonly date: string | undefined
  readonly clock: string
}

/** The first day of that month and date from `from` on, so that a stretch over the new year needs no year. */
const writtenDay = ({ month, date }: WrittenTime, from: PlainDay): PlainDay | null => {
  if (month === undefined || date === undefined) return null
  const inYear = (year: number): PlainDay | null =>
    plainDaySchema.safeParse(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`).data ?? null
  const day = inYear(yearOf(from))
  return day !== null && day < from ? inYear(yearOf(from) + 1) : day
}

// A stretch over midnight: a time without a day that is earlier than its beginning is one of the next day.
const placed = (written: WrittenTime, from: Instant): Instant | null => {
  const day = writtenDay(written, dayOf(from))
  if (day === null && written.month !== undefined) return null
  const isMidnight = written.clock.startsWith('24')
  const clock = isMidnight ? '00:00' : written.clock
  const onDay = day ?? dayOf(from)
  const at = instantAt(isMidnight ? daysAfter(onDay, 1) : onDay, clock)
  return day === null && at < from ? instantAt(daysAfter(onDay, 1), clock) : at
}

/** null where any piece cannot be read; whether they lie inside the stretch is for the rules to say. */
export const readSpans = (typed: string, { from }: ShownSpan): readonly ShownSpan[] | null => {
  const pieces = typed
    .split(/[,\n]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const spans = pieces.flatMap((piece): readonly ShownSpan[] => {
    const read = spanPattern.exec(piece)
    if (read === null) return []
    const [, fromMonth, fromDate, fromHour = '', fromMinute = '', toMonth, toDate, toHour = '', toMinute = ''] = read
    const start = placed(
      { month: fromMonth, date: fromDate, clock: `${fromHour.padStart(2, '0')}:${fromMinute}` },
      from,
    )
    if (start === null) return []
    const end = placed({ month: toMonth, date: toDate, clock: `${toHour.padStart(2, '0')}:${toMinute}` }, start)
    return end === null ? [] : [{ from: start, to: end }]
  })
  return spans.length === 0 || spans.length < pieces.length ? null : spans
}

const writtenAt = (at: Instant): string => {
  const [, month, date] = dayOf(at).split('-').map(Number)
  return `${month}/${date} ${clockTimeOf(at)}`
}

/** Pieces as readSpans reads them; the days stand where the stretch is longer than one. */
export const writtenSpans = (spans: readonly ShownSpan[], range: ShownSpan): string => {
  const isOneDay = dayOf(range.from) === dayOf(range.to)
  const wordsOf = isOneDay ? clockTimeOf : writtenAt
  return spans.map(({ from, to }) => `${wordsOf(from)}~${wordsOf(to)}`).join(', ')
}
