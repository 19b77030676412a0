// Days and times as Korean offices write them: 2026. 11. 25.(수), 24-hour clock, always Korean civil time.
import { type Instant, clockTimeOf, dayOf } from '../calendar/instant.ts'
import { paperDay, weekdayName } from '../calendar/korean-day.ts'
import { type PlainDay, yearOf } from '../calendar/plain-day.ts'

const monthAndDate = (day: PlainDay): string => `${Number(day.slice(5, 7))}. ${Number(day.slice(8, 10))}.`

/** `2026. 11. 25.` */
export const dayWords = (day: PlainDay): string => `${yearOf(day)}. ${monthAndDate(day)}`

/** `11. 25.` beside a day of the same year, with the year otherwise. */
export const dayBesideWords = (day: PlainDay, beside: PlainDay): string =>
  yearOf(day) === yearOf(beside) ? monthAndDate(day) : dayWords(day)

/** `2026년 11월 25일`, for the body of a letter. */
export const letterDayWords = (day: PlainDay): string =>
  `${yearOf(day)}년 ${Number(day.slice(5, 7))}월 ${Number(day.slice(8, 10))}일`

/** `2026. 11. 25. 14:32` */
export const momentWords = (at: Instant): string => `${dayWords(dayOf(at))} ${clockTimeOf(at)}`

/** `11. 25.(수) 14:32` where the year stands elsewhere. */
export const shortMomentWords = (at: Instant): string =>
  `${monthAndDate(dayOf(at))}(${weekdayName(dayOf(at))}) ${clockTimeOf(at)}`

/** `10. 1.(목) 14:00 ~ 14:30`; the second day is written only where it is another one. */
export const spanWords = (from: Instant, to: Instant): string => {
  const first = `${paperDay(dayOf(from))} ${clockTimeOf(from)}`
  const last = dayOf(from) === dayOf(to) ? clockTimeOf(to) : `${paperDay(dayOf(to))} ${clockTimeOf(to)}`
  return `${first} ~ ${last}`
}

/** `10. 12. 09:00 ~ 09:20` in a row of the ledger; a day of another year than the row carries its year. */
export const spanBesideWords = (from: Instant, to: Instant, beside: Instant): string => {
  const first = `${dayBesideWords(dayOf(from), dayOf(beside))} ${clockTimeOf(from)}`
  const isOneDay = dayOf(from) === dayOf(to)
  return `${first} ~ ${isOneDay ? '' : `${dayBesideWords(dayOf(to), dayOf(beside))} `}${clockTimeOf(to)}`
}
