// From typed text to a record. What cannot be read is said beside its field; the rules themselves are asked of main, which
// knows the holds and the requests.
import { dayOf, endOfDay, type Instant, instantAt } from '../../../domain/calendar/instant.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { Camera } from '../../../domain/camera/camera.ts'
import { type FieldIssue, issueReasons } from '../../../domain/contract/failure.ts'
import { type ViewingRecord, viewingRecordSchema } from '../../../domain/viewing/operations.ts'
import { unfinishedCamera } from '../camera/unfinished-camera.ts'
import { rangeOf, spanIssues } from '../../ui/typed-span.ts'
import { readClock, readDay, type Typed } from '../../ui/typed-time.ts'
import type { ViewingDraft } from './viewing-draft.ts'

export type ReadViewing =
  | { readonly kind: 'right'; readonly record: ViewingRecord }
  | { readonly kind: 'wrong'; readonly issues: readonly FieldIssue[] }

const issueOf = (field: string, typed: Typed<string>): readonly FieldIssue[] => {
  if (typed.kind === 'right') return []
  return [{ field, reason: typed.kind === 'wrong' ? typed.reason : 'required' }]
}

/** Midnight typed as an end is the midnight at which that day ends. */
const endAt = (day: PlainDay, clockTime: string): Instant =>
  clockTime === '00:00' ? endOfDay(day) : instantAt(day, clockTime)

type Read<Value> = { readonly value: Value } | { readonly issues: readonly FieldIssue[] }

const readFootage = (draft: ViewingDraft, now: Instant): Read<Pick<ViewingRecord, 'footageFrom' | 'footageTo'>> => {
  const range = rangeOf(draft.footage, now)
  return range === null
    ? { issues: spanIssues('footage', draft.footage, now) }
    : { value: { footageFrom: range.from, footageTo: range.to } }
}

const readWatching = (
  draft: ViewingDraft,
  today: PlainDay,
  now: Instant,
): Read<Pick<ViewingRecord, 'startedAt' | 'endedAt'>> => {
  if (draft.mode === 'live') {
    const { running } = draft
    if (running.kind === 'idle') return { value: { startedAt: now, endedAt: now } }
    return { value: { startedAt: running.startedAt, endedAt: running.kind === 'stopped' ? running.endedAt : now } }
  }
  const day = readDay(draft.startedDay ?? today, today)
  const [start, end] = [readClock(draft.startedClock), readClock(draft.endedClock)]
  if (day.kind === 'right' && start.kind === 'right' && end.kind === 'right') {
    return { value: { startedAt: instantAt(day.value, start.value), endedAt: endAt(day.value, end.value) } }
  }
  return {
    issues: [...issueOf('startedDay', day), ...issueOf('startedAt', start), ...issueOf('endedAt', end)],
  }
}

const maskingOf = ({ masking, maskingReason, outsiders }: ViewingDraft) => {
  // What was hidden is asked only where outsiders watch; a reason written before they were taken out is not carried along.
  if (outsiders.trim() === '' || masking === 'none-needed') return { kind: 'none-needed' as const }
  return masking === 'not-masked' ? { kind: masking, reason: maskingReason } : { kind: masking }
}

/** `now` is the end of a viewing that still runs. */
export const readViewing = (draft: ViewingDraft, now: Instant): ReadViewing => {
  const today = dayOf(now)
  const footage = readFootage(draft, now)
  const watching = readWatching(draft, today, now)
  const rest = {
    cameraIds: [...draft.cameraIds],
    purpose: draft.purpose,
    withStaff: draft.withStaff,
    outsiders: draft.outsiders,
    requestId: draft.requestId,
    place: draft.place ?? '',
    masking: maskingOf(draft),
    result: draft.result === null ? null : { kind: draft.result, words: draft.resultWords },
  }
  // Stand-ins where a time could not be read, so that the other fields are judged at once too.
  const standIn = { footageFrom: now, footageTo: now, startedAt: now, endedAt: now }
  const parsed = viewingRecordSchema.safeParse({
    ...standIn,
    ...rest,
    ...('value' in footage ? footage.value : {}),
    ...('value' in watching ? watching.value : {}),
  })
  const issues = [
    ...('issues' in footage ? footage.issues : []),
    ...('issues' in watching ? watching.issues : []),
    ...unfinishedCamera('cameraIds', draft).filter(({ reason }) => reason !== 'required'),
    ...(parsed.success ? [] : parsed.error.issues).map(({ path, message }): FieldIssue => ({
      field: path.join('.'),
      reason: issueReasons.find((reason) => reason === message) ?? 'not-allowed',
    })),
  ]
  return parsed.success && issues.length === 0 ? { kind: 'right', record: parsed.data } : { kind: 'wrong', issues }
}

/** Said as soon as such a camera is chosen: operating rooms have a law of their own (rule 34). */
export const operatingRoomIssues = (cameras: readonly Camera[], draft: ViewingDraft): readonly FieldIssue[] =>
  cameras
    .filter(({ id, isOperatingRoom }) => isOperatingRoom && draft.cameraIds.includes(id))
    .map(({ number }) => ({ field: 'cameraIds', reason: 'operating-room', detail: number }))
