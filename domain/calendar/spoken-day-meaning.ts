// Which calendar days a spoken day means. Footage exists only of the past, so what leaves the year, the month or the week
// open means the latest such day that is not after today; an end means the first such day from the start on.
import { assertNever } from '../result.ts'
import { daysAfter, daysBetween, monthsAfter, type PlainDay, plainDaySchema, weekdayOf, yearOf } from './plain-day.ts'
import type { DaySaid } from './spoken-day.ts'

export type DayAssumption = 'this-year' | 'last-year' | 'this-month' | 'last-month'

export interface DaysMeant {
  /** One for each meaning; none where there is no such day. */
  readonly days: readonly PlainDay[]
  readonly assumption: DayAssumption | null
}

const two = (value: number): string => String(value).padStart(2, '0')

const realDay = (year: number, month: number, date: number): PlainDay | null =>
  plainDaySchema.safeParse(`${year}-${two(month)}-${two(date)}`).data ?? null

const sure = (...days: readonly (PlainDay | null)[]): DaysMeant => ({
  days: days.filter((day) => day !== null),
  assumption: null,
})

/** Of this year's or month's date and the one before, the latest that is not after today; older footage is gone. */
const latestOf = (
  current: PlainDay | null,
  before: PlainDay | null,
  today: PlainDay,
  names: readonly [DayAssumption, DayAssumption],
): DaysMeant => {
  if (current !== null && current <= today) return { days: [current], assumption: names[0] }
  return before === null ? sure() : { days: [before], assumption: names[1] }
}

const inMonth = (today: PlainDay, monthCount: number, date: number): PlainDay | null => {
  const month = monthsAfter(today, -monthCount)
  return realDay(yearOf(month), Number(month.slice(5, 7)), date)
}

// For some the week begins on Monday and for others on Sunday, so 지난주 일요일 may mean two days.
const inWeek = (today: PlainDay, weekCount: number, weekday: number): DaysMeant => {
  const monday = daysAfter(today, -((weekdayOf(today) + 6) % 7) - weekCount * 7)
  if (weekday !== 0) return sure(daysAfter(monday, weekday - 1))
  const [closing, opening] = [daysAfter(monday, 6), daysAfter(today, -weekdayOf(today) - weekCount * 7)]
  return closing === opening ? sure(closing) : sure(closing, opening)
}

const daysNamed = ({ named }: DaySaid, today: PlainDay): DaysMeant => {
  const year = yearOf(today)
  switch (named.kind) {
    case 'full':
      return sure(realDay(named.year, named.month, named.date))
    case 'years-ago':
      return sure(realDay(year - named.yearCount, named.month, named.date))
    case 'without-year': {
      const [current, before] = [year, year - 1].map((of) => realDay(of, named.month, named.date))
      return latestOf(current ?? null, before ?? null, today, ['this-year', 'last-year'])
    }
    case 'months-ago':
      return sure(inMonth(today, named.monthCount, named.date))
    case 'without-month': {
      const [current, before] = [0, 1].map((count) => inMonth(today, count, named.date))
      return latestOf(current ?? null, before ?? null, today, ['this-month', 'last-month'])
    }
    case 'days-ago':
      return sure(daysAfter(today, -named.dayCount))
    case 'weekday': {
      const last = named.which === 'latest' ? today : daysAfter(today, -1)
      return sure(daysAfter(last, -((weekdayOf(last) - named.weekday + 7) % 7)))
    }
    case 'weekday-of-week':
      return inWeek(today, named.weekCount, named.weekday)
    case 'next-day':
      return sure()
    default:
      return assertNever(named)
  }
}

const withWeekday = (meant: DaysMeant, weekday: number | null): DaysMeant =>
  weekday === null ? meant : { ...meant, days: meant.days.filter((day) => weekdayOf(day) === weekday) }

/** A day that does not fall on the weekday written beside it is no day: one of the two is a slip. */
export const daysMeant = (said: DaySaid, today: PlainDay): DaysMeant =>
  withWeekday(daysNamed(said, today), said.weekday)

// 12/31 밤부터 1/1 새벽까지 goes over the year; 11/4부터 11/3까지 is a slip and not a year of footage.
const wrapDaysMax = 7

const firstFrom = (start: PlainDay, current: PlainDay | null, next: PlainDay | null): DaysMeant => {
  if (current !== null && current >= start) return sure(current)
  return next !== null && daysBetween(start, next) <= wrapDaysMax ? sure(next) : sure(current)
}

/** The day of an end: what it leaves open follows from the day of the start. */
export const endDaysMeant = (said: DaySaid, start: PlainDay, today: PlainDay): readonly PlainDay[] => {
  const { named, weekday } = said
  const open = (): DaysMeant => {
    if (named.kind === 'next-day') return sure(daysAfter(start, 1))
    if (named.kind === 'without-year') {
      const [current, next] = [0, 1].map((count) => realDay(yearOf(start) + count, named.month, named.date))
      return firstFrom(start, current ?? null, next ?? null)
    }
    if (named.kind === 'without-month') {
      return firstFrom(start, inMonth(start, 0, named.date), inMonth(start, -1, named.date))
    }
    if (named.kind === 'weekday' && named.which === 'latest') {
      return sure(daysAfter(start, (named.weekday - weekdayOf(start) + 7) % 7))
    }
    return daysNamed(said, today)
  }
  return withWeekday(open(), weekday).days
}
