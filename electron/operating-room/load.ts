import type { Instant } from '../../domain/calendar/instant.ts'
import type { Camera } from '../../domain/camera/camera.ts'
import type { OperatingRoomRequestId } from '../../domain/operating-room/request.ts'
import type { PaperRange } from '../../domain/paper/request-words.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { listCameras } from '../../db/camera.ts'
import { type LoadedOperatingRoom, readOperatingRoom } from '../../db/operating-room-list.ts'
import type { AskedFootage } from '../footage/permitted-footage.ts'

export const loadOperatingRoom = (
  book: ReadableBook,
  id: OperatingRoomRequestId,
  now: Instant,
): Result<LoadedOperatingRoom> => {
  const request = readOperatingRoom(book, id, now)
  return request === undefined ? fail({ kind: 'not-found', what: 'operating-room-request' }) : succeed(request)
}

/** A closed file takes nothing more, and a refused one only its closing. */
export const loadOpenRequest = (
  book: ReadableBook,
  id: OperatingRoomRequestId,
  now: Instant,
): Result<LoadedOperatingRoom> => {
  const loaded = loadOperatingRoom(book, id, now)
  if (!loaded.ok) return loaded
  return ['closed', 'refused'].includes(loaded.value.state) ? fail({ kind: 'already-decided' }) : loaded
}

interface Span {
  readonly cameraIds: readonly string[]
  readonly from: Instant
  readonly to: Instant
}

/** Each camera with its span, as the shared question about footage takes it. */
export const askedFootage = ({ cameraIds, from, to }: Span, cameras: readonly Camera[]): readonly AskedFootage[] =>
  cameraIds.flatMap((id, index) => {
    const camera = cameras.find((one) => one.id === id)
    return camera === undefined
      ? []
      : [{ field: `cameraIds.${index}`, cameraId: camera.id, cameraNumber: camera.number, from, to }]
  })

/** What was asked for, camera by camera, as papers name it. */
export const paperRangesOf = (
  book: ReadableBook,
  { cameraIds, from, to }: Pick<LoadedOperatingRoom, 'cameraIds' | 'from' | 'to'>,
): readonly PaperRange[] => {
  const cameras = listCameras(book)
  return cameraIds.flatMap((id) => {
    const camera = cameras.find((one) => one.id === id)
    return camera === undefined ? [] : [{ cameraNumber: camera.number, cameraPlace: camera.place, from, to }]
  })
}
