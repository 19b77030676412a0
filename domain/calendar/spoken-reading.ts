// Every stretch of time a sentence can mean, before what lies in the future is left out.
import { type Instant, instantOfDate, minutesAfter } from './instant.ts'
import { endsOf } from './spoken-end.ts'
import type { SentenceSaid } from './spoken-sentence.ts'
import { type Assumption, type SpokenIssue, startsOf } from './spoken-start.ts'

export interface Reading {
  readonly from: Instant
  readonly to: Instant
  readonly assumptions: readonly Assumption[]
}

const minuteMilliseconds = 60_000

const wholeMinute = (at: Instant): Instant => {
  const milliseconds = new Date(at).getTime()
  return instantOfDate(new Date(milliseconds - (milliseconds % minuteMilliseconds)))
}

/** At least one reading, or what stands in the way of all of them. */
export const readingsOf = ({ start, until }: SentenceSaid, at: Instant): readonly Reading[] | SpokenIssue => {
  const now = wholeMinute(at)
  const starts = startsOf(start, now)
  if (typeof starts === 'string') return starts
  const ends = starts.map((from) => ({ from, ends: endsOf(until, from, now) }))
  const lead = until.kind === 'around' ? until.minuteCount : 0
  const readings = ends.flatMap(({ from, ends: found }) =>
    typeof found === 'string'
      ? []
      : found.map(({ to, assumptions }) => ({
          from: minutesAfter(from.at, -lead),
          to,
          assumptions: [...from.assumptions, ...assumptions],
        })),
  )
  const issue = ends.map(({ ends: found }) => found).find((found) => typeof found === 'string')
  return readings.length > 0 ? readings : (issue ?? 'not-a-time')
}
