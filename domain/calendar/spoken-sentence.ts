// The parts of a sentence about a stretch of time: where it begins, and how its end is given. What the parts mean is
// decided elsewhere; here nothing is known of today.
import { type ClockSaid, dayBegin, readClock } from './spoken-clock.ts'
import { type DaySaid, readDay, readEndDay } from './spoken-day.ts'
import { readLength } from './spoken-length.ts'
import { numberSaid, smallNumber } from './spoken-number.ts'
import { firstRead, type Read, skip, take } from './spoken-text.ts'

export type StartSaid =
  | { readonly kind: 'clock'; readonly day: DaySaid | null; readonly clock: ClockSaid }
  | { readonly kind: 'day-alone' }
  | { readonly kind: 'ago'; readonly minuteCount: number }
  | { readonly kind: 'just-now' }

export type UntilSaid =
  | { readonly kind: 'clock'; readonly day: DaySaid | null; readonly clock: ClockSaid }
  /** 3시 20분부터 40분까지: a minute of the hour of the start. */
  | { readonly kind: 'minute'; readonly minute: number }
  | { readonly kind: 'length'; readonly minuteCount: number }
  /** 전후 10분: so much before and after. */
  | { readonly kind: 'around'; readonly minuteCount: number }
  | { readonly kind: 'ago'; readonly minuteCount: number }
  | { readonly kind: 'assumed' }

export interface SentenceSaid {
  readonly start: StartSaid
  readonly until: UntilSaid
}

type ReadUntil = Read<UntilSaid> | null

const clockOf = (
  day: Read<DaySaid> | null,
  text: string,
): Read<{ readonly kind: 'clock'; readonly day: DaySaid | null; readonly clock: ClockSaid }> | null => {
  const clock = readClock(day?.rest ?? text)
  return clock === null
    ? null
    : { value: { kind: 'clock', day: day?.value ?? null, clock: clock.value }, rest: clock.rest }
}

// Without a day said, what could be a date is not taken for a time: 11.21 is not twenty past eleven, nor is 1103 alone.
const maybeDate = /^\d{1,2}\.\d|^(?:0?[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\D{0,4}$/u

const readStartClock = (text: string): Read<StartSaid> | null => {
  const day = readDay(text)
  if (day !== null) return clockOf(day, text)
  return take(maybeDate, text) === null ? clockOf(null, text) : null
}

const readEndClock = (text: string): ReadUntil => {
  const day = readEndDay(text)
  return (day === null ? null : clockOf(day, text)) ?? clockOf(null, text)
}

const readAgo = (text: string): Read<{ readonly kind: 'ago'; readonly minuteCount: number }> | null => {
  const length = readLength(text)
  const ago = length === null ? null : take(/^(?:쯤\s*|정도\s*)?전(?!후)(?:쯤|에(?!서))?/u, length.rest)
  return length === null || ago === null ? null : { value: { kind: 'ago', minuteCount: length.value }, rest: ago.rest }
}

const readNow = (text: string): ReadUntil => {
  const now = take(/^(?:지금|현재)/u, text)
  return now === null ? null : { value: { kind: 'ago', minuteCount: 0 }, rest: now.rest }
}

const lengthTail = /^(?:\s*(?:간|동안|정도|가량|쯤))+/u

const readLengthUntil = (text: string): ReadUntil => {
  const around = take(/^(?:을\s*|를\s*)?(?:전후|앞뒤|\+-|±)\s*(?:로|으로)?/u, text)
  const length = readLength(around?.rest ?? text)
  if (length === null) return null
  const kind = around === null ? 'length' : 'around'
  return { value: { kind, minuteCount: length.value }, rest: skip(lengthTail, length.rest) }
}

const minuteAlone = new RegExp(String.raw`^(${smallNumber})\s*분(?!\s*(?:간|동안|전))`, 'u')
const untilWord = /^(?:까지|사이)(?:에|의)?/u

/** 부터 20분 is a length, 부터 20분까지 and ~20분 a minute of the clock. */
const readMinute = (text: string, mark: string): ReadUntil => {
  const taken = take(minuteAlone, text)
  if (taken === null || (mark !== '~' && take(untilWord, taken.rest) === null)) return null
  return { value: { kind: 'minute', minute: numberSaid(taken.caught(1)) }, rest: taken.rest }
}

const mark = /^(서?부터|에서)?\s*([~-]+|→)?/u

const readUntil = (text: string): Read<UntilSaid> => {
  const taken = take(mark, text)
  const marked = taken === null || taken.caught(0) === '' ? null : taken
  const assumed: UntilSaid = { kind: 'assumed' }
  if (marked === null) return readLengthUntil(text) ?? { value: assumed, rest: text }
  const readMarkedMinute = (rest: string): ReadUntil => readMinute(rest, marked.caught(2) === '' ? '' : '~')
  const end = firstRead<UntilSaid>(marked.rest, [readNow, readAgo, readMarkedMinute, readEndClock])
  if (end !== null) return { value: end.value, rest: skip(untilWord, end.rest) }
  return readLengthUntil(marked.rest) ?? { value: assumed, rest: marked.rest }
}

/** 최근 20분, 방금 10분: a length that ends now. */
const readRecent = (text: string): Read<SentenceSaid> | null => {
  const recent = take(/^(?:(최근|지난|직전)|방금(?:\s*전)?|조금\s*전)(?:에|의)?/u, text)
  if (recent === null) return null
  const length = readLengthUntil(recent.rest)
  if (length !== null && length.value.kind === 'length') {
    return {
      value: { start: { kind: 'ago', minuteCount: length.value.minuteCount }, until: { kind: 'ago', minuteCount: 0 } },
      rest: length.rest,
    }
  }
  if (recent.caught(1) !== '') return null
  return { value: { start: { kind: 'just-now' }, until: { kind: 'assumed' } }, rest: recent.rest }
}

const readWholeDay = (text: string): Read<SentenceSaid> | null => {
  const day = readDay(text)
  const whole = day === null ? null : take(/^(?:하루\s*종일|온종일|종일|하루)/u, day.rest)
  if (day === null || whole === null) return null
  const start: StartSaid = { kind: 'clock', day: day.value, clock: dayBegin }
  return { value: { start, until: { kind: 'length', minuteCount: 24 * 60 } }, rest: whole.rest }
}

const readDayAlone = (text: string): Read<SentenceSaid> | null => {
  const day = readDay(text)
  return day === null || day.rest.trim() !== ''
    ? null
    : { value: { start: { kind: 'day-alone' }, until: { kind: 'assumed' } }, rest: '' }
}

const readFromTo = (text: string): Read<SentenceSaid> | null => {
  const start = firstRead<StartSaid>(text, [readAgo, readStartClock])
  if (start === null) return null
  const until = readUntil(start.rest)
  // 1시간 전부터, with nothing after it, is until now.
  const isOpen = start.value.kind === 'ago' && until.value.kind === 'assumed' && until.rest !== start.rest
  return {
    value: { start: start.value, until: isOpen ? { kind: 'ago', minuteCount: 0 } : until.value },
    rest: until.rest,
  }
}

export const readSentence = (text: string): Read<SentenceSaid> | null =>
  firstRead(text, [readRecent, readFromTo, readWholeDay, readDayAlone])
