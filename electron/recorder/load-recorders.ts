// The recorders as screens, tasks and the round sheet see them: cameras, checks and what these say today.
import { dayOf, type Instant, lastInstantOf } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import type { Camera } from '../../domain/camera/camera.ts'
import type { Recorder } from '../../domain/recorder/operations.ts'
import { isDestroyedSince } from '../../domain/recorder/destroyed-since.ts'
import { lastDayThere, mayLieThere, oldestLeft } from '../../domain/recorder/left-behind.ts'
import { checkDueOn, type Finding, findingsOf, type RecorderFacts } from '../../domain/recorder/recorder-state.ts'
import type { RecorderCheck } from '../../domain/recorder/recorder-check.ts'
import { recordsThereSince, type Stay } from '../../domain/recorder/stay.ts'
import type { ReadableBook } from '../../db/book.ts'
import { listCameras } from '../../db/camera.ts'
import { footageFactsOnce } from '../../db/footage.ts'
import { listRecorders, recorderStays } from '../../db/recorder.ts'
import { recorderChecks } from '../../db/recorder-check.ts'

const briefCamera = (camera: Camera): Recorder['cameras'][number] => {
  const { id, number, building, place, recorder, retentionRules, installedOn } = camera
  return { id, number, building, place, recorder, retentionRules, installedOn }
}

interface LainCamera {
  readonly camera: Camera
  readonly stay: Stay
}

const findingsLeft = (
  book: ReadableBook,
  facts: RecorderFacts,
  lain: readonly LainCamera[],
  today: PlainDay,
): readonly Finding[] => {
  const { lastCheck } = facts
  if (lastCheck === null || lastCheck.oldestAt === null) return findingsOf(facts, today)
  const seen = { from: lastCheck.oldestAt, to: lastCheck.checkedAt }
  const factsOf = footageFactsOnce(book)
  return findingsOf(facts, today).filter(
    ({ kind }) =>
      kind !== 'too-old' ||
      !isDestroyedSince(
        lastCheck,
        facts.cameras,
        lain.map(({ camera, stay }) => ({ facts: factsOf(camera.id, seen), stay })),
        lastInstantOf(today),
      ),
  )
}

/** Of a recorder out of use: whose footage may still lie there. */
const stillLyingOn = (
  book: ReadableBook,
  lain: readonly LainCamera[],
  { retiredOn, lastCheck }: { readonly retiredOn: PlainDay; readonly lastCheck: RecorderCheck | null },
  asOf: Instant,
): readonly LainCamera[] => {
  const factsOf = footageFactsOnce(book)
  const cameras = lain.map(({ camera }) => camera)
  const from = lastCheck?.oldestAt ?? oldestLeft(cameras, retiredOn)
  return lain.filter(({ camera, stay }) => mayLieThere(factsOf(camera.id, { from, to: asOf }), from, stay, asOf))
}

const findingsThere = (
  book: ReadableBook,
  facts: RecorderFacts,
  lain: readonly LainCamera[],
  retiredOn: PlainDay | null,
  today: PlainDay,
): readonly Finding[] => {
  if (lain.length === 0) return []
  const findings = findingsLeft(book, facts, lain, today)
  if (retiredOn === null) {
    // What a camera recorded before it was taken down is destroyed in time as well, but nothing new is owed for it (rule 27).
    const isFilming = lain.some(({ camera }) => camera.retiredOn === null)
    return isFilming ? findings : findings.filter(({ kind }) => kind === 'too-old')
  }
  const lastDay = lastDayThere(lain, retiredOn)
  const tooOld = findings.filter(({ kind }) => kind === 'too-old')
  // Once its last day is over it is to be destroyed, and another look is not asked for beside that.
  return lastDay < today
    ? [...tooOld, { kind: 'left-behind', lastDay }]
    : [...tooOld, ...findings.filter(({ kind }) => kind === 'check-due')]
}

export const loadRecorders = (book: ReadableBook, today: PlainDay): readonly Recorder[] => {
  const cameras = new Map(listCameras(book).map((camera) => [camera.id, camera]))
  const stays = Map.groupBy(recorderStays(book), ({ recorderId }) => recorderId)
  const checks = recorderChecks(book)
  return listRecorders(book).flatMap(({ registeredAt, ...recorder }) => {
    const [lain, made] = [stays.get(recorder.id) ?? [], checks.get(recorder.id) ?? []]
    // A name that was a slip of the pen brought it into the book, and nothing ever lay on it.
    if (lain.length === 0 && made.length === 0) return []
    const { retiredOn } = recorder
    const lastCheck = made[0] ?? null
    const all = lain.flatMap((stay): readonly LainCamera[] => {
      const camera = cameras.get(stay.cameraId)
      return camera === undefined
        ? []
        : [{ camera: { ...camera, installedOn: recordsThereSince(camera.installedOn, stay) }, stay }]
    })
    const own =
      retiredOn === null
        ? all.filter(({ stay }) => stay.to === null)
        : stillLyingOn(book, all, { retiredOn, lastCheck }, lastInstantOf(today))
    const filming = own.filter(({ camera }) => camera.retiredOn === null)
    const judged = retiredOn === null && filming.length > 0 ? filming : own
    const facts = { cameras: judged.map(({ camera }) => camera), knownSince: dayOf(registeredAt), lastCheck }
    return [
      {
        ...recorder,
        cameras: [...new Map(own.map(({ camera }) => [camera.id, briefCamera(camera)])).values()],
        stays: lain.map(({ cameraId, from, to }) => ({ cameraId, from, to })),
        checks: [...made],
        findings: [...findingsThere(book, facts, judged, retiredOn, today)],
        checkDueOn: checkDueOn(facts),
      },
    ]
  })
}
