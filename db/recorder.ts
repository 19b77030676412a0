import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import { firstInstantRecorded } from '../domain/footage/footage-facts.ts'
import { type KeptRecorder, type RecorderId, recorderIdSchema } from '../domain/recorder/recorder.ts'
import {
  type RecorderChange,
  type RecorderFieldChange,
  recorderFieldChangeSchema,
} from '../domain/recorder/recorder-change.ts'
import type { Stay } from '../domain/recorder/stay.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export interface StoredRecorder extends KeptRecorder {
  readonly registeredAt: Instant
}

/** Those in use first, by name. */
export const listRecorders = (book: ReadableBook): readonly StoredRecorder[] =>
  book.all<StoredRecorder>(
    `select id, name, place, model, serial, channel_count as channelCount, installed_on as installedOn,
       retired_on as retiredOn, registered_at as registeredAt
     from recorder order by retired_on is not null, name, retired_on desc`,
  )

const recorderInUse = (book: ReadableBook, name: string): RecorderId | null =>
  book.get<{ id: RecorderId }>('select id from recorder where name = ? and retired_on is null', name)?.id ?? null

export const insertRecorder = (book: WritableBook, recorder: StoredRecorder): void => {
  book.run(
    `insert into recorder (id, name, place, model, serial, channel_count, installed_on, retired_on, registered_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    recorder.id,
    recorder.name,
    recorder.place,
    recorder.model,
    recorder.serial,
    recorder.channelCount,
    recorder.installedOn,
    recorder.retiredOn,
    recorder.registeredAt,
  )
}

/** The recorder in use that is called so; a name that nobody has brings a new one into the book. */
export const recorderCalled = (
  book: WritableBook,
  name: string,
  { now, newId }: { readonly now: Instant; readonly newId: () => string },
): RecorderId => {
  const known = recorderInUse(book, name)
  if (known !== null) return known
  const id = recorderIdSchema.parse(newId())
  const unknown = { place: '', model: '', serial: '', channelCount: null, installedOn: null, retiredOn: null }
  insertRecorder(book, { id, name, ...unknown, registeredAt: now })
  return id
}

/** What the camera films from then on lies on that recorder. */
export const moveCamera = (book: WritableBook, cameraId: CameraId, recorderId: RecorderId, from: Instant): void => {
  book.run('insert or replace into camera_recorder values (?, ?, ?)', cameraId, from, recorderId)
}

/** A new camera lies on its recorder from its first footage on. */
export const startOnRecorder = (book: WritableBook, cameraId: CameraId, recorderId: RecorderId): void =>
  moveCamera(book, cameraId, recorderId, firstInstantRecorded)

/** It was written down wrong: since the camera's last move the footage has lain on that one. */
export const correctRecorder = (book: WritableBook, cameraId: CameraId, recorderId: RecorderId): void => {
  book.run(
    `update camera_recorder set recorder_id = ? where camera_id = ?
       and recorded_from = (select max(recorded_from) from camera_recorder own where own.camera_id = camera_recorder.camera_id)`,
    recorderId,
    cameraId,
  )
}

export interface RecorderStay extends Stay {
  readonly recorderId: RecorderId
}

/** Of all cameras, the earliest first. */
export const recorderStays = (book: ReadableBook): readonly RecorderStay[] =>
  book.all<RecorderStay>(
    `select recorder_id as recorderId, camera_id as cameraId, recorded_from as "from",
       lead(recorded_from) over (partition by camera_id order by recorded_from) as "to"
     from camera_recorder order by recorded_from, camera_id`,
  )

export const recorderEdition = (book: ReadableBook, id: RecorderId): number =>
  book.get<{ edition: number | null }>('select max(edition) as edition from recorder_change where recorder_id = ?', id)
    ?.edition ?? 0

export interface NewRecorderChange {
  readonly fields: readonly RecorderFieldChange[]
  readonly reason: string
  readonly changedAt: Instant
  readonly changedBy: AccountId
}

/** Makes the recorder what it now is and keeps what it was. */
export const changeRecorder = (
  book: WritableBook,
  after: KeptRecorder,
  { fields, reason, changedAt, changedBy }: NewRecorderChange,
): void => {
  const edition = recorderEdition(book, after.id) + 1
  for (const { field, was, became } of fields)
    book.run(
      `insert into recorder_change (recorder_id, edition, field, was, became, reason, changed_at, changed_by)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
      after.id,
      edition,
      field,
      JSON.stringify(was),
      JSON.stringify(became),
      reason,
      changedAt,
      changedBy,
    )
  book.run(
    `update recorder set name = ?, place = ?, model = ?, serial = ?, channel_count = ?, installed_on = ?, retired_on = ?
     where id = ?`,
    after.name,
    after.place,
    after.model,
    after.serial,
    after.channelCount,
    after.installedOn,
    after.retiredOn,
    after.id,
  )
}

interface ChangeRow {
  readonly edition: number
  readonly field: string
  readonly was: string
  readonly became: string
  readonly reason: string
  readonly changed_at: Instant
  readonly changed_by_name: string
}

/** The newest first. */
export const changesOfRecorder = (book: ReadableBook, id: RecorderId): readonly RecorderChange[] => {
  const rows = book.all<ChangeRow>(
    `select change.*, account.name as changed_by_name
     from recorder_change change join account on account.id = change.changed_by
     where change.recorder_id = ? order by change.edition desc, change.field`,
    id,
  )
  return [...Map.groupBy(rows, ({ edition }) => edition)].flatMap(([edition, ofEdition]): readonly RecorderChange[] => {
    const [first] = ofEdition
    if (first === undefined) return []
    const fields = ofEdition.map(({ field, was, became }) =>
      recorderFieldChangeSchema.parse({ field, was: JSON.parse(was), became: JSON.parse(became) }),
    )
    return [{ edition, changedAt: first.changed_at, changedBy: first.changed_by_name, reason: first.reason, fields }]
  })
}
