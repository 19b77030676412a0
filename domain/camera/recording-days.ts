// From when until when a camera filmed cannot be said against what the book knows of its footage: a day that is typed wrong would
// make held footage vanish (rules 28, 33).
import { dayOf } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { type FootageRange, lastDayRecorded } from '../footage/footage-clock.ts'

/** Held, watched, copied, or asked for by a live request: `number` is that of the paper that says so. */
export interface KnownFootage extends FootageRange {
  readonly number: string
}

const issueOf = (field: string, contradicting: readonly KnownFootage[]): readonly FieldIssue[] => {
  const numbers = [...new Set(contradicting.map(({ number }) => number))]
  return numbers.length === 0 ? [] : [{ field, reason: 'footage-known', detail: numbers.join(', ') }]
}

/** `retiredOn` is the last day on which the camera filmed. */
export const filmedAfter = (retiredOn: PlainDay, known: readonly KnownFootage[]): readonly FieldIssue[] =>
  issueOf(
    'retiredOn',
    known.filter((footage) => retiredOn < lastDayRecorded(footage)),
  )

export const filmedBefore = (installedOn: PlainDay | null, known: readonly KnownFootage[]): readonly FieldIssue[] =>
  issueOf(
    'installedOn',
    known.filter(({ from }) => installedOn !== null && dayOf(from) < installedOn),
  )
