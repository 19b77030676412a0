// Whether all that is left of a request waits to be fetched since a day that went by (decision 0018).
import type { RangeKept, RequestKept } from './chronicle.ts'
import { awaitsCopy, awaitsRemoval, isBack, slowStatus, standingOf } from './slow-request.ts'
import { roundOf } from './slow-round.ts'
import { dayOfMinute, dayText, minuteOf } from './slow-time.ts'

const isLeft = (request: RequestKept, range: RangeKept): boolean =>
  range.shownAt === null
    ? standingOf(request, range) !== 'refused'
    : awaitsCopy(request, range) || awaitsRemoval(request, range)

/** The day promised for a stretch by a notice that is known to have gone out; null where there is none. */
const promisedDay = (request: RequestKept, range: RangeKept): string | null => {
  const round = roundOf(request, range)
  const notice = request.notices.find(({ id }) => id === round?.noticeId)
  if (notice === undefined || notice.appointedAt === null || awaitsRemoval(request, range)) return null
  if (range.shownAt === null && standingOf(request, range) !== 'granted') return null
  return notice.deliveries.length > 0 && !isBack(notice) ? dayText(dayOfMinute(minuteOf(notice.appointedAt))) : null
}

export const isUnclaimed = (request: RequestKept, today: string): boolean => {
  if (slowStatus(request) !== 'granted') return false
  const days = request.ranges.filter((range) => isLeft(request, range)).map((range) => promisedDay(request, range))
  return days.length > 0 && days.every((day) => day !== null && day < today)
}
