// Reads when footage is wanted, as it is said and typed at a counter: 어제 오후 3시 반부터 20분, 11/3 15:30~16:00. It
// never guesses in silence: what it assumed is named, what has two meanings is asked, what it cannot read is handed back.
import { clockTimeOf, type Instant, millisecondsBetween } from './instant.ts'
import { readDay } from './spoken-day.ts'
import { type Reading, readingsOf } from './spoken-reading.ts'
import { readSentence } from './spoken-sentence.ts'
import type { Assumption, SpokenIssue } from './spoken-start.ts'
import { spokenLengthMax, spokenText } from './spoken-text.ts'

export interface TimeRange {
  readonly from: Instant
  readonly to: Instant
}

export type SpokenRange =
  | {
      readonly kind: 'range'
      readonly from: Instant
      readonly to: Instant
      /** What was assumed, for the sentence under the field. */
      readonly assumptions: readonly Assumption[]
    }
  /** The likeliest first: nearest the working hours, then nearest to now. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [TimeRange, TimeRange, ...TimeRange[]] }
  /** What was not understood, as typed. */
  | { readonly kind: 'unread'; readonly rest: string }
  | { readonly kind: 'issue'; readonly reason: SpokenIssue | 'in-future' }

const workingHours = { from: 9 * 60, to: 18 * 60 } as const
const halfDayMilliseconds = 12 * 3_600_000

const minutesOffWork = ({ from }: Reading): number => {
  const clockTime = clockTimeOf(from)
  const minute = Number(clockTime.slice(0, 2)) * 60 + Number(clockTime.slice(3))
  return Math.max(0, workingHours.from - minute, minute - workingHours.to)
}

// Of stretches that begin together the shorter is meant: 어제 18시~오늘 9시 ends in the morning.
const likeliestFirst = (a: Reading, b: Reading): number =>
  minutesOffWork(a) - minutesOffWork(b) || Number(a.from < b.from) - Number(b.from < a.from) || (a.to < b.to ? -1 : 1)

// 9시부터 오후 6시까지 could also begin at 21:00 and last till the next evening; nobody says it so.
const shorterMeant = (readings: readonly Reading[]): readonly Reading[] => {
  const short = readings.filter(({ from, to }) => millisecondsBetween(from, to) <= halfDayMilliseconds)
  return short.length > 0 ? short : readings
}

const isFirstOfItsKind = (reading: Reading, index: number, readings: readonly Reading[]): boolean =>
  readings.findIndex(({ from, to }) => from === reading.from && to === reading.to) === index

/** Reads `typed` in Korean civil time; only what has been recorded by `now` can be meant. */
export const readSpokenRange = (typed: string, { now }: { readonly now: Instant }): SpokenRange => {
  if (typed.length > spokenLengthMax) return { kind: 'unread', rest: typed.slice(0, spokenLengthMax) }
  const { plain, typedOf } = spokenText(typed)
  const sentence = readSentence(plain)
  if (sentence === null) return { kind: 'unread', rest: typedOf(readDay(plain)?.rest ?? plain) }
  const rest = typedOf(sentence.rest)
  if (rest !== '') return { kind: 'unread', rest }
  const readings = readingsOf(sentence.value, now)
  if (typeof readings === 'string') return { kind: 'issue', reason: readings }
  const begun = shorterMeant(readings)
    .filter(({ from }) => from < now)
    .filter(isFirstOfItsKind)
    .toSorted(likeliestFirst)
  const [first, second, ...others] = begun.filter(({ to }) => to <= now)
  // At 14:20, 1시부터 3시 is not quietly taken for the small hours: the likelier stretch has begun and is not yet recorded.
  if (first === undefined || first !== begun[0]) return { kind: 'issue', reason: 'in-future' }
  if (second === undefined) return { kind: 'range', ...first }
  const rangeOf = ({ from, to }: Reading): TimeRange => ({ from, to })
  return { kind: 'ambiguous', readings: [rangeOf(first), rangeOf(second), ...others.map(rangeOf)] }
}
