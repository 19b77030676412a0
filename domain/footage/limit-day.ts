import { type PlainDay, daysAfter } from '../calendar/plain-day.ts'
import { policyLastDay } from './footage-state.ts'
import type { RetentionRules } from './retention.ts'

/** The earliest day of which footage may be left today: walking back, the first whose last day is over lies before it. */
export const limitDayOf = (rules: RetentionRules, today: PlainDay): PlainDay => {
  let day = today
  while (policyLastDay(rules, daysAfter(day, -1)) >= today) day = daysAfter(day, -1)
  return day
}
