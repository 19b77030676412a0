// What must be destroyed, why and by when, of what the engine knows (rules 27, 28, 33, 41). Footage that a recorder deletes by itself
// is not here: that is looked at once a month (rule 31).
import { type Instant, startOfDay } from '../calendar/instant.ts'
import { type PlainDay, daysAfter, daysBetween } from '../calendar/plain-day.ts'
import type { CameraId } from '../camera/camera.ts'
import { beginningOfRecording, type CheckStay, type FootageFacts } from '../footage/footage-facts.ts'
import { type FootagePiece, piecesOf } from '../footage/footage-pieces.ts'
import { destructionDaysMax } from '../recorder/recorder-state.ts'
import { withinStay } from '../recorder/stay.ts'
import type { Due, Exclusion, NamedSpan } from './destruction.ts'

export interface CameraFootage {
  readonly cameraId: CameraId
  readonly cameraNumber: string
  readonly cameraPlace: string
  readonly isOperatingRoom: boolean
  readonly facts: FootageFacts
}

const joined = (pieces: readonly FootagePiece[]): readonly FootagePiece[] => {
  const runs: FootagePiece[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.to === piece.from) runs[runs.length - 1] = { ...last, to: piece.to }
    else runs.push(piece)
  }
  return runs
}

export interface OverdueFootage {
  readonly footage: readonly NamedSpan[]
  /** The last day on which the oldest of it was lawfully there. */
  readonly endedOn: PlainDay
}

export interface SeenOldest {
  readonly oldestAt: Instant
  readonly checkedAt: Instant
}

/** A camera and when it recorded on the recorder: the rest of its footage lies elsewhere. */
export interface FootageOnRecorder {
  readonly camera: CameraFootage
  readonly stay: CheckStay
}

/**
 * What of the cameras of a recorder is past its day and was seen on it. Its first run goes back as far as there is any. Once what was
 * seen too old is gone, only another look can tell that more was left.
 */
export const overdueOf = (
  cameras: readonly FootageOnRecorder[],
  { oldestAt, checkedAt }: SeenOldest,
  now: Instant,
): OverdueFootage | null => {
  const found = cameras.flatMap(({ camera: { cameraId, cameraNumber, cameraPlace, facts }, stay }) => {
    const overdueAt = (at: Instant): readonly FootagePiece[] => {
      const there = withinStay({ from: oldestAt, to: at }, stay)
      return there === null ? [] : piecesOf(facts, there, at).filter(({ state }) => state.kind === 'overdue')
    }
    const seenThrough = overdueAt(checkedAt).at(-1)?.to ?? oldestAt
    const overdue = overdueAt(now)
    // What ended since was not seen, and says nothing of how long anything was kept.
    const seen = overdue.filter(({ from }) => from < seenThrough)
    if (seen.length === 0) return []
    const lastDays = seen.flatMap(({ state }) => (state.kind === 'overdue' ? [state.lastDay] : []))
    const spans = joined(overdue).map(({ from, to }) => ({
      cameraId,
      cameraNumber,
      cameraPlace,
      from: from === oldestAt ? null : from,
      to,
    }))
    return spans.map((span) => ({ span, lastDays }))
  })
  const [endedOn] = found.flatMap(({ lastDays }) => lastDays).toSorted()
  return endedOn === undefined ? null : { footage: found.map(({ span }) => span), endedOn }
}

/** Of what a lifted hold kept: what is past its day, with the parts between that another hold keeps on. */
export const overdueWithin = (
  { facts, ...camera }: CameraFootage,
  from: Instant,
  to: Instant,
  now: Instant,
): OverdueFootage | null => {
  const { cameraId, cameraNumber, cameraPlace } = camera
  // Listed with whatever request still keeps it from being destroyed.
  const unasked = { ...facts, asked: [] }
  const pieces = piecesOf(unasked, { from, to }, now).filter(({ state }) => ['overdue', 'held'].includes(state.kind))
  const [endedOn] = pieces.flatMap(({ state }) => (state.kind === 'overdue' ? [state.lastDay] : [])).toSorted()
  if (endedOn === undefined) return null
  const footage = joined(pieces).map((run) => ({ cameraId, cameraNumber, cameraPlace, from: run.from, to: run.to }))
  return { footage, endedOn }
}

/**
 * Of a stretch that somebody asked to have deleted: whatever of it is there, whether its day has come or not. What a hold keeps is part
 * of it: the clinic granted its deletion, and a hold placed since delays that without making an end of it (rules 28, 41).
 */
export const leftOf = (
  { facts, ...camera }: CameraFootage,
  from: Instant,
  to: Instant,
  now: Instant,
): readonly NamedSpan[] => {
  const { cameraId, cameraNumber, cameraPlace } = camera
  const left = piecesOf(facts, { from, to }, now).filter(({ state }) =>
    ['available', 'held', 'overdue'].includes(state.kind),
  )
  return joined(left).map((piece) => ({ cameraId, cameraNumber, cameraPlace, from: piece.from, to: piece.to }))
}

/** What of the footage is held (rule 28). */
export const heldWithin = (
  footage: readonly NamedSpan[],
  cameras: readonly CameraFootage[],
  now: Instant,
): readonly Exclusion[] =>
  footage.flatMap((span) => {
    const camera = cameras.find(({ cameraId }) => cameraId === span.cameraId)
    if (camera === undefined) return []
    const from = span.from ?? startOfDay(beginningOfRecording)
    return piecesOf(camera.facts, { from, to: span.to }, now).flatMap(({ state, ...piece }) =>
      state.kind === 'held'
        ? [
            {
              kind: 'hold' as const,
              number: state.holdNumber,
              cameraId: span.cameraId,
              cameraNumber: span.cameraNumber,
              cameraPlace: span.cameraPlace,
              from: piece.from,
              to: piece.to,
              isOperatingRoom: camera.isOperatingRoom,
            },
          ]
        : [],
    )
  })

/** The day at whose end it is overdue: five days after the last on which it was lawfully there (rule 27). */
export const destroyByOf = (endedOn: PlainDay): PlainDay => daysAfter(endedOn, destructionDaysMax)

export const isOverdue = ({ destroyBy }: Pick<Due, 'destroyBy'>, today: PlainDay): boolean => destroyBy < today

/** Days since the last on which it was lawfully there; 0 while it is. */
export const daysOver = ({ endedOn }: Pick<Due, 'endedOn'>, today: PlainDay): number =>
  Math.max(0, daysBetween(endedOn, today))
