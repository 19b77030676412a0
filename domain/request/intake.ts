// What the counter must set right before a request is received. Footage past its retention is no issue here, nor is
// stopping the processing of a public place (rule 38): such a request is received too, and answered with that ground.
import { type Instant, dayOf } from '../calendar/instant.ts'
import { plainDay, type PlainDay } from '../calendar/plain-day.ts'
import type { Camera } from '../camera/camera.ts'
import { authorityIssues } from '../authority/authority-rules.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { documentsFor } from '../identity/documents.ts'
import { proofsFor } from '../identity/proofs.ts'
import type { RequestIntake } from './request.ts'

type Range = RequestIntake['ranges'][number]

const rangeIssues = (
  { cameraId, from, to }: Range,
  field: string,
  cameras: ReadonlyMap<string, Camera>,
  receivedAt: Instant,
  now: Instant,
): readonly FieldIssue[] => {
  const camera = cameras.get(cameraId)
  const issues: FieldIssue[] = []
  if (camera === undefined) issues.push({ field: `${field}.cameraId`, reason: 'camera-unknown' })
  const installedOn = camera?.installedOn ?? null
  if (installedOn !== null && dayOf(from) < installedOn) {
    issues.push({ field: `${field}.from`, reason: 'camera-not-installed', detail: installedOn })
  }
  const retiredOn = camera?.retiredOn ?? null
  if (retiredOn !== null && dayOf(from) > retiredOn) {
    issues.push({ field: `${field}.from`, reason: 'camera-retired', detail: retiredOn })
  }
  if (from > now) issues.push({ field: `${field}.from`, reason: 'in-future' })
  if (to <= from) issues.push({ field: `${field}.to`, reason: 'end-before-start' })
  else if (to > now) issues.push({ field: `${field}.to`, reason: 'in-future' })
  // Nobody can have asked for what had not been filmed yet: the time of receipt or of the footage is mistyped.
  else if (to > receivedAt) issues.push({ field: `${field}.to`, reason: 'after-received' })
  return issues
}

const applicantIssues = ({ applicant, receivedAt, documentsSeen }: RequestIntake): readonly FieldIssue[] => {
  const receivedOn = dayOf(receivedAt)
  if (applicant.door === 'agent' && applicant.filmed.bornOn > receivedOn) {
    return [{ field: 'applicant.filmed.bornOn', reason: 'after-received' }]
  }
  const own = applicant.door === 'authority' ? authorityIssues(applicant, 'applicant') : []
  if (own.length > 0) return own
  const asked = new Set(documentsFor(applicant, receivedOn).map(({ kind }) => kind))
  return documentsSeen.every((kind) => asked.has(kind)) ? [] : [{ field: 'documentsSeen', reason: 'not-allowed' }]
}

/** Rule 12: only the card that is shown at this door tells who stands there. */
const proofIssues = ({ applicant, identityProof }: RequestIntake): readonly FieldIssue[] =>
  identityProof === null || proofsFor(applicant.door).includes(identityProof)
    ? []
    : [{ field: 'identityProof', reason: 'not-allowed' }]

/** Rule 41: deletion is asked of what was seen (art. 36). */
const kindIssues = ({ kinds, priorViewing }: RequestIntake): readonly FieldIssue[] => {
  const isOwed = kinds.includes('deletion') && !kinds.includes('viewing')
  if (isOwed && priorViewing === null) return [{ field: 'kinds', reason: 'prior-viewing-missing' }]
  // What is first to be seen was not seen yet, and of what nobody wants deleted it does not matter.
  return !isOwed && priorViewing !== null ? [{ field: 'priorViewing', reason: 'not-allowed' }] : []
}

/** The Act has been in force since this day; nobody can have asked under it before. */
export const lawInForceOn = plainDay('2011-09-30')

export const receiptIssues = (
  { receivedAt }: Pick<RequestIntake, 'receivedAt'>,
  now: Instant,
): readonly FieldIssue[] => {
  if (receivedAt > now) return [{ field: 'receivedAt', reason: 'in-future' }]
  return dayOf(receivedAt) < lawInForceOn ? [{ field: 'receivedAt', reason: 'before-law' }] : []
}

/** Nobody can have asked a clinic that was not there yet; null where its opening day is not known. */
export const openingIssues = (
  { receivedAt }: Pick<RequestIntake, 'receivedAt'>,
  openedOn: PlainDay | null,
): readonly FieldIssue[] =>
  openedOn !== null && dayOf(receivedAt) < openedOn
    ? [{ field: 'receivedAt', reason: 'before-clinic', detail: openedOn }]
    : []

/** Fields are named by their input path, `ranges.0.from`. */
export const intakeIssues = (
  intake: RequestIntake,
  cameras: readonly Camera[],
  now: Instant,
): readonly FieldIssue[] => {
  const camerasById = new Map<string, Camera>(cameras.map((camera) => [camera.id, camera]))
  return [
    ...receiptIssues(intake, now),
    ...applicantIssues(intake),
    ...proofIssues(intake),
    ...kindIssues(intake),
    ...intake.ranges.flatMap((range, index) =>
      rangeIssues(range, `ranges.${index}`, camerasById, intake.receivedAt, now),
    ),
  ]
}

/** Rule 5: typed in on a later day than received. Said on the request; the count still starts at the receipt. */
export const isLateEntry = (receivedAt: Instant, enteredAt: Instant): boolean => dayOf(enteredAt) > dayOf(receivedAt)
