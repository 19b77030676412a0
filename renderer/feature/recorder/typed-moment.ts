// What a recorder shows, as it is typed off its screen: 14:24:48, 1424, 오후 2시 24분, 11-17 00:12, 어제 23:50.
import { type PlainDay, daysAfter } from '../../../domain/calendar/plain-day.ts'
import type { ShownMoment, ShownNow } from '../../../domain/recorder/recorder-clock.ts'
import { readDay, type Typed } from '../../ui/typed-time.ts'

const wrong = { kind: 'wrong', reason: 'not-a-time' } as const

const spoken = /^(.*?)(?:(오전|오후)\s*)?(\d{1,2})\s*(?::|시)\s*(?:(\d{1,2})\s*분?\s*)?(?::?\s*(\d{1,2})\s*초?)?$/u
const compact = /^(?:(.*)\s)?(\d{2})(\d{2})(\d{2})?$/u

const two = (digits: string): string => digits.padStart(2, '0')

const hourOf = (half: string | undefined, hour: number): number => {
  if (half === undefined) return hour
  if (hour < 1 || hour > 12) return -1
  return (hour % 12) + (half === '오후' ? 12 : 0)
}

interface Parts {
  readonly day: string
  readonly clock: string
}

const partsOf = (typed: string): Parts | null => {
  const text = typed.normalize('NFKC').trim()
  const [, before, half, hour, minute = '0', second] = spoken.exec(text) ?? []
  const [, compactDay = '', compactHour, compactMinute = '', compactSecond] = compact.exec(text) ?? []
  if (hour !== undefined) {
    const value = hourOf(half, Number(hour))
    if (value < 0 || value > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null
    const clock = [two(String(value)), two(minute), ...(second === undefined ? [] : [two(second)])].join(':')
    return { day: before?.trim() ?? '', clock }
  }
  if (compactHour === undefined || Number(compactHour) > 23) return null
  if (Number(compactMinute) > 59 || Number(compactSecond ?? 0) > 59) return null
  const clock = [compactHour, compactMinute, ...(compactSecond === undefined ? [] : [compactSecond])].join(':')
  return { day: compactDay.trim(), clock }
}

const daysSaid: Readonly<Record<string, number>> = { 오늘: 0, 어제: -1, 그제: -2, 그저께: -2 }

const dayOfWords = (words: string, today: PlainDay): Typed<PlainDay> => {
  const offset = daysSaid[words]
  return offset === undefined ? readDay(words, today) : { kind: 'right', value: daysAfter(today, offset) }
}

const isDay = (typed: string, today: PlainDay): boolean =>
  dayOfWords(typed.normalize('NFKC').trim(), today).kind === 'right'

/** The recorder's own clock; a day may stand before the time where the recorder has it wrong. */
export const readShownNow = (typed: string, today: PlainDay): Typed<ShownNow> => {
  if (typed.trim() === '') return { kind: 'empty' }
  const parts = partsOf(typed)
  if (parts === null) return isDay(typed, today) ? { kind: 'wrong', reason: 'time-missing' } : wrong
  const day = dayOfWords(parts.day, today)
  if (day.kind === 'wrong') return day
  return { kind: 'right', value: { on: day.kind === 'right' ? day.value : null, clock: parts.clock } }
}

/** The oldest footage: day and time, both as the recorder shows them. */
export const readShownMoment = (typed: string, today: PlainDay): Typed<ShownMoment> => {
  const read = readShownNow(typed, today)
  if (read.kind !== 'right') return read
  const { on, clock } = read.value
  return on === null ? { kind: 'wrong', reason: 'day-missing' } : { kind: 'right', value: { on, clock } }
}
