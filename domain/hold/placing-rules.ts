// What a stretch of footage must meet before it is held.
import { dayOf, type Instant } from '../calendar/instant.ts'
import { daysAfter, type PlainDay } from '../calendar/plain-day.ts'
import type { Camera } from '../camera/camera.ts'
import type { FieldIssue } from '../contract/failure.ts'
import type { HeldSpan } from './hold.ts'

/** A stretch as it was typed: a camera, of which there is one, and a time that has passed. */
export const spanIssues = (
  { cameraId, from, to }: HeldSpan,
  field: string,
  cameras: readonly Camera[],
  now: Instant,
): readonly FieldIssue[] => {
  const camera = cameras.find(({ id }) => id === cameraId)
  if (camera === undefined) return [{ field: `${field}.cameraId`, reason: 'camera-unknown' }]
  const issues: FieldIssue[] = []
  if (camera.installedOn !== null && dayOf(from) < camera.installedOn) {
    issues.push({ field: `${field}.from`, reason: 'camera-not-installed', detail: camera.installedOn })
  }
  if (camera.retiredOn !== null && dayOf(from) > camera.retiredOn) {
    issues.push({ field: `${field}.from`, reason: 'camera-retired', detail: camera.retiredOn })
  }
  if (to <= from) issues.push({ field: `${field}.to`, reason: 'end-before-start' })
  else if (to > now) issues.push({ field: `${field}.to`, reason: 'in-future' })
  return issues
}

/** What is to be kept longer is looked at at least once a year; it can be extended then, with a reason. */
export const reviewDaysMax = 366

/** Rule 28: a hold ends or is looked at again on a day that comes, and not so late that nobody ever will. */
export const reviewIssues = (reviewOn: PlainDay, today: PlainDay): readonly FieldIssue[] => {
  if (reviewOn < today) return [{ field: 'reviewOn', reason: 'in-past' }]
  const latest = daysAfter(today, reviewDaysMax)
  return reviewOn > latest ? [{ field: 'reviewOn', reason: 'review-too-far', detail: latest }] : []
}
