import { expect, it } from 'vitest'
import { walkDays } from './slow-calendar.ts'

const days = walkDays(2036)
const on = (text: string) => days.find((day) => day.text === text)

it.each([
  ['2024-01-01', 1],
  ['2024-02-29', 4],
  ['2026-11-22', 0],
  ['2026-12-25', 5],
  ['2027-02-07', 0],
  ['2032-02-29', 0],
  ['2035-12-31', 1],
])('the reference itself knows the weekday of %s', (text, weekday) => {
  expect(on(text)?.weekday).toBe(weekday)
})

it.each([['2025-02-29'], ['2026-02-29'], ['2026-04-31']])('the reference has no %s', (text) => {
  expect(on(text)).toBeUndefined()
})
