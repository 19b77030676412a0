// What must be right before a viewing becomes a row of the ledger (rules 12, 13, 18, 19, 22, 34). The purpose is required by the
// schema (rule 18).
import { type Instant, dayOf, millisecondsBetween } from '../calendar/instant.ts'
import type { Camera, CameraId } from '../camera/camera.ts'
import type { FieldIssue } from '../contract/failure.ts'
import type { RangeResult } from '../decision/range-result.ts'
import type { FootageRange } from '../footage/footage-clock.ts'
import type { Need } from '../identity/open-needs.ts'
import type { ViewingRecord } from './operations.ts'

/** What the rules need of the request on which outsiders watch. */
export interface RequestBehindViewing {
  readonly receivedAt: Instant
  readonly openNeeds: readonly Need[]
  /** Whether what was missing when it began has been seen since. */
  readonly isCheckedSince: boolean
  /** Refused, withdrawn or closed: it gives nobody the right to watch. */
  readonly isOver: boolean
  /** What the requester asked to see and may watch. */
  readonly ranges: readonly (FootageRange & { readonly cameraId: CameraId })[]
}

const forAgents: ReadonlySet<Need> = new Set<Need>(['family-certificate', 'guardianship-certificate', 'mandate'])

/** A sitting may run over midnight. What is said to have lasted longer than a day was written down wrong, or was several. */
const viewingMillisecondsMax = 24 * 3_600_000

// Rule 25: whether footage may be seen is judged as of the beginning (permitted-footage.ts). A sitting that began on the last lawful day
// and ran over midnight was lawful when it began and must be written down as it was (rule 18); with this bound it is no way round
// the end of the retention.
const isTooLongViewing = (startedAt: Instant, endedAt: Instant): boolean =>
  millisecondsBetween(startedAt, endedAt) > viewingMillisecondsMax

type SittingTimes = Pick<ViewingRecord, 'footageFrom' | 'footageTo' | 'startedAt' | 'endedAt'>

/** Of every showing, of an operating room too: it was over by now, and what was shown has a beginning and an end. */
export const sittingIssues = (
  { footageFrom, footageTo, startedAt, endedAt }: SittingTimes,
  now: Instant,
): readonly FieldIssue[] => {
  const issues: FieldIssue[] = []
  if (startedAt > now) issues.push({ field: 'startedAt', reason: 'in-future' })
  if (endedAt < startedAt) issues.push({ field: 'endedAt', reason: 'end-before-start' })
  else if (endedAt > now) issues.push({ field: 'endedAt', reason: 'in-future' })
  else if (isTooLongViewing(startedAt, endedAt)) issues.push({ field: 'endedAt', reason: 'viewing-too-long' })
  if (footageTo <= footageFrom) issues.push({ field: 'footageTo', reason: 'end-before-start' })
  return issues
}

const timeIssues = (viewing: ViewingRecord, now: Instant): readonly FieldIssue[] => {
  const { footageFrom, footageTo, endedAt } = viewing
  // What was shown had been filmed by the time the viewing ended.
  const isUnfilmed = footageFrom < footageTo && (footageTo > now || footageTo > endedAt)
  return [...sittingIssues(viewing, now), ...(isUnfilmed ? [{ field: 'footageTo', reason: 'in-future' } as const] : [])]
}

const cameraIssue = (camera: Camera | undefined, field: string, footageFrom: Instant): readonly FieldIssue[] => {
  if (camera === undefined) return [{ field, reason: 'camera-unknown' }]
  // Medical Service Act art. 38-2(5) binds the clinic's own viewing too; it has a way of its own (rule 34).
  if (camera.isOperatingRoom) return [{ field, reason: 'operating-room', detail: camera.number }]
  if (camera.installedOn !== null && dayOf(footageFrom) < camera.installedOn) {
    return [{ field, reason: 'camera-not-installed', detail: camera.number }]
  }
  if (camera.retiredOn !== null && dayOf(footageFrom) > camera.retiredOn) {
    return [{ field, reason: 'camera-retired', detail: camera.number }]
  }
  return []
}

const basisIssues = (
  { outsiders, requestId, startedAt, result }: ViewingRecord,
  request: RequestBehindViewing | null,
): readonly FieldIssue[] => {
  // Letting someone watch is provision (Supreme Court 2020도18397): only a request makes it a viewing by right (rule 19).
  if (outsiders === '' && result?.kind === 'enough') return [{ field: 'result', reason: 'not-allowed' }]
  if (requestId === null) return outsiders === '' ? [] : [{ field: 'outsiders', reason: 'basis-missing' }]
  if (request === null) return [{ field: 'requestId', reason: 'basis-missing' }]
  const issues: FieldIssue[] = []
  // Until it is taken up again.
  if (request.isOver && outsiders !== '') issues.push({ field: 'requestId', reason: 'basis-missing' })
  if (request.isCheckedSince) issues.push({ field: 'startedAt', reason: 'before-checked' })
  else if (request.openNeeds.includes('identity')) issues.push({ field: 'requestId', reason: 'identity-unconfirmed' })
  // Rule 13: a card says who stands at the counter, not that this person may ask for another.
  else if (request.openNeeds.length > 0) {
    issues.push({
      field: 'requestId',
      reason: request.openNeeds.some((need) => forAgents.has(need)) ? 'representation-unconfirmed' : 'ground-missing',
    })
  }
  if (startedAt < request.receivedAt) issues.push({ field: 'startedAt', reason: 'before-received' })
  return issues
}

type CameraSpan = FootageRange & { readonly cameraId: CameraId }
type AnsweredRange = CameraSpan & { readonly result: RangeResult | null }

/** What of a stretch a requester may watch: nothing of a refused one, and no piece that was kept back (rule 19). */
export const viewableSpans = ({ cameraId, from, to, result }: AnsweredRange): readonly CameraSpan[] => {
  if (result?.kind === 'refused') return []
  return result?.kind === 'part' ? result.shown.map((piece) => ({ cameraId, ...piece })) : [{ cameraId, from, to }]
}

/** Of which stretches of its request a viewing shows something. */
export const rangesTouched = <Range extends AnsweredRange>(
  { cameraIds, footageFrom, footageTo }: ViewingRecord,
  ranges: readonly Range[],
): readonly Range[] =>
  ranges.filter((range) =>
    viewableSpans(range).some(
      ({ cameraId, from, to }) => cameraIds.includes(cameraId) && from < footageTo && footageFrom < to,
    ),
  )

// Pieces that touch are one.
const isWithin = ({ footageFrom, footageTo }: ViewingRecord, spans: readonly FootageRange[]): boolean => {
  let reached = footageFrom
  for (const { from, to } of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from <= reached && reached < to) reached = to
  }
  return footageTo <= reached
}

/** A request covers what it names: showing another camera or a minute more would be provision without a basis (rule 19). */
const scopeIssues = (
  record: ViewingRecord,
  cameras: readonly Camera[],
  request: RequestBehindViewing | null,
): readonly FieldIssue[] => {
  // A request that is over covers nothing, and that is said once.
  if (request === null || request.isOver || record.outsiders === '') return []
  return record.cameraIds.flatMap((cameraId, index) => {
    const isAskedFor = isWithin(
      record,
      request.ranges.filter((range) => range.cameraId === cameraId),
    )
    const number = cameras.find(({ id }) => id === cameraId)?.number
    return isAskedFor || number === undefined
      ? []
      : [{ field: `cameraIds.${index}`, reason: 'not-asked-for', detail: number }]
  })
}

/** `request` is null where the record names none. What is left of the footage is judged by forbidden-footage.ts. */
export const viewingIssues = (
  record: ViewingRecord,
  cameras: readonly Camera[],
  request: RequestBehindViewing | null,
  now: Instant,
): readonly FieldIssue[] => [
  ...record.cameraIds.flatMap((cameraId, index) =>
    cameraIssue(
      cameras.find(({ id }) => id === cameraId),
      `cameraIds.${index}`,
      record.footageFrom,
    ),
  ),
  ...timeIssues(record, now),
  ...basisIssues(record, request),
  ...scopeIssues(record, cameras, request),
]
