// A recorder is renamed, described or replaced. Its cameras go on under the next one; its checks and what lies on it stay.
import { dayOf, endOfDay, type Instant } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import { invalid } from '../../domain/contract/failure.ts'
import type { KeptRecorder, RecorderId } from '../../domain/recorder/recorder.ts'
import {
  recorderChanges,
  type RecorderFieldChange,
  recorderRestatementIssues,
  recorderRetirementIssues,
} from '../../domain/recorder/recorder-change.ts'
import { recordsThereSince } from '../../domain/recorder/stay.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { listCameras } from '../../db/camera.ts'
import { keepChange } from '../../db/camera-change.ts'
import {
  changeRecorder,
  changesOfRecorder,
  listRecorders,
  moveCamera,
  recorderCalled,
  recorderEdition,
  recorderStays,
} from '../../db/recorder.ts'
import type { Handlers, ReadHandler, WriteHandler } from '../door/handler.ts'

const history: ReadHandler<'recorder.history'> = ({ recorderId }, _by, { book }) =>
  succeed({ changes: [...changesOfRecorder(book, recorderId)] })

/** As whoever changes it saw it: what somebody else changed meanwhile is not written over unseen. */
const seenRecorder = (book: ReadableBook, id: RecorderId, edition: number): Result<KeptRecorder> => {
  const stored = listRecorders(book).find((one) => one.id === id)
  if (stored === undefined) return fail({ kind: 'not-found', what: 'recorder' })
  const { registeredAt: _registeredAt, ...recorder } = stored
  return recorderEdition(book, id) === edition ? succeed(recorder) : fail(invalid('name', 'changed-meanwhile'))
}

const restate: WriteHandler<'recorder.restate'> = ({ recorderId, edition, reason, ...facts }, by, { book, now }) => {
  const seen = seenRecorder(book, recorderId, edition)
  if (!seen.ok) return seen
  const recorder = seen.value
  const others = listRecorders(book).filter(({ id, retiredOn }) => id !== recorderId && retiredOn === null)
  const takenNames = new Set(others.map(({ name }) => name))
  const issues = recorderRestatementIssues(recorder, facts, takenNames, dayOf(now))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const fields = recorderChanges(recorder, facts)
  changeRecorder(book, { ...recorder, ...facts }, { fields, reason, changedAt: now, changedBy: by.accountId })
  return succeed({
    value: {},
    event: { subject: null, body: { recorderId, name: recorder.name, fields, reason } },
  })
}

/** Those that film on it now, and the last day on which one of them came to it. */
const filmingOn = (book: ReadableBook, id: RecorderId) => {
  const filming = new Set(listCameras(book).flatMap((camera) => (camera.retiredOn === null ? [camera.id] : [])))
  const stays = recorderStays(book).filter(
    ({ recorderId, cameraId, to }) => recorderId === id && to === null && filming.has(cameraId),
  )
  const joinedOn = stays.flatMap((stay) => recordsThereSince(null, stay) ?? [])
  return { cameraIds: stays.map(({ cameraId }) => cameraId), lastJoinedOn: joinedOn.toSorted().at(-1) ?? null }
}

// A day that is not over yet ends for the cameras at the moment at which somebody says so.
const movedAt = (retiredOn: PlainDay, now: Instant): Instant => (endOfDay(retiredOn) < now ? endOfDay(retiredOn) : now)

const retire: WriteHandler<'recorder.retire'> = (input, by, { book, now, newId }) => {
  const { recorderId, edition, retiredOn, successor, reason } = input
  const seen = seenRecorder(book, recorderId, edition)
  if (!seen.ok) return seen
  const recorder = seen.value
  const { cameraIds, lastJoinedOn } = filmingOn(book, recorderId)
  const inUse = { recorder, filmingCount: cameraIds.length, lastJoinedOn }
  const issues = recorderRetirementIssues(inUse, { retiredOn, successor }, dayOf(now))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const fields: readonly RecorderFieldChange[] = [{ field: 'retiredOn', was: null, became: retiredOn }]
  const change = { reason, changedAt: now, changedBy: by.accountId }
  changeRecorder(book, { ...recorder, retiredOn }, { ...change, fields })
  // The next one may be called the same, so the old one has left its name before.
  const nextId = cameraIds.length === 0 ? null : recorderCalled(book, successor, { now, newId })
  for (const cameraId of cameraIds) {
    if (nextId !== null) moveCamera(book, cameraId, nextId, movedAt(retiredOn, now))
    if (successor !== recorder.name) {
      const moved = { field: 'recorder' as const, was: recorder.name, became: successor }
      keepChange(book, cameraId, { ...change, fields: [moved] })
    }
  }
  return succeed({
    value: { movedCount: cameraIds.length },
    event: { subject: null, body: { recorderId, name: recorder.name, fields, successor, cameraIds, reason } },
  })
}

export const recorderChangeHandlers = {
  'recorder.history': history,
  'recorder.restate': restate,
  'recorder.retire': retire,
} satisfies Partial<Handlers>
