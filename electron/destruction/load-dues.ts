// Everything that must be destroyed now, from the four places it comes from.
import { type Instant, dayOf } from '../../domain/calendar/instant.ts'
import type { CameraId } from '../../domain/camera/camera.ts'
import type { Due, Exclusion, NamedSpan } from '../../domain/destruction/destruction.ts'
import {
  type CameraFootage,
  destroyByOf,
  heldWithin,
  leftOf,
  overdueOf,
  overdueWithin,
} from '../../domain/destruction/due.ts'
import { mediumWords } from '../../domain/ledger/copy-row.ts'
import type { ReadableBook } from '../../db/book.ts'
import { listCameras } from '../../db/camera.ts'
import { grantedDeletions, liftedStretches, returnedCopies, stretchesStillAsked } from '../../db/destruction-due.ts'
import { footageFactsOf } from '../../db/footage.ts'
import { loadRecorders } from '../recorder/load-recorders.ts'

const camerasOf = (book: ReadableBook, ids: readonly CameraId[]): readonly CameraFootage[] => {
  const wanted = new Set(ids)
  return listCameras(book)
    .filter(({ id }) => wanted.has(id))
    .map(({ id, number, place, isOperatingRoom }) => ({
      cameraId: id,
      cameraNumber: number,
      cameraPlace: place,
      isOperatingRoom,
      facts: footageFactsOf(book, id),
    }))
}

const overlaps = (span: NamedSpan, other: { readonly from: Instant; readonly to: Instant }): boolean =>
  other.from < span.to && (span.from === null || span.from < other.to)

/** What of the footage must be left alone as of now. */
export const exclusionsOf = (book: ReadableBook, footage: readonly NamedSpan[], now: Instant): readonly Exclusion[] => {
  const cameras = camerasOf(
    book,
    footage.map(({ cameraId }) => cameraId),
  )
  const asked = stretchesStillAsked(book)
  const stillAsked = footage.flatMap((span) =>
    asked
      .filter((stretch) => stretch.cameraId === span.cameraId && overlaps(span, stretch))
      .map(({ number, cameraId, from, to }): Exclusion => ({
        kind: 'request',
        number,
        cameraId,
        cameraNumber: span.cameraNumber,
        cameraPlace: span.cameraPlace,
        from: span.from !== null && span.from > from ? span.from : from,
        to: span.to < to ? span.to : to,
        isOperatingRoom: cameras.some((camera) => camera.cameraId === cameraId && camera.isOperatingRoom),
      })),
  )
  return [...heldWithin(footage, cameras, now), ...stillAsked]
}

type Found = Omit<Due, 'excluded'>

const overRetention = (book: ReadableBook, now: Instant): readonly Found[] =>
  loadRecorders(book, dayOf(now)).flatMap(({ name, cameras, checks: [last], findings }) => {
    if (last === undefined || last.oldestAt === null) return []
    if (!findings.some(({ kind }) => kind === 'too-old')) return []
    const ids = cameras.map(({ id }) => id)
    const overdue = overdueOf(camerasOf(book, ids), { oldestAt: last.oldestAt, checkedAt: last.checkedAt }, now)
    if (overdue === null) return []
    return [
      {
        source: `recorder ${name}`,
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
    const cameras = camerasOf(
      book,
      stretches.map(({ cameraId }) => cameraId),
    )
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
    const cameras = camerasOf(
      book,
      stretches.map(({ cameraId }) => cameraId),
    )
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
