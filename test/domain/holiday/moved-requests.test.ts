import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seedHolidayTables } from '../../../domain/calendar/holiday-seed.ts'
import type { Holiday, HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import { instantAt } from '../../../domain/calendar/instant.ts'
import { daysAfter, plainDay } from '../../../domain/calendar/plain-day.ts'
import { changedTables, withHolidays, withoutHoliday } from '../../../domain/holiday/changed-tables.ts'
import { fixedHolidays } from '../../../domain/holiday/fixed-holidays.ts'
import { movedRequests, yearWaitedFor } from '../../../domain/holiday/moved-requests.ts'
import { type SlowDay, walkDays } from '../reference/slow-calendar.ts'
import { slowDeadline } from '../reference/slow-deadline.ts'

const tables = seedHolidayTables()
const holiday = (day: string, name = '임시공휴일'): Holiday => ({ day: plainDay(day), name, source: '시험' })
const received = (day: string) => ({
  number: day,
  receivedAt: instantAt(plainDay(day), '10:00'),
  answeredOn: null,
})
const entered = { by: '이책임', on: plainDay('2027-12-28') }

describe('requests that a change of the holiday table moves', () => {
  it.each([
    ['rule 2: a holiday on the last day moves it', '2026-11-23', '2026-12-03', '2026-12-03', '2026-12-04'],
    ['rule 3: over the weekend behind it', '2026-11-24', '2026-12-04', '2026-12-04', '2026-12-07'],
    [
      'rule 4: into a year without a table there is no legal day any more',
      '2027-12-21',
      '2027-12-31',
      '2027-12-31',
      null,
    ],
  ])('%s: received %s, added %s, from %s to %s', (_rule, day, added, from, to) => {
    expect(movedRequests([received(day)], tables, withHolidays(tables, [holiday(added)]))).toEqual([
      { number: day, rawLastDay: daysAfter(plainDay(day), 10), from, to },
    ])
  })

  it('rule 4: a table for the year gives a legal day where there was none', () => {
    const after = withHolidays(tables, fixedHolidays(2028, entered))
    expect(movedRequests([received('2027-12-22'), received('2027-12-28')], tables, after)).toEqual([
      { number: '2027-12-22', rawLastDay: '2028-01-01', from: null, to: '2028-01-03' },
      { number: '2027-12-28', rawLastDay: '2028-01-07', from: null, to: '2028-01-07' },
    ])
  })

  it('a holiday taken out moves the day back', () => {
    const after = withoutHoliday(tables, plainDay('2026-12-25'))
    expect(movedRequests([received('2026-12-15')], tables, after)).toEqual([
      { number: '2026-12-15', rawLastDay: '2026-12-25', from: '2026-12-28', to: '2026-12-25' },
    ])
  })

  it('a holiday in the middle of the ten days, on a weekend or already there moves nothing', () => {
    const added = [holiday('2026-11-26'), holiday('2026-11-28'), holiday('2026-12-25')]
    expect(movedRequests([received('2026-11-23')], tables, withHolidays(tables, added))).toEqual([])
  })

  it('rules 1-4: are exactly those whose day, counted on fingers, is another one', () => {
    const days = walkDays(2029)
    const indexOf = (text: string): number => days.findIndex((day) => day.text === text)
    const [first, last] = [indexOf('2026-11-01'), indexOf('2028-02-28')]
    const slowly = (index: number, known: readonly HolidayTable[]): string | null =>
      slowDeadline(
        days,
        index,
        new Set<string>(known.flatMap(({ holidays }) => holidays.map(({ day }) => day))),
        new Set(known.map(({ year }) => year)),
      ).legalLastDay
    const textAt = (index: number): string => (days[index] as SlowDay).text
    const anyIndex = fc.integer({ min: first, max: last })
    // Days around the tenth, where a holiday moves something at all.
    const receiptAndHoliday = fc.tuple(anyIndex, fc.integer({ min: 8, max: 14 }))
    let movedCount = 0
    fc.assert(
      fc.property(
        fc.array(receiptAndHoliday, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('add', 'remove'),
        (pairs, how) => {
          const receipts = pairs.map(([index]) => index)
          const full = withHolidays(
            tables,
            pairs.map(([index, offset]) => holiday(textAt(index + offset))),
          )
          const [before, after] = how === 'add' ? [tables, full] : [full, tables]
          const moved = movedRequests(
            receipts.map((index) => received(textAt(index))),
            before,
            after,
          )
          movedCount += moved.length
          expect(moved.map(({ number, from, to }) => [number, from, to])).toEqual(
            receipts
              .map((index) => [textAt(index), slowly(index, before), slowly(index, after)])
              .filter(([, from, to]) => from !== to),
          )
        },
      ),
    )
    expect(movedCount).toBeGreaterThan(50)
  })

  it('say which year they wait for: the earliest, and none once it has a table', () => {
    const clocks = [received('2028-12-28'), received('2027-12-28'), received('2026-11-23')]
    expect(yearWaitedFor(clocks, tables)).toBe(2028)
    expect(yearWaitedFor(clocks.slice(2), tables)).toBe(null)
    expect(yearWaitedFor(clocks.slice(1), withHolidays(tables, fixedHolidays(2028, entered)))).toBe(null)
  })
})

describe('the edition of a table', () => {
  const editionOf = (year: number, of: readonly HolidayTable[]) => of.find((table) => table.year === year)?.edition

  it('goes up with each change of its year and no other', () => {
    const added = withHolidays(tables, [holiday('2026-12-03'), holiday('2026-12-04')])
    expect([editionOf(2026, added), editionOf(2027, added)]).toEqual([2, 1])
    const removed = withoutHoliday(added, plainDay('2026-12-03'))
    expect([editionOf(2026, removed), editionOf(2027, removed)]).toEqual([3, 1])
    expect(changedTables(added, removed).map(({ year }) => year)).toEqual([2026])
  })

  it('stays where nothing is new, and the day keeps its first name', () => {
    const same = withHolidays(tables, [holiday('2026-12-25', '성탄절')])
    expect(same).toEqual(tables)
    expect(withoutHoliday(tables, plainDay('2026-12-24'))).toEqual(tables)
    expect(changedTables(tables, same)).toEqual([])
  })

  it('begins at 1 with a new year, whose days stand in order', () => {
    const table = withHolidays(tables, [holiday('2028-10-03'), holiday('2028-01-01')]).at(-1)
    expect([table?.year, table?.edition]).toEqual([2028, 1])
    expect(table?.holidays.map(({ day }) => day)).toEqual(['2028-01-01', '2028-10-03'])
  })

  it('the fixed days are those that the seeded tables have on the same date every year', () => {
    for (const year of [2026, 2027]) {
      const seeded = tables.find((table) => table.year === year)?.holidays ?? []
      for (const { day, name } of fixedHolidays(year, entered)) {
        expect(seeded.find((one) => one.day === day)?.name.split(', '), `${day} ${name}`).toContain(name)
      }
    }
  })
})
