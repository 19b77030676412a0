import { type Instant, instantOfDate } from '../../domain/calendar/instant.ts'
import type { NamedSpan, StandingExclusion } from '../../domain/destruction/destruction.ts'
import { type CameraFootage, heldWithin } from '../../domain/destruction/due.ts'
import { askedOfCamera } from '../../db/asked-stretch.ts'
import type { ReadableBook } from '../../db/book.ts'
import { askedWithin, camerasOf, hullOf } from './load-dues.ts'

const justBefore = (at: Instant): Instant => instantOfDate(new Date(new Date(at).getTime() - 1))

const liftedSince = (
  footage: readonly NamedSpan[],
  cameras: readonly CameraFootage[],
  releasedAt: Instant,
): readonly StandingExclusion[] =>
  cameras
    .flatMap(({ facts }) => facts.holds)
    .flatMap(({ number, placedAt, liftedAt }) =>
      liftedAt === null || liftedAt <= releasedAt
        ? []
        : heldWithin(footage, cameras, justBefore(liftedAt))
            .filter((exclusion) => exclusion.number === number)
            .map((exclusion) => ({ ...exclusion, since: placedAt, until: liftedAt })),
    )

/** All that had to be left alone at some time between the release of an order and now (rules 28, 33). */
export const keptSince = (
  book: ReadableBook,
  footage: readonly NamedSpan[],
  releasedAt: Instant,
  now: Instant,
): readonly StandingExclusion[] => {
  const cameras = camerasOf(book, footage)
  const held = heldWithin(footage, cameras, now).map((exclusion) => ({ ...exclusion, since: null, until: null }))
  const asked = footage.flatMap((span) =>
    askedOfCamera(book, span.cameraId, hullOf([span]))
      .filter(({ until }) => until === null || releasedAt < until)
      .toSorted((one, other) => (one.number < other.number ? -1 : Number(one.number > other.number)))
      .flatMap(({ askedAt: since, until, ...stretch }) =>
        askedWithin(span, stretch, cameras).map((exclusion) => ({ ...exclusion, since, until })),
      ),
  )
  return [...held, ...liftedSince(footage, cameras, releasedAt), ...asked]
}
