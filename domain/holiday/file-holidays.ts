// Entries to one list of days in order, with everything that was left out and why.
import type { PlainDay } from '../calendar/plain-day.ts'
import { fail, type Result, succeed } from '../result.ts'
import type { ReadEntry } from './file-entry.ts'
import { fileDaysMax, type HolidayFinding } from './operations.ts'

export interface NamedDay {
  readonly day: PlainDay
  readonly name: string
}

export interface FileHolidays {
  readonly holidays: readonly NamedDay[]
  readonly findings: readonly HolidayFinding[]
}

/** Two names for one day are both kept, as on 2025-05-05: 어린이날, 부처님 오신 날. */
const namesPerDayMax = 3

export const fileHolidays = (entries: readonly ReadEntry[]): Result<FileHolidays> => {
  const findings: HolidayFinding[] = []
  const namesOn = new Map<PlainDay, readonly string[]>()
  for (const read of entries) {
    if (read.kind === 'left-out') {
      findings.push(read.finding)
      continue
    }
    const { place, days, name } = read.entry
    for (const day of days) {
      const names = namesOn.get(day) ?? []
      if (names.includes(name) || names.length === namesPerDayMax) {
        findings.push({ place, value: `${day} ${name}`, reason: 'same-day-before', weight: 'notes' })
      } else {
        namesOn.set(day, [...names, name])
      }
    }
  }
  if (namesOn.size === 0 && findings.length === 0) return fail({ kind: 'file-refused', reason: 'empty' })
  if (namesOn.size > fileDaysMax) return fail({ kind: 'file-refused', reason: 'too-many-rows' })
  const holidays = [...namesOn]
    .map(([day, names]) => ({ day, name: names.join(', ') }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
  return succeed({ holidays, findings })
}
