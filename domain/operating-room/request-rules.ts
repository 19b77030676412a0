// What must be right before operating-room footage is asked for, promised or shown (rules 33 and 34).
import { type Instant, dayOf } from '../calendar/instant.ts'
import type { Camera } from '../camera/camera.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { receiptIssues } from '../request/intake.ts'
import { type Basis, basisOfStanding, missingOf, namesMissing, type Standing } from './basis.ts'
import type { Person } from './consent.ts'
import { type Identity, unconfirmedIssues } from './identity.ts'
import type { RequestDraft, RequestState, Verdict, ViewingDraft } from './request.ts'
import { sittingIssues } from '../viewing/viewing-rules.ts'

const cameraIssues = (cameraIds: readonly string[], cameras: readonly Camera[]): readonly FieldIssue[] =>
  cameraIds.flatMap((id, index): readonly FieldIssue[] => {
    const camera = cameras.find((one) => one.id === id)
    const field = `cameraIds.${index}`
    if (camera === undefined) return [{ field, reason: 'camera-unknown' }]
    // The other way round than everywhere else: ordinary footage has PIPA art. 35 and its ten days.
    return camera.isOperatingRoom ? [] : [{ field, reason: 'not-operating-room', detail: camera.number }]
  })

export const receivingIssues = (
  draft: RequestDraft,
  cameras: readonly Camera[],
  now: Instant,
): readonly FieldIssue[] => {
  const issues = [...cameraIssues(draft.cameraIds, cameras), ...receiptIssues(draft, now)]
  if (draft.to <= draft.from) issues.push({ field: 'to', reason: 'end-before-start' })
  else if (draft.to > now) issues.push({ field: 'to', reason: 'in-future' })
  // As at the ordinary counter: nobody can have asked for what had not been filmed yet.
  else if (draft.to > draft.receivedAt) issues.push({ field: 'to', reason: 'after-received' })
  const { basis } = draft
  if (basisOfStanding[draft.requester.standing] !== basis.kind) {
    issues.push({ field: 'basis.kind', reason: 'basis-of-another' })
  }
  if (basis.kind === 'mediation' && basis.openedOn !== null && basis.openedOn > dayOf(now)) {
    issues.push({ field: 'basis.openedOn', reason: 'in-future' })
  }
  if (draft.people.filter(({ part }) => part === 'patient').length > 1) {
    issues.push({ field: 'people', reason: 'too-many' })
  }
  return issues
}

interface Founded {
  readonly state: RequestState
  readonly standing: Standing
  readonly basis: Basis
  readonly people: readonly Person[]
}

/** The issue that says who or what is missing; none where the basis was complete. */
export const basisIssues = (
  { standing, basis, people }: Founded,
  field: string,
  asOf: Instant,
): readonly FieldIssue[] => {
  // Books written before the door looked at who asks may hold one on another's basis: it can be refused or taken back, never granted.
  if (basisOfStanding[standing] !== basis.kind) return [{ field, reason: 'basis-of-another' }]
  const missing = missingOf(basis, people, asOf)
  if (missing.length === 0) return []
  const names = namesMissing(missing)
  return [names === '' ? { field, reason: 'basis-missing' } : { field, reason: 'consent-missing', detail: names }]
}

/** Only a complete basis can be granted; what is complete is not told to be incomplete. */
export const verdictIssues = (verdict: Verdict, request: Founded, now: Instant): readonly FieldIssue[] => {
  const issues = basisIssues(request, 'verdict', now)
  if (verdict.kind === 'granted') return issues
  return verdict.kind === 'incomplete' && issues.length === 0 ? [{ field: 'verdict', reason: 'basis-complete' }] : []
}

interface RequestToShow extends Founded {
  readonly wish: RequestDraft['wish']
  readonly identity: Identity | null
  readonly cameraIds: readonly string[]
  readonly from: Instant
  readonly to: Instant
  /** null where it is not granted. */
  readonly grantedAt: Instant | null
}

/** Rule 34: the basis was complete and granted when the showing began, and nothing is shown beside what was asked for. */
export const unlawfulShowing = (draft: ViewingDraft, request: RequestToShow): readonly FieldIssue[] => {
  const issues = [
    ...unconfirmedIssues(request.identity, draft.startedAt),
    ...basisIssues(request, 'requestId', draft.startedAt),
  ]
  if (request.state !== 'granted' || request.grantedAt === null) {
    issues.push({ field: 'requestId', reason: 'not-granted' })
  } else if (draft.startedAt < request.grantedAt) issues.push({ field: 'startedAt', reason: 'before-decided' })
  if (draft.form === 'copy' && request.wish !== 'provision') issues.push({ field: 'form', reason: 'copy-not-asked' })
  if (draft.footageFrom < request.from || draft.footageTo > request.to) {
    issues.push({ field: 'footageTo', reason: 'not-asked-for' })
  }
  for (const [index, id] of draft.cameraIds.entries()) {
    if (!request.cameraIds.includes(id)) issues.push({ field: `cameraIds.${index}`, reason: 'not-asked-for' })
  }
  return issues
}

export const showingIssues = (draft: ViewingDraft, now: Instant): readonly FieldIssue[] => [
  ...sittingIssues(draft, now),
  ...(draft.isPlaceRestricted ? [] : [{ field: 'isPlaceRestricted', reason: 'place-not-restricted' as const }]),
  ...(draft.form === 'copy' && draft.mediumLabel === '' ? [{ field: 'mediumLabel', reason: 'required' as const }] : []),
]
