import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { holidaySeedSource, seedHolidayTables } from '../../../domain/calendar/holiday-seed.ts'
import { holidayTableSchema } from '../../../domain/calendar/holiday-table.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { dayStatusOf } from '../../../domain/calendar/working-day.ts'

const tables = seedHolidayTables()
const holidayOn = (day: string) => tables.flatMap((table) => table.holidays).find((holiday) => holiday.day === day)

describe('the seeded holiday tables', () => {
  it('are sound, one for each year from 2018 to 2027, each with days of its own year', () => {
    expect(tables.map((table) => table.year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027])
    for (const table of tables) {
      expect(holidayTableSchema.parse(table)).toEqual(table)
      expect(table.edition).toBe(1)
      expect(table.holidays.every(({ day }) => day.startsWith(`${table.year}-`))).toBe(true)
      expect(table.holidays.length).toBeGreaterThanOrEqual(15)
    }
  })

  it('name the package that is installed', () => {
    const manifest = readFileSync('node_modules/@hyunbinseo/holidays-kr/package.json', 'utf8')
    const { version } = JSON.parse(manifest) as { version: string }
    expect(holidaySeedSource).toContain(`@hyunbinseo/holidays-kr ${version})`)
  })

  it.each([
    ['2026-05-01', '노동절'],
    ['2026-07-17', '제헌절'],
    ['2027-07-19', '대체공휴일(제헌절)'],
  ])('%s is %s, marked as not read in the law itself', (day, name) => {
    expect(holidayOn(day)?.name).toBe(name)
    expect(holidayOn(day)?.source).toContain('법률 원문 미확인')
  })

  it.each([
    ['2026-12-25', '기독탄신일'],
    ['2027-02-09', '대체공휴일(설날)'],
    ['2026-06-03', '전국동시지방선거'],
    ['2025-06-03', '임시공휴일(대통령선거)'],
  ])('%s is %s', (day, name) => {
    expect(holidayOn(day)).toEqual({ day, name, source: holidaySeedSource })
  })

  it('hold no plain weekend', () => {
    expect(holidayOn('2026-11-21')).toBeUndefined()
    expect(holidayOn('2026-11-22')).toBeUndefined()
  })
})

describe('working days', () => {
  it.each([
    ['2026-11-23', { kind: 'working' }],
    ['2026-11-21', { kind: 'off', off: { kind: 'saturday' } }],
    ['2026-11-22', { kind: 'off', off: { kind: 'sunday' } }],
    ['2026-12-25', { kind: 'off', off: { kind: 'holiday', name: '기독탄신일' } }],
    ['2027-02-07', { kind: 'off', off: { kind: 'holiday', name: '설날' } }],
    ['2028-01-29', { kind: 'off', off: { kind: 'saturday' } }],
    ['2028-01-31', { kind: 'table-missing', year: 2028 }],
  ])('%s', (day, status) => {
    expect(dayStatusOf(plainDay(day), tables)).toEqual(status)
  })
})
