// What the confirmations of automatic deletion speak of (rule 31): of the cameras named, what lies on the recorders on which they
// recorded when somebody looked (decision 0015). Older footage of a camera that moved lies on a machine that nobody looked at.
import { endOfDay, type Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import { type DestructionFact, firstInstantRecorded } from '../domain/footage/footage-facts.ts'
import { withinStay } from '../domain/recorder/stay.ts'
import type { ReadableBook } from './book.ts'

interface ConfirmedStay {
  readonly ledgerNumber: number
  readonly cameraId: CameraId
  readonly recordedThrough: PlainDay
  readonly checkedAt: Instant
  readonly from: Instant
  readonly to: Instant | null
  readonly recorderName: string
  readonly wasLookedAt: 0 | 1
}

// The recorder on which one of the row's cameras recorded at that moment: usually the camera itself, found first.
const wasLookedAt = `exists (
  select 1 from camera_recorder other
  join destruction_camera beside
    on beside.camera_id = other.camera_id and beside.ledger_number = destruction.ledger_number
  where other.recorder_id = own.recorder_id and other.recorded_from <= destruction.checked_at
    and not exists (select 1 from camera_recorder later where later.camera_id = other.camera_id
      and later.recorded_from > other.recorded_from and later.recorded_from <= destruction.checked_at))`

const staysWhere = (column: 'camera_id' | 'ledger_number'): string => `
  select destruction.ledger_number as ledgerNumber, named.camera_id as cameraId,
    destruction.recorded_through as recordedThrough, destruction.checked_at as checkedAt, own.recorded_from as "from",
    (select min(next.recorded_from) from camera_recorder next
      where next.camera_id = own.camera_id and next.recorded_from > own.recorded_from) as "to",
    recorder.name as recorderName, ${wasLookedAt} as wasLookedAt
  from destruction_camera named
  join destruction on destruction.ledger_number = named.ledger_number
  join camera_recorder own on own.camera_id = named.camera_id
  join recorder on recorder.id = own.recorder_id
  where named.${column} = ?
  order by destruction.ledger_number, named.camera_id, own.recorded_from`

type ConfirmedSpan = DestructionFact & { readonly cameraId: CameraId }

/** The part of a stay that is as old as the row says; none where the camera came later. */
const spanOf = ({
  cameraId,
  ledgerNumber,
  recordedThrough,
  checkedAt,
  from,
  to,
}: ConfirmedStay): readonly ConfirmedSpan[] => {
  const lain = withinStay({ from, to: endOfDay(recordedThrough) }, { from, to })
  if (lain === null) return []
  const recordedFrom = from <= firstInstantRecorded ? null : from
  return [{ cameraId, ledgerNumber, kind: 'auto-deletion', recordedFrom, recordedTo: lain.to, checkedAt }]
}

export const autoDeletionsOf = (book: ReadableBook, cameraId: CameraId): readonly DestructionFact[] =>
  book
    .all<ConfirmedStay>(staysWhere('camera_id'), cameraId)
    .flatMap((stay) => (stay.wasLookedAt === 1 ? spanOf(stay) : []))

export interface ConfirmedFootage {
  readonly spans: readonly ConfirmedSpan[]
  /** Names of the recorders on which as old footage of these cameras lies, and at which nobody looked. */
  readonly otherRecorders: readonly string[]
}

/** All that one row speaks of. */
export const footageConfirmed = (book: ReadableBook, ledgerNumber: number): ConfirmedFootage => {
  const stays = book.all<ConfirmedStay>(staysWhere('ledger_number'), ledgerNumber)
  const others = stays.filter((stay) => stay.wasLookedAt === 0 && spanOf(stay).length > 0)
  return {
    spans: stays.filter((stay) => stay.wasLookedAt === 1).flatMap(spanOf),
    otherRecorders: [...new Set(others.map(({ recorderName }) => recorderName))],
  }
}
