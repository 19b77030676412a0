// The holiday tables a new book starts with. The package restates the yearly 월력요항 of the gazette: substitute,
// temporary and election days are in it, Saturdays and Sundays are not.
import { y2018, y2019, y2020, y2021, y2022, y2023, y2024, y2025, y2026, y2027 } from '@hyunbinseo/holidays-kr/all'
import type { HolidayTable } from './holiday-table.ts'
import { plainDay } from './plain-day.ts'

/** Kept equal to the installed package by a test. */
export const holidaySeedSource = '월력요항 (@hyunbinseo/holidays-kr 5.2027.1)'

// 노동절 and 제헌절 became public holidays in 2026. Only secondary sources were read for that, so the table says so and
// the manager can check them against 공휴일에 관한 법률.
const unconfirmedNames = ['노동절', '제헌절']
const unconfirmedSource = `${holidaySeedSource}, 법률 원문 미확인`

const sourceOf = (name: string): string =>
  unconfirmedNames.some((unconfirmed) => name.includes(unconfirmed)) ? unconfirmedSource : holidaySeedSource

const years = [y2018, y2019, y2020, y2021, y2022, y2023, y2024, y2025, y2026, y2027]

const tableOf = (presets: Readonly<Record<string, readonly string[]>>): HolidayTable => {
  const holidays = Object.entries(presets).map(([day, names]) => {
    const name = names.join(', ')
    return { day: plainDay(day), name, source: sourceOf(name) }
  })
  return { year: Number(holidays[0]?.day.slice(0, 4)), edition: 1, holidays }
}

export const seedHolidayTables = (): readonly HolidayTable[] => years.map(tableOf)
