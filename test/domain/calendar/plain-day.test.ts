import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysAfter,
  daysBetween,
  monthsAfter,
  plainDay,
  plainDaySchema,
  sameDateAfterMonths,
  weekdayOf,
} from '../../../domain/calendar/plain-day.ts'
import { walkDays } from '../reference/slow-calendar.ts'

describe('plain days', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '1899-12-31',
    '0026-01-01',
    '3000-01-01',
    '',
    '2026-11-22T',
  ])('refuses %j', (text) => {
    expect(plainDaySchema.safeParse(text).error?.issues[0]?.message).toBe('not-a-day')
  })

  it.each(['1900-01-01', '2024-02-29', '2999-12-31'])('takes %s', (text) => {
    expect(plainDaySchema.parse(text)).toBe(text)
  })

  it('steps and knows the weekday like the reference, every day from 2023 to 2036', () => {
    const days = walkDays(2036)
    const first = plainDay('2023-01-01')
    const steps = days.map((_, index) => daysAfter(first, index))
    expect(steps).toEqual(days.map(({ text }) => text))
    expect(steps.map(weekdayOf)).toEqual(days.map(({ weekday }) => weekday))
    expect(steps.map((day) => daysBetween(first, day))).toEqual(days.map((_, index) => index))
    expect(days.length).toBe(5114)
  })

  it('names every day that a book can hold like Date does', () => {
    const first = plainDay('1900-01-01')
    const dayCount = (Date.UTC(2999, 11, 31) - Date.UTC(1900, 0, 1)) / 86_400_000
    const wrong = Array.from({ length: dayCount + 1 }, (_, index) => index).filter(
      (index) => daysAfter(first, index) !== new Date(Date.UTC(1900, 0, 1 + index)).toISOString().slice(0, 10),
    )
    expect(wrong).toEqual([])
  })

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2027-01-31', -2, '2026-11-30'],
    ['2026-11-30', 13, '2027-12-30'],
  ])('%s and %i months is %s', (day, monthCount, expected) => {
    expect(monthsAfter(plainDay(day), monthCount)).toBe(expected)
  })

  it('says where a month has no such date', () => {
    expect(sameDateAfterMonths(plainDay('2027-01-31'), 1)).toBeNull()
    expect(sameDateAfterMonths(plainDay('2027-01-28'), 1)).toBe('2027-02-28')
  })

  it('goes there and back', () => {
    const anyDay = fc.integer({ min: 0, max: 50_000 }).map((count) => daysAfter(plainDay('1950-01-01'), count))
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, dayCount) => {
        expect(daysBetween(day, daysAfter(day, dayCount))).toBe(dayCount)
        expect(daysAfter(daysAfter(day, dayCount), -dayCount)).toBe(day)
      }),
    )
  })
})
