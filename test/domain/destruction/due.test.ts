import { expect, it } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { daysOver, destroyByOf, isOverdue } from '../../../domain/destruction/due.ts'

it.each([
  ['2026-12-01', 0, false],
  ['2026-12-02', 1, false],
  ['2026-12-06', 5, false],
  ['2026-12-07', 6, true],
] as const)('rule 27: what was lawful through 12-01 is %s %i days over, and red after five', (today, days, isRed) => {
  const endedOn = plainDay('2026-12-01')
  const due = { endedOn, destroyBy: destroyByOf(endedOn) }
  expect(daysOver(due, plainDay(today))).toBe(days)
  expect(isOverdue(due, plainDay(today))).toBe(isRed)
})
