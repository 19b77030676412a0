// Both clocks on one axis of days: from the day received to the day the reply is due. A bar that ends before the last cell
// is footage lost before the answer, seen without reading.
import { daysBetween, type PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { Availability } from '../../../domain/footage/availability.ts'
import { secureUrgency } from '../../../domain/footage/footage-clock.ts'
import { type DeadlineDay, type ReplyDeadline, replyDueOn } from '../../../domain/request/reply-deadline.ts'

export type CellLook = 'received' | 'past' | 'counted' | 'safe' | 'passed-over' | 'due'

/** A passed-over day keeps its look when it has gone by: why the date moved is what is read here. */
export const cellLookOf = ({ role, isSafeTarget, day }: DeadlineDay, today: PlainDay): CellLook => {
  if (role === 'received') return 'received'
  if (role === 'legal-last' || role === 'wished') return 'due'
  if (role === 'passed-over') return 'passed-over'
  if (isSafeTarget) return 'safe'
  return day < today ? 'past' : 'counted'
}

export type BarLook = 'lost-first' | 'lost-before-due' | 'outlasts' | 'held'

export interface Bar {
  readonly look: BarLook
  /** How many days of the axis it covers, from the first. */
  readonly dayCount: number
  /** `beside`: enough days are left to the right of the bar for its words. */
  readonly words: 'beside' | 'inside'
}

/** Days of the axis that the words beside a bar take. */
const wordsDayCount = 5

const lookOf = (availability: Availability, dueOn: PlainDay, today: PlainDay): BarLook => {
  if (availability.kind === 'held') return 'held'
  if (secureUrgency(availability, today) === 'today') return 'lost-first'
  return availability.kind === 'available' && availability.through < dueOn ? 'lost-before-due' : 'outlasts'
}

/** null where it is gone: nothing is left to draw. A hold is drawn to the end: its review day is no end. */
export const barOf = (availability: Availability, deadline: ReplyDeadline, today: PlainDay): Bar | null => {
  if (availability.kind !== 'available' && availability.kind !== 'held') return null
  const axisDayCount = deadline.days.length
  const reach = availability.kind === 'held' ? axisDayCount : daysBetween(deadline.receivedOn, availability.through) + 1
  const dayCount = Math.min(axisDayCount, Math.max(1, reach))
  return {
    look: lookOf(availability, replyDueOn(deadline), today),
    dayCount,
    words: axisDayCount - dayCount >= wordsDayCount ? 'beside' : 'inside',
  }
}

export type FootageClock =
  | { readonly kind: 'unknown' }
  /** The earliest end of what is still there and not secured. `index` names the stretch. */
  | {
      readonly kind: 'running'
      readonly index: number
      readonly through: PlainDay
      /** That day is over: it may be gone at any hour. */
      readonly expectedThrough?: PlainDay | undefined
    }
  | { readonly kind: 'held'; readonly count: number }
  | { readonly kind: 'past' }
  /** Something of it went before its day, or was never there: that is not retention that ended. */
  | { readonly kind: 'missing' }

export const footageClockOf = (availabilities: readonly Availability[]): FootageClock => {
  if (availabilities.length === 0) return { kind: 'unknown' }
  const [first] = availabilities
    .flatMap((availability, index) =>
      availability.kind === 'available'
        ? [{ index, through: availability.through, expectedThrough: availability.expectedThrough }]
        : [],
    )
    .toSorted((one, other) => daysBetween(other.expectedThrough ?? other.through, one.expectedThrough ?? one.through))
  if (first !== undefined) return { kind: 'running', ...first }
  const heldCount = availabilities.filter(({ kind }) => kind === 'held').length
  if (heldCount > 0) return { kind: 'held', count: heldCount }
  return { kind: availabilities.every(({ kind }) => kind === 'past') ? 'past' : 'missing' }
}

/** The nearest clock stands on the left; on the same day footage, because it cannot be undone. */
export const isFootageFirst = (clock: FootageClock, deadline: ReplyDeadline): boolean =>
  clock.kind === 'running' && clock.through <= replyDueOn(deadline)
