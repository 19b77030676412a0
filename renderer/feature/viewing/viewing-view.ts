// Which viewings the log shows. Kept while a person walks to other screens, and forgotten when somebody else signs in.
import { daysAfter, type PlainDay, weekdayOf } from '../../../domain/calendar/plain-day.ts'
import type { ViewingFilter } from '../../../domain/viewing/viewing-filter.ts'
import { makeDrafts } from '../../store/draft.ts'
import { readDay } from '../../ui/typed-time.ts'
import { type Period, periodOf } from '../ledger/period.ts'

export const periodChoices = ['all', 'today', 'week', 'month', 'own'] as const

export interface ViewingView extends Omit<ViewingFilter, 'period'> {
  readonly choice: (typeof periodChoices)[number]
  readonly ownFrom: string
  readonly ownTo: string
}

export const viewingViews = makeDrafts<ViewingView>({
  choice: 'month',
  ownFrom: '',
  ownTo: '',
  cameraId: null,
  purpose: null,
  viewerId: null,
  watchedBy: 'anybody',
})

/** From Monday to Sunday. */
const weekOf = (today: PlainDay): Period => {
  const from = daysAfter(today, -((weekdayOf(today) + 6) % 7))
  return { from, to: daysAfter(from, 6) }
}

/** `not-yet` while an own period is not typed out, or ends before it starts. */
export const filterOf = (
  { choice, ownFrom, ownTo, ...rest }: ViewingView,
  today: PlainDay,
): ViewingFilter | 'not-yet' => {
  if (choice === 'all') return { ...rest, period: null }
  if (choice === 'today') return { ...rest, period: { from: today, to: today } }
  if (choice === 'week') return { ...rest, period: weekOf(today) }
  if (choice === 'month') return { ...rest, period: periodOf('month', today) }
  const [from, to] = [readDay(ownFrom, today), readDay(ownTo, today)]
  if (from.kind !== 'right' || to.kind !== 'right' || from.value > to.value) return 'not-yet'
  return { ...rest, period: { from: from.value, to: to.value } }
}

/** Whether anything but the period narrows the log. */
export const isNarrowedView = ({ cameraId, purpose, viewerId, watchedBy }: ViewingView): boolean =>
  cameraId !== null || purpose !== null || viewerId !== null || watchedBy !== 'anybody'
