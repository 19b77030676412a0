// The pieces of a stretch as people write them: `10:05~10:20, 10:42~10:50`.
import { dayOf, instantAt, type Instant } from '../calendar/instant.ts'
import { daysAfter } from '../calendar/plain-day.ts'
import type { ShownSpan } from './range-result.ts'

const spanPattern = /^([01]?\d|2[0-4]):([0-5]\d)\s*[~∼〜–-]\s*([01]?\d|2[0-4]):([0-5]\d)$/u

// A stretch over midnight: a time earlier than its beginning is one of the next day.
const placed = (hour: string, minute: string, from: Instant): Instant => {
  const day = dayOf(from)
  const isMidnight = hour === '24'
  const at = instantAt(isMidnight ? daysAfter(day, 1) : day, `${isMidnight ? '00' : hour.padStart(2, '0')}:${minute}`)
  return at < from ? instantAt(daysAfter(day, 1), `${hour.padStart(2, '0')}:${minute}`) : at
}

/** null where any piece cannot be read; whether they lie inside the stretch is for the rules to say. */
export const readSpans = (typed: string, { from }: ShownSpan): readonly ShownSpan[] | null => {
  const pieces = typed
    .split(/[,\n]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const spans = pieces.flatMap((piece): readonly ShownSpan[] => {
    const [, fromHour, fromMinute, toHour, toMinute] = spanPattern.exec(piece) ?? []
    if (fromHour === undefined || fromMinute === undefined || toHour === undefined || toMinute === undefined) return []
    const start = placed(fromHour, fromMinute, from)
    return [{ from: start, to: placed(toHour, toMinute, start) }]
  })
  return spans.length === 0 || spans.length < pieces.length ? null : spans
}
