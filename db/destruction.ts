import { dayOf, type Instant, startOfDay } from '../domain/calendar/instant.ts'
import { daysAfter, monthsAfter, type PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import type { RecorderId } from '../domain/recorder/recorder.ts'
import type { RetentionRules } from '../domain/footage/retention.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { retentionRulesByCamera, rulesFrom } from './retention-rule.ts'

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

/** The last confirmation that one of the cameras' footage was deleted by itself; null where there is none. */
export const lastAutoDeletion = (
  book: ReadableBook,
  cameraIds: readonly CameraId[],
): { readonly ledgerNumber: number; readonly checkedAt: Instant } | null =>
  book.get<{ ledgerNumber: number; checkedAt: Instant }>(
    `select destruction.ledger_number as ledgerNumber, destruction.checked_at as checkedAt from destruction
     join destruction_camera on destruction_camera.ledger_number = destruction.ledger_number
     where destruction_camera.camera_id in (select value from json_each(?))
     order by destruction.checked_at desc limit 1`,
    JSON.stringify(cameraIds),
  ) ?? null

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

/** When a camera's automatic deletion was confirmed last, and what says from when it had to be. */
export interface LastConfirmation {
  readonly recorderId: RecorderId
  readonly recorder: string
  readonly building: string
  readonly registeredAt: Instant
  readonly installedOn: PlainDay | null
  readonly retiredOn: PlainDay | null
  readonly retentionRules: RetentionRules
  /** null where nobody has confirmed any yet. */
  readonly confirmedAt: Instant | null
  /** null where the recorder was never looked at. */
  readonly checkedAt: Instant | null
}

interface ConfirmationRow extends Omit<LastConfirmation, 'retentionRules'> {
  readonly id: CameraId
}

/** Of every camera. */
export const lastConfirmations = (book: ReadableBook): readonly LastConfirmation[] => {
  const rules = retentionRulesByCamera(book)
  return book
    .all<ConfirmationRow>(
      `select camera.id, recorder.id as recorderId, recorder.name as recorder, camera.building, camera.registered_at as registeredAt, camera.installed_on as installedOn,
         camera.retired_on as retiredOn, confirmed.at as confirmedAt, looked.at as checkedAt
       from camera
       join camera_recorder own on own.camera_id = camera.id
         and own.recorded_from = (select max(recorded_from) from camera_recorder where camera_id = camera.id)
       join recorder on recorder.id = own.recorder_id
       left join (
         select destruction_camera.camera_id, max(destruction.checked_at) as at
         from destruction_camera join destruction on destruction.ledger_number = destruction_camera.ledger_number
         group by destruction_camera.camera_id) confirmed on confirmed.camera_id = camera.id
       left join (select recorder_id, max(checked_at) as at from recorder_check group by recorder_id) looked
         on looked.recorder_id = recorder.id
       order by camera.number`,
    )
    .map(({ id, ...row }) => ({ ...row, retentionRules: rulesFrom(rules.get(id) ?? [], id) }))
}
