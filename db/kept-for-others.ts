// What of a stretch is kept for somebody else than the request that asks for it: under a hold that does not rest on it, or because another
// request still awaits it.
import type { CameraId } from '../domain/camera/camera.ts'
import type { KeptStretch } from '../domain/decision/kept-for-others.ts'
import type { FootageRange } from '../domain/footage/footage-clock.ts'
import type { RequestId } from '../domain/request/request.ts'
import { stretchesToBeSeen } from './asked-stretch.ts'
import type { ReadableBook } from './book.ts'

interface StretchOfRequest extends FootageRange {
  readonly cameraId: CameraId
}

export const keptForOthers = (
  book: ReadableBook,
  request: { readonly id: RequestId; readonly number: string },
  { cameraId, from, to }: StretchOfRequest,
): readonly KeptStretch[] => [
  ...book.all<KeptStretch>(
    `select hold.number, held.starts_at as "from", held.ends_at as "to"
     from hold join hold_range held on held.hold_number = hold.number
     where hold.state <> 'lifted' and hold.request_id is not ? and held.camera_id = ? and held.starts_at < ? and held.ends_at > ?
     order by hold.number, held.position`,
    request.id,
    cameraId,
    to,
    from,
  ),
  ...stretchesToBeSeen(book)
    .filter(
      (asked) => asked.cameraId === cameraId && asked.number !== request.number && asked.from < to && from < asked.to,
    )
    .map((asked) => ({ number: asked.number, from: asked.from, to: asked.to })),
]
