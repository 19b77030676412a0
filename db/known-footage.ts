// Of which footage of a camera the book knows that it was there, and by which number (rules 28, 33).
import type { CameraId } from '../domain/camera/camera.ts'
import type { KnownFootage } from '../domain/camera/recording-days.ts'
import { stretchesStillAsked } from './asked-stretch.ts'
import type { ReadableBook } from './book.ts'

// The oldest footage on a recorder is that of some camera which filmed there then: where only one did, of that one (rule 27). What was
// read wrong is put right by looking again.
const seenOnRecorder = `select recorder.name as number, seen.oldest_at as "from",
    strftime('%Y-%m-%dT%H:%M:%fZ', seen.oldest_at, '+1 second') as "to"
  from recorder_check seen join recorder on recorder.id = seen.recorder_id
  where seen.oldest_at is not null
    and seen.checked_at = (select max(checked_at) from recorder_check last where last.recorder_id = seen.recorder_id) and (
    select group_concat(distinct stay.camera_id) from camera_recorder stay join camera on camera.id = stay.camera_id
    where stay.recorder_id = seen.recorder_id and stay.recorded_from <= seen.oldest_at
      and not exists (select 1 from camera_recorder next where next.camera_id = stay.camera_id
        and next.recorded_from > stay.recorded_from and next.recorded_from <= seen.oldest_at)
      and (camera.installed_on is null or camera.installed_on <= date(seen.oldest_at, '+9 hours'))
      and (camera.retired_on is null or camera.retired_on >= date(seen.oldest_at, '+9 hours'))) = ?`

/** Held, watched or copied, whatever became of it since; what was seen on its recorder; and what live requests ask for. */
export const knownFootageOf = (book: ReadableBook, id: CameraId): readonly KnownFootage[] => [
  ...book.all<KnownFootage>(
    `select hold_number as number, starts_at as "from", ends_at as "to" from hold_range where camera_id = ?
     union all
     select copy.number, piece.starts_at, piece.ends_at
     from copy_piece piece join copy on copy.id = piece.copy_id where piece.camera_id = ?
     union all
     select '제' || viewing.ledger_number || '호', viewing.footage_from, viewing.footage_to
     from ledger_row_camera named join viewing on viewing.ledger_number = named.number
     where named.camera_id = ? and coalesce(viewing.result ->> '$.kind', '') <> 'not-played'
     union all ${seenOnRecorder}`,
    id,
    id,
    id,
    id,
  ),
  ...stretchesStillAsked(book).filter(({ cameraId }) => cameraId === id),
]
