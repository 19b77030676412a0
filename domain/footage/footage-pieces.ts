// A stretch of footage cut where its state changes. Asking at every cut is asking at every instant, and a cut is made only where
// some fact begins or ends: a stretch of years costs no more than the facts about it.
import { type Instant, dayOf, endOfDay, instantOfDate, startOfDay } from '../calendar/instant.ts'
import { type PlainDay, daysAfter } from '../calendar/plain-day.ts'
import { type FootageRange, lastDayEnded, lastDayRecorded } from './footage-clock.ts'
import type { FootageFacts } from './footage-facts.ts'
import { type FootageState, footageStateAt } from './footage-state.ts'

export interface FootagePiece extends FootageRange {
  readonly state: FootageState
}

const justAfter = (at: Instant): Instant => instantOfDate(new Date(new Date(at).getTime() + 1))

const midnightsOf = (first: PlainDay, last: PlainDay): readonly Instant[] => {
  const midnights: Instant[] = []
  for (let day = first; day <= last; day = daysAfter(day, 1)) midnights.push(startOfDay(day))
  return midnights
}

/** Of each rule the first day of recording whose footage had not passed its day by `day`. */
const firstDaysNotEnded = ({ rules }: FootageFacts, day: PlainDay): readonly PlainDay[] =>
  rules.map(({ retention }) => daysAfter(lastDayEnded(retention, day), 1))

const boundsOf = (facts: FootageFacts, asOf: Instant): readonly Instant[] => {
  const { rules, installedOn, retiredOn, holds, asked, copies, checks, destructions } = facts
  const looked = new Set([
    asOf,
    ...checks.map(({ checkedAt }) => checkedAt),
    ...holds.map(({ placedAt }) => placedAt),
    ...asked.map(({ askedAt }) => askedAt),
    ...destructions.map(({ checkedAt }) => checkedAt),
  ])
  const lookedOn = new Set([...looked].map(dayOf))
  return [
    justAfter(asOf),
    ...rules.map(({ recordedFrom }) => startOfDay(recordedFrom)),
    ...(installedOn === null ? [] : [startOfDay(installedOn)]),
    ...(retiredOn === null ? [] : [endOfDay(retiredOn)]),
    ...[...holds, ...asked, ...copies].flatMap(({ from, to }) => [from, to]),
    ...checks.flatMap(({ checkedAt, oldestAt }) => (oldestAt === null ? [] : [oldestAt, checkedAt])),
    ...checks.flatMap(({ stay }) => (stay === undefined ? [] : [stay.from, stay.to ?? stay.from])),
    ...destructions.flatMap(({ recordedFrom, recordedTo }) => [recordedFrom ?? recordedTo, recordedTo]),
    ...[...lookedOn].flatMap((day) => firstDaysNotEnded(facts, day).map(startOfDay)),
  ]
}

const cutAt = (facts: FootageFacts, { from, to }: FootageRange, cuts: readonly Instant[], asOf: Instant) => {
  const starts = [...new Set([from, ...cuts.filter((cut) => from < cut && cut < to)])].toSorted()
  return starts.map((start, index): FootagePiece => ({
    from: start,
    to: starts[index + 1] ?? to,
    state: footageStateAt(facts, start, asOf),
  }))
}

/**
 * Each piece is of one kind throughout. Days are told apart where the day decides until when footage is there; of pieces
 * past their day `lastDay` and `daysOver` are those of their first instant.
 */
export const piecesOf = (facts: FootageFacts, range: FootageRange, asOf: Instant): readonly FootagePiece[] => {
  const today = dayOf(asOf)
  const [firstLeft = today] = firstDaysNotEnded(facts, today).toSorted()
  const first = dayOf(range.from) > firstLeft ? dayOf(range.from) : firstLeft
  const last = lastDayRecorded(range) < today ? lastDayRecorded(range) : today
  return cutAt(facts, range, [...boundsOf(facts, asOf), ...midnightsOf(first, last)], asOf)
}

/** From the first through the last day, each piece of one state to the letter: the lane of one camera on a map. */
export const statesOverDays = (
  facts: FootageFacts,
  firstDay: PlainDay,
  lastDay: PlainDay,
  asOf: Instant,
): readonly FootagePiece[] => {
  const range = { from: startOfDay(firstDay), to: endOfDay(lastDay) }
  return cutAt(facts, range, [...boundsOf(facts, asOf), ...midnightsOf(firstDay, lastDay)], asOf)
}
