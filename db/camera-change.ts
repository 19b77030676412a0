import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { Camera, CameraId } from '../domain/camera/camera.ts'
import { type CameraChange, type FieldChange, fieldChangeSchema } from '../domain/camera/camera-change.ts'
import type { ReadableBook, WritableBook } from './book.ts'

interface ChangeRow {
  readonly edition: number
  readonly field: string
  readonly was: string
  readonly became: string
  readonly is_correction: number
  readonly reason: string
  readonly changed_at: Instant
  readonly changed_by_name: string
}

/** How often the camera was changed; whoever changes it says which edition they saw. */
export const editionOf = (book: ReadableBook, id: CameraId): number =>
  book.get<{ edition: number | null }>('select max(edition) as edition from camera_change where camera_id = ?', id)
    ?.edition ?? 0

/** Another one after every camera that is registered and every fact that changes. */
export const inventoryVersion = (book: ReadableBook): string => {
  const counted = book.get<{ cameras: number; changes: number; recorderChanges: number }>(
    `select (select count(*) from camera) as cameras, (select count(*) from camera_change) as changes,
       (select count(*) from recorder_change) as recorderChanges`,
  )
  return JSON.stringify(counted)
}

export interface NewChange {
  readonly fields: readonly FieldChange[]
  readonly reason: string
  readonly changedAt: Instant
  readonly changedBy: AccountId
}

export const keepChange = (
  book: WritableBook,
  id: CameraId,
  { fields, reason, changedAt, changedBy }: NewChange,
): void => {
  const edition = editionOf(book, id) + 1
  for (const { field, was, became, isCorrection = false } of fields) {
    book.run(
      `insert into camera_change (camera_id, edition, field, was, became, is_correction, reason, changed_at, changed_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      edition,
      field,
      JSON.stringify(was),
      JSON.stringify(became),
      Number(isCorrection),
      reason,
      changedAt,
      changedBy,
    )
  }
}

/** Makes the camera what it now is and keeps what it was. Its retention and its recorder have stretches of time of their own. */
export const changeCamera = (book: WritableBook, after: Camera, change: NewChange): void => {
  keepChange(book, after.id, change)
  book.run(
    `update camera set number = ?, building = ?, floor = ?, place = ?, zone = ?, field_of_view = ?, is_public = ?,
       hours = ?, channel = ?, installed_on = ?, used_for_changing = ?, retired_on = ? where id = ?`,
    after.number,
    after.building,
    after.floor,
    after.place,
    after.zone,
    after.fieldOfView,
    Number(after.isPublic),
    after.hours,
    after.channel,
    after.installedOn,
    after.usedForChanging === null ? null : Number(after.usedForChanging),
    after.retiredOn,
    after.id,
  )
}

/** The newest first. */
export const changesOfCamera = (book: ReadableBook, id: CameraId): readonly CameraChange[] => {
  const rows = book.all<ChangeRow>(
    `select change.edition, change.field, change.was, change.became, change.is_correction, change.reason, change.changed_at,
       account.name as changed_by_name
     from camera_change change join account on account.id = change.changed_by
     where change.camera_id = ? order by change.edition desc, change.field`,
    id,
  )
  return [...Map.groupBy(rows, ({ edition }) => edition)].flatMap(([edition, ofEdition]): readonly CameraChange[] => {
    const [first] = ofEdition
    if (first === undefined) return []
    const fields = ofEdition.map(({ field, was, became, is_correction }) =>
      fieldChangeSchema.parse({
        field,
        was: JSON.parse(was),
        became: JSON.parse(became),
        ...(is_correction === 1 ? { isCorrection: true } : {}),
      }),
    )
    return [{ edition, changedAt: first.changed_at, changedBy: first.changed_by_name, reason: first.reason, fields }]
  })
}

const turned = `from camera_change change where change.camera_id = camera.id and change.field = 'isPublic'
  and change.changed_at > range.starts_at and not exists (select 1 from camera_change slip where slip.camera_id = camera.id
    and slip.field = 'isPublic' and slip.is_correction = 1 and slip.edition > change.edition)`
const since = 'case when change.is_correction = 1 then change.became else change.was end'

/**
 * Rule 38, of `camera` and a stretch `range`: as the place was when the footage was recorded. A correction says what it always was, whatever
 * was written of it before. Who was filmed while it changed keeps the right that is theirs for a part.
 */
export const wasPublic = `(not exists (select 1 ${turned} and change.is_correction = 0 and change.changed_at < range.ends_at)
  and coalesce((select json_extract(${since}, '$') ${turned} order by change.edition limit 1), camera.is_public))`
