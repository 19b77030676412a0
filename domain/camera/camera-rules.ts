// What a camera's facts must meet before it stands in the inventory (rules 35, 37).
import type { PlainDay } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import type { CameraFacts } from './camera.ts'
import { asksChangingUse, forbiddenPlaceIn } from './place.ts'

const placeIssues = (facts: CameraFacts): readonly FieldIssue[] =>
  (['place', 'zone', 'fieldOfView'] as const).flatMap((field): readonly FieldIssue[] => {
    const detail = forbiddenPlaceIn(facts[field])
    return detail === null ? [] : [{ field, reason: 'forbidden-place', detail }]
  })

const changingIssues = ({ place, zone, usedForChanging }: CameraFacts): readonly FieldIssue[] => {
  if (usedForChanging === true) return [{ field: 'usedForChanging', reason: 'forbidden-place', detail: place }]
  return usedForChanging === null && asksChangingUse(place, zone)
    ? [{ field: 'usedForChanging', reason: 'changing-use-unanswered', detail: place }]
    : []
}

/** The inventory holds cameras that run, so an install day lies in the past; sound is never recorded (PIPA art. 25(5)). */
export const cameraIssues = (
  facts: CameraFacts,
  audio: boolean,
  takenNumbers: ReadonlySet<string>,
  today: PlainDay,
): readonly FieldIssue[] => {
  const issues: FieldIssue[] = []
  if (takenNumbers.has(facts.number)) issues.push({ field: 'number', reason: 'camera-number-taken' })
  if (audio) issues.push({ field: 'audio', reason: 'audio-on' })
  if (facts.installedOn !== null && facts.installedOn > today)
    issues.push({ field: 'installedOn', reason: 'in-future' })
  return [...issues, ...placeIssues(facts), ...changingIssues(facts)]
}
