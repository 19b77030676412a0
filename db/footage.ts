// Loads what the book knows about a camera's footage for the engine (domain/footage/footage-state.ts). One small loader per
// source: whoever owns the tables of a source owns the body of its loader.
import { endOfDay, type Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import {
  beginningOfRecording,
  type CheckFact,
  type CopyFact,
  type DestructionFact,
  type FootageFacts,
  type HoldFact,
  type RetentionRules,
} from '../domain/footage/footage-facts.ts'
import { retentionSchema } from '../domain/footage/retention.ts'
import type { ReadableBook } from './book.ts'

type RecordingDays = Pick<FootageFacts, 'installedOn' | 'retiredOn'>

const recordingDaysOf = (book: ReadableBook, id: CameraId): RecordingDays => {
  const row = book.get<{ installed_on: PlainDay | null }>('select installed_on from camera where id = ?', id)
  return { installedOn: row?.installed_on ?? null, retiredOn: null }
}

const rulesOf = (book: ReadableBook, id: CameraId): RetentionRules => {
  const row = book.get<{ retention: string }>('select retention from camera where id = ?', id)
  if (row === undefined) throw new Error(`no camera ${id}`)
  return [{ recordedFrom: beginningOfRecording, retention: retentionSchema.parse(JSON.parse(row.retention)) }]
}

const holdsOf = (book: ReadableBook, id: CameraId): readonly HoldFact[] =>
  book.all<HoldFact>(
    `select hold.number, range.starts_at as "from", range.ends_at as "to", hold.stored_where as storedWhere,
       hold.review_on as reviewOn, hold.placed_at as placedAt, null as liftedAt
     from hold join request_range range on range.id = hold.range_id
     where range.camera_id = ? order by hold.number`,
    id,
  )

const copiesOf = (_book: ReadableBook, _id: CameraId): readonly CopyFact[] => []

/** Checks of the recorder on which the camera records. */
const checksOf = (book: ReadableBook, id: CameraId): readonly CheckFact[] =>
  book.all<CheckFact>(
    `select made.checked_at as checkedAt, made.oldest_at as oldestAt
     from camera join recorder_check made on made.recorder = camera.recorder
     where camera.id = ? order by made.checked_at, made.entered_at`,
    id,
  )

interface DestructionRow {
  readonly ledger_number: number
  readonly recorded_through: PlainDay
  readonly checked_at: Instant
}

const destructionsOf = (book: ReadableBook, id: CameraId): readonly DestructionFact[] =>
  book
    .all<DestructionRow>(
      `select destruction.ledger_number, destruction.recorded_through, destruction.checked_at
       from destruction_camera
       join destruction on destruction.ledger_number = destruction_camera.ledger_number
       where destruction_camera.camera_id = ? order by destruction.ledger_number`,
      id,
    )
    .map((row) => ({
      ledgerNumber: row.ledger_number,
      kind: 'auto-deletion',
      recordedFrom: null,
      recordedTo: endOfDay(row.recorded_through),
      checkedAt: row.checked_at,
    }))

export const footageFactsOf = (book: ReadableBook, cameraId: CameraId): FootageFacts => ({
  ...recordingDaysOf(book, cameraId),
  rules: rulesOf(book, cameraId),
  holds: holdsOf(book, cameraId),
  copies: copiesOf(book, cameraId),
  checks: checksOf(book, cameraId),
  destructions: destructionsOf(book, cameraId),
})
