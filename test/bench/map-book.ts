// A large hospital's footage for the map: 106 cameras on seven recorders, and two months of requests with holds among them.
import { randomUUID } from 'node:crypto'
import { type Instant, instantOfDate } from '../../domain/calendar/instant.ts'
import { requestIdSchema } from '../../domain/request/request.ts'
import type { Book } from '../../db/book.ts'
import { appendEntry } from '../../db/ledger/append-entry.ts'
import { storeRequest } from '../../electron/request/store-request.ts'
import { chanceFrom } from './chance.ts'
import { cameraAt, idOf, intake, officerId } from './clinic-life.ts'
import { fillClinic } from './seeded-book.ts'

export const mapCameraCount = 106
const camerasPerRecorder = 16
const requestCount = 240

const cameras = Array.from({ length: mapCameraCount }, (_, index) => ({
  ...cameraAt(index),
  recorder: `NVR-${1 + Math.floor(index / camerasPerRecorder)}`,
}))

/** The `index`-th of the requests, spread over the sixty days before `until`. */
const receivedAt = (index: number, until: Instant): Instant =>
  instantOfDate(new Date(new Date(until).getTime() - (requestCount - index) * 21_600_000))

export const fillMap = (book: Book, until: Instant): void => {
  fillClinic(book, cameras)
  const chance = chanceFrom(106)
  book.write(
    (writing) => {
      for (let index = 0; index < requestCount; index += 1) {
        const at = receivedAt(index, until)
        const id = requestIdSchema.parse(idOf(3, index))
        const cameraId = cameras[chance.below(mapCameraCount)]?.id
        const asked = intake(chance, at)
        const ranges = asked.ranges.map((range) => ({ ...range, cameraId: cameraId ?? range.cameraId }))
        const secureAt = index % 4 === 0 ? '관제실 금고' : null
        const number = storeRequest(
          { book: writing, now: at, newId: randomUUID },
          id,
          { ...asked, ranges, secureAt },
          officerId,
        )
        appendEntry(
          writing,
          { subject: id, body: { number } },
          { at, actor: officerId, terminal: '관제실 PC', kind: 'request.receive' },
        )
      }
    },
    () => true,
  )
}
