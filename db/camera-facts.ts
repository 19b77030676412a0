import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import { type Standing, standingSchema } from '../domain/camera/standing.ts'
import type { ReadableBook, WritableBook } from './book.ts'

interface StandingRow {
  readonly camera_id: CameraId
  readonly purposes: string
  readonly basis: string | null
  readonly resolution: string
  readonly sign_checked_on: PlainDay | null
  readonly sign_checked_by: string
  readonly sign_shows: string
  readonly company_id: string | null
}

const standingOf = (row: StandingRow): Standing =>
  standingSchema.parse({
    cameraId: row.camera_id,
    purposes: JSON.parse(row.purposes),
    basis: row.basis,
    resolution: row.resolution,
    sign:
      row.sign_checked_on === null
        ? null
        : { checkedOn: row.sign_checked_on, checkedBy: row.sign_checked_by, shows: JSON.parse(row.sign_shows) },
    companyId: row.company_id,
  })

export const listStandings = (book: ReadableBook): readonly Standing[] =>
  book.all<StandingRow>('select * from camera_standing order by camera_id').map(standingOf)

export const putStanding = (
  book: WritableBook,
  { cameraId, purposes, basis, resolution, sign, companyId }: Standing,
): void => {
  book.run(
    `insert or replace into camera_standing (camera_id, purposes, basis, resolution, sign_checked_on, sign_checked_by,
       sign_shows, company_id) values (?, ?, ?, ?, ?, ?, ?, ?)`,
    cameraId,
    JSON.stringify(purposes),
    basis,
    resolution,
    sign?.checkedOn ?? null,
    sign?.checkedBy ?? '',
    JSON.stringify(sign?.shows ?? []),
    companyId,
  )
}
