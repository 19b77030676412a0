// The time of a day as it is said or typed: 오후 3시 반, 세 시 이십 분, 15:30, 1530, 3:30pm, 정오, 자정.
import { type HoursSaid, readDayPart } from './spoken-day-part.ts'
import { nativeNumber, numberSaid, sinoNumber, smallNumber } from './spoken-number.ts'
import { type Read, skip, take } from './spoken-text.ts'

export interface ClockSaid {
  /** Minutes after the midnight that begins the day, one for each meaning; none where there is no such time. */
  readonly minutes: readonly number[]
  /** The same where the clock of twelve hours is being spoken: 오후 9:30~10:30 ends at 22:30. */
  readonly minutesOfTwelve: readonly number[]
  /** Whether morning or afternoon was left open, said with a part of the day, or needed no saying. */
  readonly half: 'open' | 'said' | 'plain'
  /** Seconds were typed: an end must reach to the end of that minute. */
  readonly hasSeconds: boolean
}

interface Digits {
  readonly hour: string
  readonly minute: number
  readonly second: number
}

const spoken = new RegExp(
  String.raw`^(\d{1,2}|${nativeNumber}|${sinoNumber})\s*시(?!\s*간)` +
    String.raw`(?:\s*(반)(?!\s*시간)|\s*(${smallNumber})\s*분(?!\s*(?:간|동안))(?:\s*(${smallNumber})\s*초)?` +
    String.raw`|\s*(\d{2})(?=\s*(?:$|부터|까지|에서|쯤|경|~|-)))?(?:\s*정각)?`,
  'u',
)
const withColon = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/u
const withPoint = /^(\d{1,2})\.(\d{2})(?![\d.])/u
const compact = /^([1-9]|\d{2})(\d{2})(?!\s*[\d년월일시분:/.])/u
// 오후 3~4시: the first number is an hour because the second one is. 3pm: because of what follows.
const bareHour = /^(\d{1,2})(?=\s*(?:[~-]\s*(?:[가-힣]{2}\s*)?\d{1,2}\s*시(?!\s*간)|[ap]\.?m))/u

const readDigits = (text: string): Read<Digits> | null => {
  const said = take(spoken, text)
  if (said !== null) {
    const minuteSaid = said.caught(3) === '' ? said.caught(5) : said.caught(3)
    const minute = said.caught(2) === '' ? numberSaid(minuteSaid === '' ? '0' : minuteSaid) : 30
    const second = said.caught(4) === '' ? 0 : numberSaid(said.caught(4))
    return { value: { hour: said.caught(1), minute, second }, rest: said.rest }
  }
  const typed = take(withColon, text) ?? take(withPoint, text) ?? take(compact, text) ?? take(bareHour, text)
  if (typed === null) return null
  const [minute, second] = [Number(typed.caught(2)), Number(typed.caught(3))]
  return { value: { hour: typed.caught(1), minute, second }, rest: typed.rest }
}

// 03:30 and 10:30 are written by the clock of 24 hours, as are 03시 and 13시; 3:30, 3시 and 11시 leave the half open.
const isHalfOpen = ({ hour }: Digits, text: string): boolean => {
  const value = numberSaid(hour)
  if (value < 1 || value > 12 || hour.startsWith('0')) return false
  return hour.length < 2 || take(spoken, text) !== null || take(bareHour, text) !== null
}

// Twelve without more is noon, or 밤 12시.
const halves = (hour: number): readonly number[] => (hour === 12 ? [12, 24] : [hour, hour + 12])

const fixedHours = (hour: number, minute: number): readonly number[] =>
  hour < 24 || (hour === 24 && minute === 0) ? [hour] : []

const plainClock = (minutes: readonly number[]): ClockSaid => ({
  minutes,
  minutesOfTwelve: minutes,
  half: 'plain',
  hasSeconds: false,
})

/** 자정 is said of the midnight that ends a day and of the one that begins it. */
const readNamed = (text: string): Read<ClockSaid> | null => {
  const named = take(/^(?:낮\s*(?=정오)|밤\s*(?=자정))?(정오|자정)/u, text)
  if (named === null) return null
  return { value: plainClock(named.caught(1) === '정오' ? [720] : [1440, 0]), rest: named.rest }
}

const clockMeant = (digits: Digits, hoursSaid: HoursSaid | null, text: string): ClockSaid => {
  const { hour, minute, second } = digits
  const value = numberSaid(hour)
  const half = hoursSaid !== null ? 'said' : isHalfOpen(digits, text) ? 'open' : 'plain'
  const hours = hoursSaid?.(value) ?? (half === 'open' ? halves(value) : fixedHours(value, minute))
  const hoursOfTwelve = half === 'plain' && value >= 1 && value <= 12 ? halves(value) : hours
  const minutesOf = (of: readonly number[]): readonly number[] =>
    minute > 59 || second > 59 ? [] : of.map((found) => found * 60 + minute)
  return { minutes: minutesOf(hours), minutesOfTwelve: minutesOf(hoursOfTwelve), half, hasSeconds: second > 0 }
}

const after = /^(?:쯤|경|께|정도|즈음|무렵|가량)?(?:에(?!서))?/u

export const readClock = (text: string): Read<ClockSaid> | null => {
  const start = skip(/^(?:약|대략|한(?=\s*(?:\d|[세네다여일아열])))/u, text)
  const named = readNamed(start)
  if (named !== null) return { ...named, rest: skip(after, named.rest) }
  const before = readDayPart(start)
  const begin = before === null ? start : skip(/^(?:약|대략|한(?=\s*\d))/u, before.rest)
  const digits = readDigits(begin)
  if (digits === null) return null
  const behind = before === null && /^\s*[ap]/u.test(digits.rest) ? readDayPart(digits.rest) : null
  const part = before ?? behind
  return {
    value: clockMeant(digits.value, part?.hoursSaid ?? null, begin),
    rest: skip(after, behind?.rest ?? digits.rest),
  }
}

/** The whole of a day: from its first midnight. */
export const dayBegin = plainClock([0])
