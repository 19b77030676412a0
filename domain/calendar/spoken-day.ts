// The day of a time, as it is said: a date, 어제, 사흘 전, 지난주 금요일, 금요일, and the weekday written beside it.
import { type DateSaid, readDate } from './spoken-date.ts'
import { numberSaid, sinoNumber } from './spoken-number.ts'
import { firstRead, type Read, skip, take } from './spoken-text.ts'

export type DayNamed =
  | DateSaid
  /** 0 is today, a negative count the future. */
  | { readonly kind: 'days-ago'; readonly dayCount: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'latest' | 'before-today' }
  /** 0 is this week. */
  | { readonly kind: 'weekday-of-week'; readonly weekday: number; readonly weekCount: number }
  /** 다음날, said of an end only. */
  | { readonly kind: 'next-day' }

export interface DaySaid {
  readonly named: DayNamed
  /** 12.17(목): 0 is Sunday; null where no weekday is written beside the day. */
  readonly weekday: number | null
}

type ReadNamed = Read<DayNamed> | null

const weekdayLetters = '일월화수목금토'
const weekdayWord = `([${weekdayLetters}])(?:요일|욜)`
const weekdayOfLetter = (letter: string): number => weekdayLetters.indexOf(letter)

const dayWords: readonly (readonly [RegExp, number])[] = [
  [/^(?:그끄저께|그그저께|그끄제|그그제)/u, 3],
  [/^(?:그저께|그제)/u, 2],
  [/^(?:어저께|어제|작일|어젯(?=\s*밤)|엊(?=\s*저녁)|(?=간밤|지난\s*밤))/u, 1],
  [/^(?:오늘|금일)/u, 0],
  [/^(?:내일\s*모레|모레)/u, -2],
  [/^(?:내일|명일)/u, -1],
  [/^하루\s*전/u, 1],
  [/^이틀\s*전/u, 2],
  [/^사흘\s*전/u, 3],
  [/^나흘\s*전/u, 4],
  [/^닷새\s*전/u, 5],
  [/^엿새\s*전/u, 6],
  [/^(?:일주일|한\s*주)\s*전(?!\s*[일월화수목금토](?:요일|욜))/u, 7],
  [/^열흘\s*전/u, 10],
  [/^보름\s*전/u, 15],
]

const readDayWord = (text: string): ReadNamed => {
  for (const [pattern, dayCount] of dayWords) {
    const taken = take(pattern, text)
    if (taken !== null) return { value: { kind: 'days-ago', dayCount }, rest: taken.rest }
  }
  return null
}

const daysAgo = new RegExp(String.raw`^(\d{1,3}|${sinoNumber})\s*일\s*전`, 'u')

const readDaysAgo = (text: string): ReadNamed => {
  const taken = take(daysAgo, text)
  return taken === null
    ? null
    : { value: { kind: 'days-ago', dayCount: numberSaid(taken.caught(1)) }, rest: taken.rest }
}

const weekdayOfWeek = new RegExp(
  String.raw`^(?:(지지난|저저번|지난|저번|이번|금|전)\s*주|(\d{1,2}|일|한|두)\s*주일?\s*전)(?:의|에)?\s*${weekdayWord}`,
  'u',
)

const weekCountOf = (word: string, count: string): number => {
  if (count !== '') return numberSaid(count)
  if (word === '지지난' || word === '저저번') return 2
  return word === '이번' || word === '금' ? 0 : 1
}

const readWeekdayOfWeek = (text: string): ReadNamed => {
  const taken = take(weekdayOfWeek, text)
  if (taken === null) return null
  const weekCount = weekCountOf(taken.caught(1), taken.caught(2))
  const weekday = weekdayOfLetter(taken.caught(3))
  return { value: { kind: 'weekday-of-week', weekday, weekCount }, rest: taken.rest }
}

const plainWeekday = new RegExp(String.raw`^(?:(지난|저번)\s*|(이번)\s*)?${weekdayWord}`, 'u')

const readWeekday = (text: string): ReadNamed => {
  const taken = take(plainWeekday, text)
  if (taken === null) return null
  const weekday = weekdayOfLetter(taken.caught(3))
  if (taken.caught(2) !== '') return { value: { kind: 'weekday-of-week', weekday, weekCount: 0 }, rest: taken.rest }
  const which = taken.caught(1) === '' ? 'latest' : 'before-today'
  return { value: { kind: 'weekday', weekday, which }, rest: taken.rest }
}

const writtenWeekday = new RegExp(
  String.raw`^(?:\(\s*([${weekdayLetters}])(?:요일|욜)?\s*\)|([${weekdayLetters}])(?:(?:요일|욜)|(?=\s+\S)))`,
  'u',
)
const after = /^날?(?:에(?!서)|의|은|는)?/u

/** A day by itself, before the time of the start. */
export const readDay = (text: string): Read<DaySaid> | null => {
  const named = firstRead<DayNamed>(text, [readDaysAgo, readDate, readWeekdayOfWeek, readDayWord, readWeekday])
  if (named === null) return null
  const written = take(writtenWeekday, named.rest)
  const letter = written === null ? '' : written.caught(1) || written.caught(2)
  const weekday = letter === '' ? null : weekdayOfLetter(letter)
  return { value: { named: named.value, weekday }, rest: skip(after, written?.rest ?? named.rest) }
}

const nextDay = /^(?:그\s*)?(?:다음\s*날|담날|이튿날|익일)/u

/** The day of an end, which may follow from the start. */
export const readEndDay = (text: string): Read<DaySaid> | null => {
  const next = take(nextDay, text)
  return next === null ? readDay(text) : { value: { named: { kind: 'next-day' }, weekday: null }, rest: next.rest }
}
