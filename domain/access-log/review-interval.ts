// How often the access log is reviewed. The safety standard leaves it to the clinic's internal plan (고시 8②); monthly stands where the
// plan says nothing (rule 46).
import { type PlainDay, daysAfter, monthsAfter } from '../calendar/plain-day.ts'

export const reviewIntervals = ['month', 'quarter', 'half-year', 'year'] as const
export type ReviewInterval = (typeof reviewIntervals)[number]

export const usualInterval: ReviewInterval = 'month'

const monthCounts: Readonly<Record<ReviewInterval, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** From so many days before it is due the review is among today's tasks. */
export const remindedDaysAhead = 7

/** The same date so many months on; who reviews at the end of a month goes on doing so (2026-09-30, quarterly: 2026-12-31). */
export const nextReviewOn = (last: PlainDay, interval: ReviewInterval): PlainDay => {
  const dayAfter = daysAfter(last, 1)
  return dayAfter.endsWith('-01')
    ? daysAfter(monthsAfter(dayAfter, monthCounts[interval]), -1)
    : monthsAfter(last, monthCounts[interval])
}
