// Taking over what a request already says, so that nothing is typed twice.
import { clockTimeOf, dayOf, type Instant, startOfDay } from '../../../domain/calendar/instant.ts'
import { daysAfter } from '../../../domain/calendar/plain-day.ts'
import type { CameraId } from '../../../domain/camera/camera.ts'
import { openNeedsOf } from '../../../domain/identity/open-needs.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import type { ViewingDraft } from './viewing-draft.ts'

export interface Stretch {
  readonly key: string
  readonly from: Instant
  readonly to: Instant
  readonly cameraIds: readonly CameraId[]
}

/** Cameras asked for over the same time are watched together. Operating rooms take another way (rule 34). */
export const stretchesOf = ({ ranges }: Pick<RequestDetail, 'ranges'>): readonly Stretch[] => {
  const stretches = new Map<string, Stretch>()
  for (const { cameraId, from, to, isOperatingRoom } of ranges) {
    if (isOperatingRoom) continue
    const key = `${from} ${to}`
    const before = stretches.get(key)?.cameraIds ?? []
    stretches.set(key, { key, from, to, cameraIds: [...before, cameraId] })
  }
  return [...stretches.values()]
}

export const withStretch = (draft: ViewingDraft, { from, to, cameraIds }: Stretch): ViewingDraft => {
  const day = dayOf(from)
  // A stretch that ends at midnight ends on the day before, as people say it.
  const toDay = to === startOfDay(dayOf(to)) ? daysAfter(dayOf(to), -1) : dayOf(to)
  return {
    ...draft,
    cameraIds,
    footageDay: day,
    footageFrom: clockTimeOf(from),
    footageTo: clockTimeOf(to),
    footageToDay: toDay === day ? null : toDay,
  }
}

/** Whether the draft says just this stretch. */
export const saysStretch = (draft: ViewingDraft, stretch: Stretch): boolean => {
  const said = withStretch(draft, stretch)
  return (
    said.cameraIds.join(' ') === draft.cameraIds.join(' ') &&
    said.footageDay === draft.footageDay &&
    said.footageFrom === draft.footageFrom &&
    said.footageTo === draft.footageTo &&
    said.footageToDay === draft.footageToDay
  )
}

/** The requester watches beside staff only once their papers were seen (rules 12, 13). */
export const takeOver = (draft: ViewingDraft, request: RequestDetail, purpose: string): ViewingDraft => {
  const [first] = stretchesOf(request)
  const filled = first === undefined ? draft : withStretch(draft, first)
  return {
    ...filled,
    purpose: draft.purpose === '' ? purpose : draft.purpose,
    outsiders: openNeedsOf(request).length > 0 ? '' : request.requester.name,
    requestId: request.id,
    isTakenOver: true,
  }
}
