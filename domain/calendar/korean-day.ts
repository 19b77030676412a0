// Days and times as Korean offices write them: 2026. 11. 25.(수), 24-hour clock, always Korean civil time. Papers, ledger and
// search take them from here, so a day reads the same wherever it is met.
import { type Instant, clockTimeOf, dayOf } from './instant.ts'
import { type PlainDay, weekdayOf, yearOf } from './plain-day.ts'

const weekdayNames = ['일', '월', '화', '수', '목', '금', '토'] as const

const monthOf = (day: PlainDay): number => Number(day.slice(5, 7))
const dateOf = (day: PlainDay): number => Number(day.slice(8, 10))

const monthAndDate = (day: PlainDay): string => `${monthOf(day)}. ${dateOf(day)}.`

/** 일, 월, … 토. */
export const weekdayName = (day: PlainDay): string => weekdayNames[weekdayOf(day)] ?? ''

/** `12-17 (목)`, for a list. */
export const shortDayWords = (day: PlainDay): string => `${day.slice(5)} (${weekdayName(day)})`

/** `2026. 11. 25.` */
export const dayWords = (day: PlainDay): string => `${yearOf(day)}. ${monthAndDate(day)}`

/** `2026. 11. 25.(수)` */
export const dayAndWeekdayWords = (day: PlainDay): string => `${dayWords(day)}(${weekdayName(day)})`

/** `11. 25.` beside a day of the same year, with the year otherwise. */
export const dayBesideWords = (day: PlainDay, beside: PlainDay): string =>
  yearOf(day) === yearOf(beside) ? monthAndDate(day) : dayWords(day)

/** `2026년 11월 25일`, for the body of a letter. */
export const letterDayWords = (day: PlainDay): string => `${yearOf(day)}년 ${monthOf(day)}월 ${dateOf(day)}일`

/** `2026. 11. 25. 14:32` */
export const momentWords = (at: Instant): string => `${dayWords(dayOf(at))} ${clockTimeOf(at)}`

/** `11. 25.(수) 14:32` where the year stands elsewhere. */
export const shortMomentWords = (at: Instant): string =>
  `${monthAndDate(dayOf(at))}(${weekdayName(dayOf(at))}) ${clockTimeOf(at)}`

const spanOf = (from: Instant, to: Instant, wordsOf: (day: PlainDay) => string): string => {
  const [first, last] = [dayOf(from), dayOf(to)]
  const lastWords = first === last ? '' : `${wordsOf(last)} `
  return `${wordsOf(first)} ${clockTimeOf(from)} ~ ${lastWords}${clockTimeOf(to)}`
}

/** `2026. 10. 1.(목) 14:00 ~ 14:30`; the second day is written only where it is another one. */
export const spanWords = (from: Instant, to: Instant): string => spanOf(from, to, dayAndWeekdayWords)

/** `10. 12. 09:00 ~ 09:20` in a row of the ledger; a day of another year than the row carries its year. */
export const spanBesideWords = (from: Instant, to: Instant, beside: Instant): string =>
  spanOf(from, to, (day) => dayBesideWords(day, dayOf(beside)))
