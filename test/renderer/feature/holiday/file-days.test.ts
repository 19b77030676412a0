import { describe, expect, it } from 'vitest'
import { yearsBegun } from '../../../../domain/holiday/years-begun.ts'
import { seedHolidayTables } from '../../../../domain/calendar/holiday-seed.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import type { HolidayPreview } from '../../../../domain/holiday/operations.ts'
import {
  chosenHolidays,
  fileDays,
  isWeekend,
  thinYears,
  tickedAtFirst,
} from '../../../../renderer/feature/holiday/file-days.ts'
import { shownYears } from '../../../../renderer/feature/holiday/shown-years.ts'

const tables = seedHolidayTables()

const previewOf = (...holidays: readonly (readonly [string, string])[]): HolidayPreview => ({
  previewId: '3f0e5a52-6b0b-4a53-9a43-0d5b7e0f3c11',
  fileName: '2028.ics',
  format: 'calendar',
  encoding: 'utf-8',
  holidays: holidays.map(([day, name]) => ({ day: plainDay(day), name })),
  findings: [],
  findingCount: 0,
})

const days = fileDays(previewOf(['2027-12-25', '성탄절'], ['2028-01-01', '신정'], ['2028-05-08', '어버이날']), tables)

describe('the days of a file', () => {
  it('are known, new or doubtful, and only the new ones are ticked', () => {
    expect(days.map(({ state }) => state)).toEqual(['known', 'new', 'doubtful'])
    expect([...tickedAtFirst(days)]).toEqual(['2028-01-01'])
  })

  it('come in where they are ticked, and never twice', () => {
    const all = new Set(days.map(({ day }) => day))
    expect(chosenHolidays(days, all).map(({ day }) => day)).toEqual(['2028-01-01', '2028-05-08'])
    expect(chosenHolidays(days, new Set())).toEqual([])
  })

  it('rule 4: say which years get their first table, and that it is thin', () => {
    const chosen = chosenHolidays(days, tickedAtFirst(days))
    expect(yearsBegun(chosen, tables)).toEqual([2028])
    expect(thinYears(chosen, tables)).toEqual([{ year: 2028, dayCount: 1 }])
    const full = Array.from({ length: 15 }, (_, index) => ['2028-03', String(index + 1).padStart(2, '0')].join('-'))
    const many = fileDays(previewOf(...full.map((day) => [day, '임시공휴일'] as const)), tables)
    expect(thinYears(chosenHolidays(many, tickedAtFirst(many)), tables)).toEqual([])
  })

  it('no seeded table is thin', () => {
    for (const { holidays } of tables) expect(thinYears(holidays, [])).toEqual([])
  })

  it('on a Saturday or Sunday move nothing', () => {
    expect(['2028-01-01', '2028-01-02', '2028-01-03'].map((day) => isWeekend(plainDay(day)))).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('the years to choose from', () => {
  it.each([
    [2026, null, [2025, 2026, 2027]],
    [2027, null, [2026, 2027, 2028]],
    [2027, 2029, [2026, 2027, 2028, 2029]],
    [2020, null, [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]],
  ])('in %i, asked for %s: %j', (thisYear, asked, years) => {
    expect(shownYears(tables, thisYear, asked)).toEqual(years)
  })
})
