// The stretch of the ledger that is shown. Every change of it is one more disclosure in the ledger.
import { type PlainDay, daysAfter, monthsAfter, plainDay, yearOf } from '../../../domain/calendar/plain-day.ts'

export type PeriodChoice = 'month' | 'quarter' | 'year' | 'own'

export interface Period {
  readonly from: PlainDay
  readonly to: PlainDay
}

/** 1 to 4. */
export const quarterOf = (day: PlainDay): number => Math.ceil(Number(day.slice(5, 7)) / 3)

const firstDay = (year: number, month: number): PlainDay => plainDay(`${year}-${String(month).padStart(2, '0')}-01`)

const lastDayAfter = (from: PlainDay, monthCount: number): PlainDay => daysAfter(monthsAfter(from, monthCount), -1)

/** Whole months, quarters and years: a viewing entered late belongs to the day on which it happened. */
export const periodOf = (choice: Exclude<PeriodChoice, 'own'>, today: PlainDay): Period => {
  const year = yearOf(today)
  const starts = {
    month: { from: firstDay(year, Number(today.slice(5, 7))), monthCount: 1 },
    quarter: { from: firstDay(year, quarterOf(today) * 3 - 2), monthCount: 3 },
    year: { from: firstDay(year, 1), monthCount: 12 },
  } as const
  const { from, monthCount } = starts[choice]
  return { from, to: lastDayAfter(from, monthCount) }
}

/** Wide enough for every row there is, to reach one by its number. */
export const wholePeriod = (today: PlainDay): Period => ({
  from: plainDay('2000-01-01'),
  to: periodOf('year', today).to,
})
