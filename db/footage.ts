// Loads what the book knows about a camera's footage for the engine (domain/footage/footage-state.ts). One small loader per
// source: whoever owns the tables of a source owns the body of its loader.
import { endOfDay, type Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import type { CheckFact, CopyFact, DestructionFact, FootageFacts, HoldFact } from '../domain/footage/footage-facts.ts'
import type { ReadableBook } from './book.ts'
import { executedDestructionsOf } from './destruction-order.ts'
import { retentionRulesOf } from './retention-rule.ts'

type RecordingDays = Pick<FootageFacts, 'installedOn' | 'retiredOn'>

const recordingDaysOf = (book: ReadableBook, id: CameraId): RecordingDays => {
  const row = book.get<{ installed_on: PlainDay | null; retired_on: PlainDay | null }>(
    'select installed_on, retired_on from camera where id = ?',
    id,
  )
  return { installedOn: row?.installed_on ?? null, retiredOn: row?.retired_on ?? null }
}

const holdsOf = (book: ReadableBook, id: CameraId): readonly HoldFact[] =>
  book.all<HoldFact>(
    `select hold.number, held.starts_at as "from", held.ends_at as "to", hold.stored_where as storedWhere,
       hold.review_on as reviewOn, hold.placed_at as placedAt, hold.lifted_at as liftedAt
     from hold_range held join hold on hold.number = held.hold_number
     where held.camera_id = ? order by hold.number`,
    id,
  )

const copiesOf = (book: ReadableBook, id: CameraId): readonly CopyFact[] =>
  book.all<CopyFact>(
    `select copy.number, piece.starts_at as "from", piece.ends_at as "to", copy.provided_at as providedAt,
       copy.closed_at as closedAt
     from copy_piece piece join copy on copy.id = piece.copy_id
     where piece.camera_id = ? order by copy.ledger_number`,
    id,
  )

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

export type FootageFactsOf = (cameraId: CameraId) => FootageFacts

/** Reads each camera once: a thousand requests ask for the same few cameras. Never kept beyond the one call it was made for. */
export const footageFactsOnce = (book: ReadableBook): FootageFactsOf => {
  const known = new Map<CameraId, FootageFacts>()
  return (cameraId) => {
    const facts = known.get(cameraId) ?? footageFactsOf(book, cameraId)
    known.set(cameraId, facts)
    return facts
  }
}

export const footageFactsOf = (book: ReadableBook, cameraId: CameraId): FootageFacts => ({
  ...recordingDaysOf(book, cameraId),
  rules: retentionRulesOf(book, cameraId),
  holds: holdsOf(book, cameraId),
  copies: copiesOf(book, cameraId),
  checks: checksOf(book, cameraId),
  destructions: [...destructionsOf(book, cameraId), ...executedDestructionsOf(book, cameraId)],
})
