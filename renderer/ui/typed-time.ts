// Days and times as people type them. A mistake is answered with a reason and the typed text stays as it is.
import { type PlainDay, daysBetween, plainDaySchema, yearOf } from '../../domain/calendar/plain-day.ts'
import type { FieldIssue, IssueReason } from '../../domain/contract/failure.ts'

export type Typed<Value> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly reason: IssueReason }
  | { readonly kind: 'right'; readonly value: Value }

/** What stands beside a field that holds a day or a time: nothing typed yet is no wrong day. */
export const typedIssues = (field: string, typed: Typed<unknown>): readonly FieldIssue[] => {
  if (typed.kind === 'right') return []
  return [{ field, reason: typed.kind === 'empty' ? 'required' : typed.reason }]
}

const two = (digits: string): string => digits.padStart(2, '0')

/** Full-width digits and dashes come from a Korean keyboard and mean the same. */
const plain = (typed: string): string => typed.normalize('NFKC').trim()

const dayOrNull = (text: string): PlainDay | null => {
  const parsed = plainDaySchema.safeParse(text)
  return parsed.success ? parsed.data : null
}

/** Of the years around today, the one that brings the day nearest: on 01-02, "12-30" is last week and not next winter. */
const nearest = (month: string, date: string, today: PlainDay): PlainDay | null => {
  const around = [-1, 0, 1].flatMap((offset) => dayOrNull(`${yearOf(today) + offset}-${two(month)}-${two(date)}`) ?? [])
  const [first = null] = around.toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))
  return first
}

const fullPattern = /^(\d{4})[-./년 ]+(\d{1,2})[-./월 ]+(\d{1,2})일?\.?$/
const compactPattern = /^(\d{4})(\d{2})(\d{2})$/
const shortPattern = /^(\d{1,2})[-./월 ]+(\d{1,2})일?$/

/** Reads 2026-11-23, 2026.11.23, 20261123, 11-23, 11/23 and 11월 23일. */
export const readDay = (typed: string, today: PlainDay): Typed<PlainDay> => {
  const text = plain(typed)
  if (text === '') return { kind: 'empty' }
  const [, year, month = '', date = ''] = fullPattern.exec(text) ?? compactPattern.exec(text) ?? []
  const [, shortMonth, shortDate = ''] = shortPattern.exec(text) ?? []
  const day =
    year !== undefined
      ? dayOrNull(`${year}-${two(month)}-${two(date)}`)
      : shortMonth !== undefined
        ? nearest(shortMonth, shortDate, today)
        : null
  return day === null ? { kind: 'wrong', reason: 'not-a-day' } : { kind: 'right', value: day }
}

const clockPattern = /^(\d{1,2})(?:[:.시 ]+(\d{1,2})?분?)?$/
const compactClockPattern = /^(\d{1,2})(\d{2})$/

/** Reads 15:30, 15.30, 1530, 930, 15시 30분 and 15 as `HH:mm`. */
export const readClock = (typed: string): Typed<string> => {
  const text = plain(typed)
  if (text === '') return { kind: 'empty' }
  const [, hour, minute = '0'] = clockPattern.exec(text) ?? compactClockPattern.exec(text) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return { kind: 'wrong', reason: 'not-a-time' }
  return { kind: 'right', value: `${two(hour)}:${two(minute)}` }
}
