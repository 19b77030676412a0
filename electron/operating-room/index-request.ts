// By what a request for operating-room footage is found: names, number, camera, phone, the post office's numbers of its letters,
// and the days of its footage and its receipt.
import { dayOf } from '../../domain/calendar/instant.ts'
import { indexedForm } from '../../domain/search/pairs.ts'
import type { WritableBook } from '../../db/book.ts'
import { registeredNumbersOf } from '../../db/delivery.ts'
import { reindexFinding } from '../../db/finding.ts'
import type { LoadedOperatingRoom } from '../../db/operating-room-list.ts'
import { paperRangesOf } from './load.ts'

export const indexOperatingRoom = (book: WritableBook, request: LoadedOperatingRoom): void => {
  const names = [request.requesterName, ...request.people.map(({ name }) => name)]
  const cameras = paperRangesOf(book, request).map(({ cameraNumber, cameraPlace }) => `${cameraNumber} ${cameraPlace}`)
  const days = [request.receivedAt, request.from, request.to].map(dayOf)
  const letters = [
    ...request.verdicts.map(({ notice }) => notice),
    ...request.objections.map(({ answer }) => answer?.paper ?? null),
  ]
  const posted = letters.flatMap((letter) => (letter === null ? [] : registeredNumbersOf(book, letter.id)))
  const form = indexedForm([...names, request.number, ...cameras, ...posted], names, request.phone, days)
  reindexFinding(book, { kind: 'operating-room', target: request.id }, form)
}
