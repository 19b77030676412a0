// Everything that must be destroyed now, from the four places it comes from.
import { type Instant, dayOf } from '../../domain/calendar/instant.ts'
import type { Due, Exclusion, NamedSpan } from '../../domain/destruction/destruction.ts'
import {
  type CameraFootage,
  destroyByOf,
  heldWithin,
  leftOf,
  overdueOf,
  overdueWithin,
  type SeenOldest,
} from '../../domain/destruction/due.ts'
import type { FootageRange } from '../../domain/footage/footage-clock.ts'
import { firstInstantRecorded } from '../../domain/footage/footage-facts.ts'
import { mediumWords } from '../../domain/ledger/copy-row.ts'
import { oldestLeft } from '../../domain/recorder/left-behind.ts'
import type { Recorder } from '../../domain/recorder/operations.ts'
import { isToDestroy } from '../../domain/recorder/recorder-state.ts'
import type { ReadableBook } from '../../db/book.ts'
import { type AskedStretch, stretchesStillAsked } from '../../db/asked-stretch.ts'
import { listCameras } from '../../db/camera.ts'
import { grantedDeletions, liftedStretches, returnedCopies } from '../../db/destruction-due.ts'
import { footageFactsOf } from '../../db/footage.ts'
import { loadRecorders } from '../recorder/load-recorders.ts'

type Lain = Pick<NamedSpan, 'cameraId' | 'from' | 'to'>

/** From the first of some footage of a camera to the last of it. */
export const hullOf = (footage: readonly Lain[]): FootageRange => {
  const starts = footage.map(({ from }) => from ?? firstInstantRecorded)
  return {
    from: starts.reduce((one, other) => (one < other ? one : other)),
    to: footage.map(({ to }) => to).reduce((one, other) => (one > other ? one : other)),
  }
}

export const camerasOf = (book: ReadableBook, footage: readonly Lain[]): readonly CameraFootage[] => {
  const wanted = Map.groupBy(footage, ({ cameraId }) => cameraId)
  return listCameras(book).flatMap(({ id, number, place, isOperatingRoom }) => {
    const own = wanted.get(id)
    if (own === undefined) return []
    const facts = footageFactsOf(book, id, hullOf(own))
    return [{ cameraId: id, cameraNumber: number, cameraPlace: place, isOperatingRoom, facts }]
  })
}

const overlaps = (span: NamedSpan, other: FootageRange): boolean =>
  other.from < span.to && (span.from === null || span.from < other.to)

/** What of a stretch that somebody asks for lies in the footage; nothing where it lies elsewhere. */
export const askedWithin = (
  span: NamedSpan,
  { number, from, to }: Pick<AskedStretch, 'number' | 'from' | 'to'>,
  cameras: readonly CameraFootage[],
): readonly Exclusion[] =>
  overlaps(span, { from, to })
    ? [
        {
          kind: 'request',
          number,
          cameraId: span.cameraId,
          cameraNumber: span.cameraNumber,
          cameraPlace: span.cameraPlace,
          from: span.from !== null && span.from > from ? span.from : from,
          to: span.to < to ? span.to : to,
          isOperatingRoom: cameras.some(
            ({ cameraId, isOperatingRoom }) => cameraId === span.cameraId && isOperatingRoom,
          ),
        },
      ]
    : []

/** What of the footage must be left alone as of now. */
export const exclusionsOf = (book: ReadableBook, footage: readonly NamedSpan[], now: Instant): readonly Exclusion[] => {
  const cameras = camerasOf(book, footage)
  const asked = stretchesStillAsked(book)
  const stillAsked = footage.flatMap((span) =>
    asked.flatMap((stretch) => (stretch.cameraId === span.cameraId ? askedWithin(span, stretch, cameras) : [])),
  )
  return [...heldWithin(footage, cameras, now), ...stillAsked]
}

type Found = Omit<Due, 'excluded'>

interface SeenThere extends SeenOldest {
  /** What a check saw was not destroyed, whoever said so before it. */
  readonly wrongBefore: Instant
}

/** What a check saw too old, or all that a recorder out of use has kept since nobody said that it was destroyed (rule 27). */
const seenOn = ({ cameras, retiredOn, checks: [last], findings }: Recorder, now: Instant): SeenThere | null => {
  if (last !== undefined && last.oldestAt !== null && findings.some(({ kind }) => kind === 'too-old'))
    return { oldestAt: last.oldestAt, checkedAt: last.checkedAt, wrongBefore: last.checkedAt }
  if (retiredOn === null || !findings.some(isToDestroy)) return null
  const oldestAt = last?.oldestAt ?? oldestLeft(cameras, retiredOn)
  return { oldestAt, checkedAt: now, wrongBefore: firstInstantRecorded }
}

const overRetention = (book: ReadableBook, now: Instant): readonly Found[] =>
  loadRecorders(book, dayOf(now)).flatMap((recorder) => {
    const { id: recorderId, name, cameras, stays } = recorder
    const looked = seenOn(recorder, now)
    if (looked === null) return []
    const { oldestAt, checkedAt, wrongBefore } = looked
    const seen = camerasOf(
      book,
      stays.map(({ cameraId }) => ({ cameraId, from: oldestAt, to: now })),
    ).map(({ facts, ...camera }) => ({
      ...camera,
      facts: { ...facts, destructions: facts.destructions.filter((one) => one.checkedAt > wrongBefore) },
    }))
    const lain = stays.flatMap((stay) =>
      seen.flatMap((camera) => (camera.cameraId === stay.cameraId ? [{ camera, stay }] : [])),
    )
    const overdue = overdueOf(lain, { oldestAt, checkedAt }, now)
    if (overdue === null) return []
    return [
      {
        source: `recorder ${recorderId}`,
        reason: 'over-retention',
        number: name,
        where: [...new Set(cameras.map(({ building }) => building))].join(', '),
        footage: [...overdue.footage],
        requestId: null,
        copyId: null,
        endedOn: overdue.endedOn,
        destroyBy: destroyByOf(overdue.endedOn),
      },
    ]
  })

const lifted = (book: ReadableBook, now: Instant): readonly Found[] =>
  [...Map.groupBy(liftedStretches(book), ({ holdNumber }) => holdNumber)].flatMap(([number, stretches]) => {
    const cameras = camerasOf(book, stretches)
    const overdue = stretches.flatMap(({ cameraId, from, to }) =>
      cameras.flatMap((camera) => (camera.cameraId === cameraId ? (overdueWithin(camera, from, to, now) ?? []) : [])),
    )
    const [endedOn] = overdue.map((one) => one.endedOn).toSorted()
    if (endedOn === undefined) return []
    return [
      {
        source: `hold ${number}`,
        reason: 'hold-lifted',
        number,
        where: stretches[0]?.storedWhere ?? '',
        footage: overdue.flatMap(({ footage }) => footage),
        requestId: null,
        copyId: null,
        endedOn,
        destroyBy: destroyByOf(endedOn),
      },
    ]
  })

const returned = (book: ReadableBook): readonly Found[] =>
  returnedCopies(book).map(({ id, number, medium, mediumLabel, returnedOn, requestId, pieces }) => ({
    source: `copy ${number}`,
    reason: 'copy-returned',
    number,
    where: [mediumWords[medium], mediumLabel].filter((part) => part !== '').join(' '),
    footage: [...pieces],
    requestId,
    copyId: id,
    endedOn: returnedOn,
    destroyBy: destroyByOf(returnedOn),
  }))

const granted = (book: ReadableBook, now: Instant): readonly Found[] =>
  [...Map.groupBy(grantedDeletions(book), ({ number }) => number)].flatMap(([number, stretches]) => {
    const cameras = camerasOf(book, stretches)
    const footage = stretches.flatMap(({ cameraId, from, to }) =>
      cameras.filter((camera) => camera.cameraId === cameraId).flatMap((camera) => leftOf(camera, from, to, now)),
    )
    const [first] = stretches
    if (first === undefined || footage.length === 0) return []
    const endedOn = dayOf(first.grantedAt)
    return [
      {
        source: `request ${number}`,
        reason: 'deletion-granted',
        number,
        where: [...new Set(footage.map(({ cameraPlace }) => cameraPlace))].join(', '),
        footage,
        requestId: first.requestId,
        copyId: null,
        endedOn,
        destroyBy: destroyByOf(endedOn),
      },
    ]
  })

/** Most urgent first. */
export const loadDues = (book: ReadableBook, now: Instant): readonly Due[] =>
  [...overRetention(book, now), ...lifted(book, now), ...returned(book), ...granted(book, now)]
    .map((due) => ({
      ...due,
      // A copy that came back is destroyed as a medium, whatever is held of the recording.
      excluded: due.copyId === null ? [...exclusionsOf(book, due.footage, now)] : [],
    }))
    .toSorted((one, other) => (one.destroyBy < other.destroyBy ? -1 : Number(one.destroyBy > other.destroyBy)))
