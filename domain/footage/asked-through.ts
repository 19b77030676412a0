// Through which day requests keep footage from being destroyed (rules 28, 33): from the day of the asking to that of the answer, if it
// was asked for while it was lawfully there. Whoever asks later finds what rule 29 says of it.
import { type Instant, dayOf } from '../calendar/instant.ts'
import { type PlainDay, laterDay } from '../calendar/plain-day.ts'
import type { AskedFact } from './footage-facts.ts'

/** `lastDay`: the last on which it was lawfully there unasked. null where nobody asked for it in time by then. */
export const askedThrough = (
  asked: readonly AskedFact[],
  at: Instant,
  lastDay: PlainDay,
  asOf: Instant,
): PlainDay | null => {
  let through: PlainDay | null = null
  const known = asked.filter(({ from, to, askedAt }) => from <= at && at < to && askedAt <= asOf)
  for (const { askedAt, until } of known.toSorted((a, b) => (a.askedAt < b.askedAt ? -1 : 1))) {
    // A second request comes in time while the first keeps the footage there.
    if (dayOf(askedAt) > laterDay(lastDay, through ?? lastDay)) break
    const answeredOn = dayOf(until === null || asOf < until ? asOf : until)
    through = laterDay(answeredOn, through ?? answeredOn)
  }
  return through
}
