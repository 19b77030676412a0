// Days and times as people here write them. Tables have `12-17 (목)`, sentences `12월 17일 (목)`. Midnight belongs to the day
// that ends: footage gone at 2026-12-19 00:00 is gone "12월 18일 (금) 밤 12시", or people would read it one day too late.
import { clockTimeOf, dayOf, type Instant } from '../../domain/calendar/instant.ts'
import { daysAfter, type PlainDay, weekdayOf } from '../../domain/calendar/plain-day.ts'
import type { Language } from '../theme/appearance.ts'

export interface Formats {
  /** 12-17 (목) */
  readonly dayBrief: (day: PlainDay) => string
  /** 12월 17일 (목) */
  readonly dayLong: (day: PlainDay) => string
  /** 12월 17일 목요일 */
  readonly dayWithWeekday: (day: PlainDay) => string
  /** 2026년 12월 17일 (목) */
  readonly dayFull: (day: PlainDay) => string
  /** 목 */
  readonly weekday: (day: PlainDay) => string
  /** 14:20, always Korean time */
  readonly clock: (at: Instant) => string
  /** 14:20:36 */
  readonly clockWithSeconds: (at: Instant) => string
  /** 12-17 (목) 14:20 */
  readonly momentBrief: (at: Instant) => string
  /** 12월 17일 (목) 14:20 */
  readonly momentLong: (at: Instant) => string
  /** 12-18 (금) 밤 12시, for an end; other times as momentBrief */
  readonly endBrief: (at: Instant) => string
  /** 12월 18일 (금) 밤 12시, for an end */
  readonly endLong: (at: Instant) => string
  /** 1일 9시간, 9시간 39분, 39분: two units at most, hours shown under three days, rounded down */
  readonly timeLeft: (milliseconds: number) => string
  /** 4,812 */
  readonly count: (value: number) => string
}

const minuteMilliseconds = 60_000
const hourMinutes = 60
const dayMinutes = 24 * hourMinutes
const daysWithoutHours = 3
// Korean time is whole hours from UTC, so the seconds of an instant are read off its text.
const secondsFrom = 'yyyy-MM-ddTHH:mm:'.length

const wordsOf = {
  ko: {
    weekdays: ['일', '월', '화', '수', '목', '금', '토'],
    weekdaysLong: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
    long: (_year: number, month: number, date: number) => `${month}월 ${date}일`,
    full: (year: number, month: number, date: number) => `${year}년 ${month}월 ${date}일`,
    withWeekday: (day: string, weekday: string) => `${day} ${weekday}`,
    midnight: '밤 12시',
    days: (count: number) => `${count}일`,
    hours: (count: number) => `${count}시간`,
    minutes: (count: number) => `${count}분`,
  },
  en: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    weekdaysLong: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    long: (_year: number, month: number, date: number) => `${date} ${monthNames[month - 1] ?? ''}`,
    full: (year: number, month: number, date: number) => `${date} ${monthNames[month - 1] ?? ''} ${year}`,
    withWeekday: (day: string, weekday: string) => `${weekday} ${day}`,
    midnight: '12 midnight',
    days: (count: number) => `${count} d`,
    hours: (count: number) => `${count} h`,
    minutes: (count: number) => `${count} min`,
  },
} as const

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const partsOf = (day: PlainDay): readonly [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

const grouped = new Intl.NumberFormat('en-US')

const makeFormats = (language: Language): Formats => {
  const words = wordsOf[language]
  const weekday = (day: PlainDay): string => words.weekdays[weekdayOf(day)] ?? ''
  const dayBrief = (day: PlainDay): string => `${day.slice(5)} (${weekday(day)})`
  const dayLong = (day: PlainDay): string => `${words.long(...partsOf(day))} (${weekday(day)})`
  const endWith = (dayText: (day: PlainDay) => string) => (at: Instant) =>
    clockTimeOf(at) === '00:00'
      ? `${dayText(daysAfter(dayOf(at), -1))} ${words.midnight}`
      : `${dayText(dayOf(at))} ${clockTimeOf(at)}`

  const timeLeft = (milliseconds: number): string => {
    const total = Math.max(0, Math.floor(milliseconds / minuteMilliseconds))
    const days = Math.floor(total / dayMinutes)
    const hours = Math.floor((total % dayMinutes) / hourMinutes)
    const minutes = total % hourMinutes
    if (days >= daysWithoutHours || (days > 0 && hours === 0)) return words.days(days)
    if (days > 0) return `${words.days(days)} ${words.hours(hours)}`
    if (hours > 0) return minutes > 0 ? `${words.hours(hours)} ${words.minutes(minutes)}` : words.hours(hours)
    return words.minutes(minutes)
  }

  return {
    dayBrief,
    dayLong,
    dayWithWeekday: (day) => words.withWeekday(words.long(...partsOf(day)), words.weekdaysLong[weekdayOf(day)] ?? ''),
    dayFull: (day) => `${words.full(...partsOf(day))} (${weekday(day)})`,
    weekday,
    clock: clockTimeOf,
    clockWithSeconds: (at) => `${clockTimeOf(at)}:${at.slice(secondsFrom, secondsFrom + 2)}`,
    momentBrief: (at) => `${dayBrief(dayOf(at))} ${clockTimeOf(at)}`,
    momentLong: (at) => `${dayLong(dayOf(at))} ${clockTimeOf(at)}`,
    endBrief: endWith(dayBrief),
    endLong: endWith(dayLong),
    timeLeft,
    count: (value) => grouped.format(value),
  }
}

const formats: Readonly<Record<Language, Formats>> = { ko: makeFormats('ko'), en: makeFormats('en') }

export const formatsFor = (language: Language): Formats => formats[language]
