// Loads what the book knows about a camera's footage for the engine (domain/footage/footage-state.ts). One small loader per
// source: whoever owns the tables of a source owns the body of its loader.
import { dayOf } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import { type FootageRange, lastDayRecorded } from '../domain/footage/footage-clock.ts'
import type {
  AskedFact,
  CheckFact,
  CheckStay,
  CopyFact,
  FootageFacts,
  HoldFact,
} from '../domain/footage/footage-facts.ts'
import { policyLastDay } from '../domain/footage/footage-state.ts'
import type { RetentionRules } from '../domain/footage/retention.ts'
import { askedOfCamera } from './asked-stretch.ts'
import { autoDeletionsOf } from './auto-deletion.ts'
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

interface CheckRow extends Omit<CheckFact, 'stay'>, CheckStay {}

/** Checks of every recorder on which the camera ever recorded, each with the footage that it speaks of. */
const checksOf = (book: ReadableBook, id: CameraId): readonly CheckFact[] =>
  book
    .all<CheckRow>(
      `with stay as (
         select recorder_id, recorded_from, lead(recorded_from) over (order by recorded_from) as recorded_to
         from camera_recorder where camera_id = ?)
       select made.checked_at as checkedAt, made.oldest_at as oldestAt, stay.recorded_from as "from", stay.recorded_to as "to"
       from stay join recorder_check made on made.recorder_id = stay.recorder_id
       order by made.checked_at, made.entered_at`,
      id,
    )
    .map(({ from, to, ...check }) => ({ ...check, stay: { from, to } }))

// Whatever was answered within its days kept nothing on: of the thousands that a camera was asked for, few are left.
const askedBeyondItsDay = (
  book: ReadableBook,
  id: CameraId,
  within: FootageRange,
  rules: RetentionRules,
): readonly AskedFact[] =>
  askedOfCamera(book, id, within).filter(
    ({ until, ...span }) =>
      until === null ||
      [dayOf(span.from), lastDayRecorded(span)].some((recordedOn) => policyLastDay(rules, recordedOn) < dayOf(until)),
  )

type CameraFacts = Omit<FootageFacts, 'asked'>

const cameraFactsOf = (book: ReadableBook, cameraId: CameraId): CameraFacts => ({
  ...recordingDaysOf(book, cameraId),
  rules: retentionRulesOf(book, cameraId),
  holds: holdsOf(book, cameraId),
  copies: copiesOf(book, cameraId),
  checks: checksOf(book, cameraId),
  // What was destroyed first is gone by that row, whatever was confirmed later (rule 29).
  destructions: [...autoDeletionsOf(book, cameraId), ...executedDestructionsOf(book, cameraId)].toSorted((one, other) =>
    one.checkedAt === other.checkedAt
      ? one.ledgerNumber - other.ledgerNumber
      : one.checkedAt < other.checkedAt
        ? -1
        : 1,
  ),
})

/** `within`: the footage that is to be told of. What was asked for beside it is left out. */
export type FootageFactsOf = (cameraId: CameraId, within: FootageRange) => FootageFacts

/** Reads each camera once: a thousand requests ask for the same few cameras. Never kept beyond the one call it was made for. */
export const footageFactsOnce = (book: ReadableBook): FootageFactsOf => {
  const known = new Map<CameraId, CameraFacts>()
  return (cameraId, within) => {
    const facts = known.get(cameraId) ?? cameraFactsOf(book, cameraId)
    known.set(cameraId, facts)
    return { ...facts, asked: askedBeyondItsDay(book, cameraId, within, facts.rules) }
  }
}

export const footageFactsOf = (book: ReadableBook, cameraId: CameraId, within: FootageRange): FootageFacts =>
  footageFactsOnce(book)(cameraId, within)
