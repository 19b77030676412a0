// Events to days. Only whole days that stand in the file come in: a repeating event would have to be computed, and lunar and
// substitute days are exactly what cannot be.
import { type PlainDay, daysAfter, daysBetween, plainDaySchema } from '../calendar/plain-day.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { leftOut, namedEntry, type ReadEntry } from './file-entry.ts'

/** The longest row of public holidays so far had ten days with its weekends; longer is a school holiday or a slip. */
export const eventDaysMax = 10

const datePattern = /^(\d{4})(\d{2})(\d{2})$/u
const durationPattern = /^P(\d{1,3})([DW])$/u

const escapes: Readonly<Record<string, string>> = { n: ' ', N: ' ' }

const unescaped = (value: string): string =>
  value.replaceAll(/\\(.)/gsu, (_whole, character: string) => escapes[character] ?? character)

const textOf = (event: CalendarEvent, name: string): string => unescaped(event.get(name)?.value ?? '').trim()

type ReadDay =
  | { readonly kind: 'day'; readonly day: PlainDay }
  | { readonly kind: 'wrong'; readonly reason: 'not-a-day' | 'not-all-day' }

/** Eight digits are a day with or without VALUE=DATE; a time is not, because its zone would decide which day it is. */
const dayIn = (event: CalendarEvent, name: 'DTSTART' | 'DTEND'): ReadDay => {
  const property = event.get(name)
  const [, year, month, date] = datePattern.exec(property?.value.trim() ?? '') ?? []
  if (year === undefined) {
    return { kind: 'wrong', reason: property === undefined || property.isDate ? 'not-a-day' : 'not-all-day' }
  }
  const day = plainDaySchema.safeParse(`${year}-${month}-${date}`)
  return day.success ? { kind: 'day', day: day.data } : { kind: 'wrong', reason: 'not-a-day' }
}

type Length =
  | { readonly kind: 'days'; readonly count: number }
  | { readonly kind: 'wrong'; readonly reason: 'not-a-day' | 'not-all-day' | 'end-before-start' }

/** DTEND is the day after the last one; without it and without DURATION an event of whole days has one day. */
const lengthOf = (event: CalendarEvent, start: PlainDay): Length => {
  if (event.has('DTEND')) {
    const end = dayIn(event, 'DTEND')
    if (end.kind === 'wrong') return end
    const count = daysBetween(start, end.day)
    return count > 0 ? { kind: 'days', count } : { kind: 'wrong', reason: 'end-before-start' }
  }
  if (!event.has('DURATION')) return { kind: 'days', count: 1 }
  const [, count, unit] = durationPattern.exec(textOf(event, 'DURATION')) ?? []
  if (count === undefined) return { kind: 'wrong', reason: 'not-all-day' }
  const dayCount = Number(count) * (unit === 'W' ? 7 : 1)
  return dayCount > 0 ? { kind: 'days', count: dayCount } : { kind: 'wrong', reason: 'end-before-start' }
}

const repetitions = ['RRULE', 'RDATE', 'RECURRENCE-ID'] as const

const readEvent = (event: CalendarEvent, place: number): ReadEntry => {
  const name = textOf(event, 'SUMMARY')
  if (textOf(event, 'STATUS').toUpperCase() === 'CANCELLED') return leftOut(place, name, 'cancelled', 'notes')
  if (repetitions.some((property) => event.has(property))) return leftOut(place, name, 'repeats')
  const start = dayIn(event, 'DTSTART')
  if (start.kind === 'wrong') return leftOut(place, name, start.reason)
  const length = lengthOf(event, start.day)
  if (length.kind === 'wrong') return leftOut(place, name, length.reason)
  if (length.count > eventDaysMax) return leftOut(place, name, 'too-many-days')
  const days = Array.from({ length: length.count }, (_, index) => daysAfter(start.day, index))
  return namedEntry(place, days, name)
}

export const calendarEntries = (events: readonly CalendarEvent[]): readonly ReadEntry[] =>
  events.map((event, index) => readEvent(event, index + 1))
