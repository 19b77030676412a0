// The stretches of footage that requests ask for, each with what decides its clock: the camera's retention, its hold,
// and the ledger row that confirmed its deletion.
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import type { RangeAnswer } from '../domain/decision/range-answer.ts'
import { rangeResultSchema } from '../domain/decision/range-result.ts'
import { availabilityOf, lastDayRecorded } from '../domain/footage/footage-clock.ts'
import { type Retention, retentionSchema } from '../domain/footage/retention.ts'
import type { FootageSearch, SearchOutcome } from '../domain/request/footage-search.ts'
import type { RangeId, RequestId, RequestRange } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { destructionOf } from './destruction.ts'

export interface StoredRange extends RequestRange {
  readonly retention: Retention
  readonly heldAt: Instant | null
}

interface RangeRow {
  readonly id: RangeId
  readonly camera_id: CameraId
  readonly camera_number: string
  readonly camera_place: string
  readonly is_operating_room: number
  readonly retention: string
  readonly starts_at: Instant
  readonly ends_at: Instant
  readonly hold_number: string | null
  readonly stored_where: string | null
  readonly review_on: PlainDay | null
  readonly placed_at: Instant | null
  readonly shown_at: Instant | null
  readonly result: string | null
  readonly cause_ended_at: Instant | null
  readonly search_outcome: SearchOutcome | null
  readonly search_note: string | null
  readonly searched_at: Instant | null
  readonly searched_by: string | null
}

const holdOf = ({ hold_number, stored_where, review_on }: RangeRow) =>
  hold_number === null || stored_where === null || review_on === null
    ? null
    : { number: hold_number, storedWhere: stored_where, reviewOn: review_on }

const answerOf = ({ shown_at, result, cause_ended_at }: RangeRow): RangeAnswer | null => {
  if (shown_at !== null) return { kind: 'shown', shownAt: shown_at }
  if (result === null) return null
  const decided = rangeResultSchema.parse(JSON.parse(result))
  return cause_ended_at !== null && decided.kind === 'postponed'
    ? { kind: 'cause-ended', postponement: decided.postponement, endedAt: cause_ended_at }
    : { kind: 'decided', result: decided }
}

const searchOf = ({ search_outcome, search_note, searched_at, searched_by }: RangeRow): FootageSearch | null =>
  search_outcome === null || search_note === null || searched_at === null || searched_by === null
    ? null
    : { outcome: search_outcome, note: search_note, searchedAt: searched_at, searchedBy: searched_by }

const rangeOf = (book: ReadableBook, row: RangeRow, today: PlainDay): StoredRange => {
  const retention = retentionSchema.parse(JSON.parse(row.retention))
  const span = { from: row.starts_at, to: row.ends_at }
  return {
    id: row.id,
    cameraId: row.camera_id,
    cameraNumber: row.camera_number,
    cameraPlace: row.camera_place,
    isOperatingRoom: row.is_operating_room === 1,
    ...span,
    retention,
    heldAt: row.placed_at,
    answer: answerOf(row),
    search: searchOf(row),
    availability: availabilityOf(
      span,
      retention,
      today,
      holdOf(row),
      destructionOf(book, row.camera_id, lastDayRecorded(span)),
    ),
  }
}

export const rangesOfRequest = (book: ReadableBook, id: RequestId, today: PlainDay): readonly StoredRange[] =>
  book
    .all<RangeRow>(
      `select range.id, range.camera_id, range.starts_at, range.ends_at, camera.number as camera_number,
         camera.place as camera_place, camera.is_operating_room, camera.retention,
         hold.number as hold_number, hold.stored_where, hold.review_on, hold.placed_at,
         range.shown_at, range_result.result, range_result.cause_ended_at,
         search.outcome as search_outcome, search.note as search_note, search.searched_at, searcher.name as searched_by
       from request_range range
       join camera on camera.id = range.camera_id
       left join hold on hold.range_id = range.id
       left join range_result on range_result.range_id = range.id
       left join range_search search on search.range_id = range.id
       left join account searcher on searcher.id = search.searched_by
       where range.request_id = ? order by range.position`,
      id,
    )
    .map((row) => rangeOf(book, row, today))

export interface NewRange {
  readonly id: string
  readonly cameraId: CameraId
  readonly from: Instant
  readonly to: Instant
}

export const insertRange = (book: WritableBook, requestId: RequestId, range: NewRange, position: number): void => {
  book.run(
    'insert into request_range (id, request_id, position, camera_id, starts_at, ends_at) values (?, ?, ?, ?, ?, ?)',
    range.id,
    requestId,
    position,
    range.cameraId,
    range.from,
    range.to,
  )
}
