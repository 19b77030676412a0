// When what is granted is to be seen: within the ten days, or later where whoever asked wishes it (decision 0017).
import type { InputOf } from '../../domain/contract/contract.ts'
import { type Acting, oneOutOf } from './year-of-acts.ts'
import type { Chronicle, RequestKept, Span } from './chronicle.ts'
import { asksExistenceOnly, asksRemovalOnly, slowDueDay, standingOf } from './slow-request.ts'
import { thereThrough } from './slow-sight.ts'
import { dayIndexOf, dayOfMinute, dayText, instantOf } from './slow-time.ts'

export type Appointment = NonNullable<InputOf<'decision.notify'>['appointment']>

/** The last day that is in time, or one after it that they wish. */
export type SettledDay = 'last' | 'wish'

const daysWithoutDelay = 5

/** The last day on which a viewing granted now is in time; null where the law sets none. */
export const seenThrough = (chronicle: Chronicle, request: RequestKept, now: number): string | null => {
  if (request.door === 'authority' || asksRemovalOnly(request) || asksExistenceOnly(request)) return null
  const due = slowDueDay(chronicle, request, now)
  const today = dayOfMinute(now)
  const soon = dayText(today + daysWithoutDelay)
  const wasPostponed = request.ranges.some((range) => ['waiting', 'ended'].includes(standingOf(request, range)))
  return (wasPostponed || due < dayText(today)) && due < soon ? soon : due
}

const appointedAt = (at: number, wish: Pick<Appointment, 'isRequestersWish'>): Appointment => ({
  at: instantOf(at),
  place: '원무팀',
  forms: ['watching'],
  method: 'visit',
  ...wish,
})

/** Through which everything granted is there; null where all of it is held. */
const livesThrough = ({ desk }: Acting, spans: readonly Span[]): string | null =>
  spans.flatMap((span) => thereThrough(desk.chronicle, span, desk.now()) ?? []).toSorted()[0] ?? null

/** The first day after the last one that is in time, which nobody may set alone. */
export const dayTooLate = (chronicle: Chronicle, request: RequestKept, now: number): Appointment | null => {
  const through = seenThrough(chronicle, request, now)
  return through === null ? null : appointedAt((dayIndexOf(through) + 1) * 1440 + 10 * 60, {})
}

/** Tomorrow, the last day that is in time, or later at their wish; today where the footage lives no longer. */
export const appointmentFor = (
  acting: Acting,
  request: RequestKept,
  spans: readonly Span[],
  settled: SettledDay | null,
): Appointment => {
  const { desk, chance } = acting
  const today = dayOfMinute(desk.now())
  const lives = livesThrough(acting, spans)
  const through = seenThrough(desk.chronicle, request, desk.now())
  const last = through === null ? today + 1 : dayIndexOf(through)
  const later = last + 1 + chance.below(10)
  const drawn = chance.of([today + 1, today + 1, last, later])
  const day = settled === null ? drawn : settled === 'last' ? last : later
  const isLater = through !== null && day > last
  const wish = isLater || (settled === null && oneOutOf(acting, 5)) ? { isRequestersWish: true } : {}
  return lives === null || dayText(day) <= lives
    ? appointedAt(day * 1440 + 10 * 60, wish)
    : appointedAt(today * 1440 + 18 * 60, {})
}
