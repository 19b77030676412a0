import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { Camera, CameraId } from '../domain/camera/camera.ts'
import { beginningOfRecording } from '../domain/footage/footage-facts.ts'
import { type Retention, retentionSchema } from '../domain/footage/retention.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { insertRetentionRule } from './retention-rule.ts'

interface StoredCamera {
  readonly id: CameraId
  readonly number: string
  readonly building: string
  readonly floor: string
  readonly place: string
  readonly zone: string
  readonly field_of_view: string
  readonly is_public: number
  readonly hours: string
  readonly recorder: string
  readonly channel: string
  readonly installed_on: PlainDay | null
  readonly used_for_changing: number | null
  readonly retention: string
  readonly is_operating_room: number
  readonly retired_on: PlainDay | null
}

const cameraOf = (stored: StoredCamera): Camera => ({
  id: stored.id,
  number: stored.number,
  building: stored.building,
  floor: stored.floor,
  place: stored.place,
  zone: stored.zone,
  fieldOfView: stored.field_of_view,
  isPublic: stored.is_public === 1,
  hours: stored.hours,
  recorder: stored.recorder,
  channel: stored.channel,
  installedOn: stored.installed_on,
  usedForChanging: stored.used_for_changing === null ? null : stored.used_for_changing === 1,
  retention: retentionSchema.parse(JSON.parse(stored.retention)),
  isOperatingRoom: stored.is_operating_room === 1,
  retiredOn: stored.retired_on,
})

const integerOf = (answer: boolean | null): number | null => (answer === null ? null : Number(answer))

export const insertCamera = (book: WritableBook, camera: Camera, registeredAt: Instant): void => {
  book.run(
    `insert into camera (id, number, building, floor, place, zone, field_of_view, is_public, hours, recorder, channel,
       installed_on, used_for_changing, retention, is_operating_room, registered_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    camera.id,
    camera.number,
    camera.building,
    camera.floor,
    camera.place,
    camera.zone,
    camera.fieldOfView,
    integerOf(camera.isPublic),
    camera.hours,
    camera.recorder,
    camera.channel,
    camera.installedOn,
    integerOf(camera.usedForChanging),
    JSON.stringify(camera.retention),
    integerOf(camera.isOperatingRoom),
    registeredAt,
  )
  insertRetentionRule(book, {
    cameraId: camera.id,
    recordedFrom: beginningOfRecording,
    retention: camera.retention,
    setAt: registeredAt,
    setBy: null,
  })
}

export const listCameras = (book: ReadableBook): readonly Camera[] =>
  book.all<StoredCamera>('select * from camera order by number').map(cameraOf)

export const takenCameraNumbers = (book: ReadableBook): ReadonlySet<string> =>
  new Set(book.all<{ number: string }>('select number from camera').map(({ number }) => number))

/** What its policy says now; since when stands in its rules. */
export const setRetention = (book: WritableBook, id: CameraId, retention: Retention): void => {
  book.run('update camera set retention = ? where id = ?', JSON.stringify(retention), id)
}
