import { dayOf, type Instant, startOfDay } from '../domain/calendar/instant.ts'
import { daysAfter, monthsAfter, type PlainDay } from '../domain/calendar/plain-day.ts'
import type { ConfirmedDestruction } from '../domain/footage/availability.ts'
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
export const destructionOf = (
  book: ReadableBook,
  cameraId: CameraId,
  recordedOn: PlainDay,
): ConfirmedDestruction | null => {
  const row = book.get<{ ledger_number: number; checked_at: Instant }>(
    `select destruction.ledger_number, destruction.checked_at from destruction
     join destruction_camera on destruction_camera.ledger_number = destruction.ledger_number
     where destruction_camera.camera_id = ? and destruction.recorded_through >= ?
     order by destruction.ledger_number limit 1`,
    cameraId,
    recordedOn,
  )
  return row === undefined ? null : { ledgerNumber: row.ledger_number, confirmedOn: dayOf(row.checked_at) }
}

const monthBegin = (day: PlainDay): PlainDay => daysAfter(day, 1 - Number(day.slice(8)))

/** The last 파기 row, confirmed in this month, that names one of the cameras; null where none does. */
export const destructionOfMonth = (book: ReadableBook, cameraIds: readonly CameraId[], at: Instant): number | null => {
  const [begins, ends] = [monthBegin(dayOf(at)), monthsAfter(monthBegin(dayOf(at)), 1)]
  const row = book.get<{ ledger_number: number }>(
    `select destruction.ledger_number from destruction
     join destruction_camera on destruction_camera.ledger_number = destruction.ledger_number
     where destruction.checked_at >= ? and destruction.checked_at < ?
       and destruction_camera.camera_id in (select value from json_each(?))
     order by destruction.ledger_number desc limit 1`,
    startOfDay(begins),
    startOfDay(ends),
    JSON.stringify(cameraIds),
  )
  return row?.ledger_number ?? null
}
