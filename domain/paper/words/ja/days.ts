import { clockTimeOf, dayOf, type Instant } from '../../../calendar/instant.ts'
import { type PlainDay, weekdayOf, yearOf } from '../../../calendar/plain-day.ts'
import type { DayWords } from '../translation.ts'

const weekdays = ['日', '月', '火', '水', '木', '金', '土'] as const

/** `2026年10月1日` */
const dayWords = (day: PlainDay): string => `${yearOf(day)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

const dayAndWeekday = (day: PlainDay): string => `${dayWords(day)}(${weekdays[weekdayOf(day)] ?? ''})`

export const days: DayWords = {
  day: dayWords,
  dayAndWeekday,
  moment: (at: Instant) => `${dayAndWeekday(dayOf(at))} ${clockTimeOf(at)}`,
  hours: (from, to) => `${clockTimeOf(from)} ~ ${clockTimeOf(to)}`,
  span: (from, to) => {
    const isOneDay = dayOf(from) === dayOf(to)
    const end = isOneDay ? clockTimeOf(to) : `${dayAndWeekday(dayOf(to))} ${clockTimeOf(to)}`
    return `${dayAndWeekday(dayOf(from))} ${clockTimeOf(from)} ~ ${end}`
  },
}
