import { dayOf, type Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export interface NewDestruction {
  readonly ledgerNumber: number
  readonly cameraIds: readonly CameraId[]
  readonly recordedThrough: PlainDay
  readonly checkedAt: Instant
}

export const insertDestruction = (book: WritableBook, destruction: NewDestruction): void => {
  book.run(
    'insert into destruction (ledger_number, recorded_through, checked_at) values (?, ?, ?)',
    destruction.ledgerNumber,
    destruction.recordedThrough,
    destruction.checkedAt,
  )
  for (const cameraId of destruction.cameraIds)
    book.run(
      'insert into destruction_camera (ledger_number, camera_id) values (?, ?)',
      destruction.ledgerNumber,
      cameraId,
    )
}

/** The first ledger row that confirmed the deletion of what a camera recorded on a day; null where none did (rule 29). */
export const destructionRowFor = (book: ReadableBook, cameraId: CameraId, recordedOn: PlainDay): number | null =>
  book.get<{ number: number | null }>(
    `select min(destruction.ledger_number) as number from destruction
     join destruction_camera on destruction_camera.ledger_number = destruction.ledger_number
     where destruction_camera.camera_id = ? and destruction.recorded_through >= ?`,
    cameraId,
    recordedOn,
  )?.number ?? null

export interface ConfirmedDestruction {
  readonly ledgerNumber: number
  readonly destroyedOn: PlainDay
}

/** The day on which each of these ledger rows confirmed a deletion. */
export const destructionsByNumber = (
  book: ReadableBook,
  ledgerNumbers: readonly number[],
): readonly ConfirmedDestruction[] =>
  book
    .all<{ ledger_number: number; checked_at: Instant }>(
      'select ledger_number, checked_at from destruction where ledger_number in (select value from json_each(?))',
      JSON.stringify(ledgerNumbers),
    )
    .map(({ ledger_number, checked_at }) => ({ ledgerNumber: ledger_number, destroyedOn: dayOf(checked_at) }))
