// The recorders as screens, tasks and the round sheet see them: cameras, checks and what these say today.
import { lastInstantOf } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import type { Camera } from '../../domain/camera/camera.ts'
import type { Recorder } from '../../domain/recorder/operations.ts'
import { isDestroyedSince } from '../../domain/recorder/destroyed-since.ts'
import { checkDueOn, type Finding, findingsOf, type RecorderFacts } from '../../domain/recorder/recorder-state.ts'
import type { ReadableBook } from '../../db/book.ts'
import { listCameras } from '../../db/camera.ts'
import { footageFactsOnce } from '../../db/footage.ts'
import { recorderChecks, recorderNames } from '../../db/recorder-check.ts'

const briefCamera = (camera: Camera): Recorder['cameras'][number] => {
  const { id, number, building, place, recorder, retention, installedOn } = camera
  return { id, number, building, place, recorder, retention, installedOn }
}

const findingsLeft = (
  book: ReadableBook,
  facts: RecorderFacts,
  cameras: readonly Camera[],
  today: PlainDay,
): readonly Finding[] => {
  const { lastCheck } = facts
  const factsOf = footageFactsOnce(book)
  return findingsOf(facts, today).filter(
    ({ kind }) =>
      kind !== 'too-old' ||
      lastCheck === null ||
      !isDestroyedSince(
        lastCheck,
        cameras,
        cameras.map(({ id }) => factsOf(id)),
        lastInstantOf(today),
      ),
  )
}

export const loadRecorders = (book: ReadableBook, today: PlainDay): readonly Recorder[] => {
  const cameras = Map.groupBy(listCameras(book), ({ recorder }) => recorder)
  const checks = Map.groupBy(recorderChecks(book), ({ recorder }) => recorder)
  return [...recorderNames(book)].map(([name, knownSince]) => {
    const [own, made] = [cameras.get(name) ?? [], checks.get(name) ?? []]
    // What a camera recorded before it was taken down is still found here, but nothing new is owed for it.
    const filming = own.filter(({ retiredOn }) => retiredOn === null)
    const facts = { cameras: filming, knownSince, lastCheck: made[0] ?? null }
    return {
      name,
      cameras: own.map(briefCamera),
      checks: made,
      findings: filming.length === 0 ? [] : [...findingsLeft(book, facts, filming, today)],
      checkDueOn: checkDueOn(facts),
    }
  })
}
