// What is drawn upon the retention map: holds that stand and what live requests ask for.
import type { Instant } from '../domain/calendar/instant.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import type { HoldNumber } from '../domain/hold/hold.ts'
import type { RequestId } from '../domain/request/request.ts'
import type { ReadableBook } from './book.ts'
import { isLiveCondition } from './request.ts'

interface Marked {
  readonly cameraId: CameraId
  readonly from: Instant
  readonly to: Instant
}

interface MarkedStretch extends Marked {
  readonly number: string
  readonly requestId: RequestId
}

export const standingHolds = (book: ReadableBook): readonly (Marked & { readonly number: HoldNumber })[] =>
  book.all<Marked & { readonly number: HoldNumber }>(
    `select held.camera_id as cameraId, hold.number, held.starts_at as "from", held.ends_at as "to"
     from hold join hold_range held on held.hold_number = hold.number
     where hold.lifted_at is null order by held.starts_at`,
  )

export const liveStretches = (book: ReadableBook): readonly MarkedStretch[] =>
  book.all<MarkedStretch>(
    `select range.camera_id as cameraId, request.number, request.id as requestId, range.starts_at as "from",
       range.ends_at as "to"
     from request join request_range range on range.request_id = request.id
     where ${isLiveCondition} order by range.starts_at`,
  )
