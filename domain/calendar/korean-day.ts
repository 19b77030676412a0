// Days as the office writes them: short in tables, in full in sentences, with points on papers.
import { type PlainDay, weekdayOf, yearOf } from './plain-day.ts'

const weekdayNames = ['일', '월', '화', '수', '목', '금', '토'] as const

const monthOf = (day: PlainDay): number => Number(day.slice(5, 7))
const dateOf = (day: PlainDay): number => Number(day.slice(8, 10))

/** 일, 월, … 토. */
export const weekdayName = (day: PlainDay): string => weekdayNames[weekdayOf(day)] ?? ''

/** `12-17 (목)`. */
export const shortDay = (day: PlainDay): string => `${day.slice(5)} (${weekdayName(day)})`

/** `12월 17일 (목)`. */
export const sentenceDay = (day: PlainDay): string => `${monthOf(day)}월 ${dateOf(day)}일 (${weekdayName(day)})`

/** `2026. 11. 25.(수)`. */
export const paperDay = (day: PlainDay): string =>
  `${yearOf(day)}. ${monthOf(day)}. ${dateOf(day)}.(${weekdayName(day)})`
