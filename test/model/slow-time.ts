// Time as the slow references count it: minutes since 2023-01-01 in Korea, and days walked one by one.
import { type Instant, instantOfDate } from '../../domain/calendar/instant.ts'
import { walkDays } from '../domain/reference/slow-calendar.ts'
import { slowLastDay } from '../domain/reference/slow-retention.ts'

export const days = walkDays(2029)
const originMilliseconds = Date.UTC(2022, 11, 31, 15)

export const minuteOf = (at: string): number => (Date.parse(at) - originMilliseconds) / 60_000
export const instantOf = (minute: number): Instant => instantOfDate(new Date(originMilliseconds + minute * 60_000))
export const dayOfMinute = (minute: number): number => Math.floor(minute / 1440)

export const dayText = (day: number): string => {
  const walked = days[day]
  if (walked === undefined) throw new Error(`walked out of the calendar at ${day}`)
  return walked.text
}

const indexes = new Map(days.map(({ text }, index) => [text, index]))

export const dayIndexOf = (text: string): number => {
  const index = indexes.get(text)
  if (index === undefined) throw new Error(`${text} is not in the calendar`)
  return index
}

/** The first day of recording of which one month has not ended before `today`. */
export const firstDayKept = (today: number): number => {
  let first = today
  while (dayIndexOf(slowLastDay(days, first - 1, 1, 'month')) >= today) first -= 1
  return first
}
