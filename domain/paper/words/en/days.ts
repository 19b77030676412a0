import { clockTimeOf, dayOf, type Instant } from '../../../calendar/instant.ts'
import { type PlainDay, weekdayOf, yearOf } from '../../../calendar/plain-day.ts'
import type { DayWords } from '../translation.ts'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `1 Oct 2026`: the month in letters, so that nobody reads it as the day. */
const dayWords = (day: PlainDay): string =>
  `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${yearOf(day)}`

const dayAndWeekday = (day: PlainDay): string => `${weekdays[weekdayOf(day)] ?? ''} ${dayWords(day)}`

export const days: DayWords = {
  day: dayWords,
  dayAndWeekday,
  moment: (at: Instant) => `${clockTimeOf(at)} on ${dayAndWeekday(dayOf(at))}`,
  hours: (from, to) => `${clockTimeOf(from)} – ${clockTimeOf(to)}`,
  span: (from, to) => {
    const isOneDay = dayOf(from) === dayOf(to)
    const end = isOneDay ? clockTimeOf(to) : `${dayAndWeekday(dayOf(to))}, ${clockTimeOf(to)}`
    return `${dayAndWeekday(dayOf(from))}, ${clockTimeOf(from)} – ${end}`
  },
}
