import { dayOf, type Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { Camera, CameraId } from '../domain/camera/camera.ts'
import type { RecorderId } from '../domain/recorder/recorder.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { startOnRecorder } from './recorder.ts'
import { insertRetentionRule, retentionRulesByCamera, rulesFrom } from './retention-rule.ts'

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
  readonly is_operating_room: number
  readonly retired_on: PlainDay | null
}

const cameraOf = (stored: StoredCamera, retentionRules: Camera['retentionRules']): Camera => ({
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
  retentionRules,
  isOperatingRoom: stored.is_operating_room === 1,
  retiredOn: stored.retired_on,
})

const integerOf = (answer: boolean | null): number | null => (answer === null ? null : Number(answer))

/** `recorderId`: of the recorder that the camera calls by its name. */
export const insertCamera = (
  book: WritableBook,
  camera: Camera,
  recorderId: RecorderId,
  registeredAt: Instant,
): void => {
  book.run(
    `insert into camera (id, number, building, floor, place, zone, field_of_view, is_public, hours, channel, installed_on,
       used_for_changing, is_operating_room, registered_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    camera.id,
    camera.number,
    camera.building,
    camera.floor,
    camera.place,
    camera.zone,
    camera.fieldOfView,
    integerOf(camera.isPublic),
    camera.hours,
    camera.channel,
    camera.installedOn,
    integerOf(camera.usedForChanging),
    integerOf(camera.isOperatingRoom),
    registeredAt,
  )
  startOnRecorder(book, camera.id, recorderId)
  for (const rule of camera.retentionRules)
    insertRetentionRule(book, { ...rule, cameraId: camera.id, setAt: registeredAt, setBy: null })
}

export const listCameras = (book: ReadableBook): readonly Camera[] => {
  const rules = retentionRulesByCamera(book)
  return book
    .all<StoredCamera>(
      `select camera.*, recorder.name as recorder
       from camera
       join camera_recorder own on own.camera_id = camera.id
       join recorder on recorder.id = own.recorder_id
       where own.recorded_from = (select max(recorded_from) from camera_recorder where camera_id = camera.id)
       order by camera.number`,
    )
    .map((stored) => cameraOf(stored, rulesFrom(rules.get(stored.id) ?? [], stored.id)))
}

export const takenCameraNumbers = (book: ReadableBook): ReadonlySet<string> =>
  new Set(book.all<{ number: string }>('select number from camera').map(({ number }) => number))

/** On which day each camera came into the book. */
export const registrationDays = (book: ReadableBook): ReadonlyMap<CameraId, PlainDay> =>
  new Map(
    book
      .all<{ id: CameraId; registered_at: Instant }>('select id, registered_at from camera')
      .map(({ id, registered_at }) => [id, dayOf(registered_at)]),
  )
