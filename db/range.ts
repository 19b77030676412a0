// The stretches of footage that requests ask for, each with what decides its clock: the facts about the
// camera's footage.
import { dayOf, type Instant, lastInstantOf } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import type { RangeAnswer } from '../domain/decision/range-answer.ts'
import { type RangeResult, rangeResultSchema } from '../domain/decision/range-result.ts'
import type { FootageRange } from '../domain/footage/footage-clock.ts'
import type { FootageFacts } from '../domain/footage/footage-facts.ts'
import { retentionOn } from '../domain/footage/footage-state.ts'
import { availabilityOf } from '../domain/footage/stretch-availability.ts'
import type { Retention } from '../domain/footage/retention.ts'
import type { FootageSearch, SearchOutcome } from '../domain/request/footage-search.ts'
import type { RangeId, RequestId, RequestRange } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { type FootageFactsOf, footageFactsOnce } from './footage.ts'

export interface StoredRange extends RequestRange {
  readonly retention: Retention
  readonly heldAt: Instant | null
  /** What was decided last, also of what was shown since; null where nothing was. */
  readonly result: RangeResult | null
}

interface RangeRow {
  readonly id: RangeId
  readonly camera_id: CameraId
  readonly camera_number: string
  readonly camera_place: string
  readonly is_operating_room: number
  readonly is_public: number
  readonly starts_at: Instant
  readonly ends_at: Instant
  readonly received_at: Instant
  readonly shown_at: Instant | null
  readonly result: string | null
  readonly cause_ended_at: Instant | null
  readonly search_outcome: SearchOutcome | null
  readonly search_note: string | null
  readonly searched_at: Instant | null
  readonly searched_by: string | null
}

const resultOf = ({ result }: RangeRow): RangeResult | null =>
  result === null ? null : rangeResultSchema.parse(JSON.parse(result))

const answerOf = (row: RangeRow): RangeAnswer | null => {
  const { shown_at, cause_ended_at } = row
  if (shown_at !== null) return { kind: 'shown', shownAt: shown_at }
  const decided = resultOf(row)
  if (decided === null) return null
  return cause_ended_at !== null && decided.kind === 'postponed'
    ? { kind: 'cause-ended', postponement: decided.postponement, endedAt: cause_ended_at }
    : { kind: 'decided', result: decided }
}

const searchOf = ({ search_outcome, search_note, searched_at, searched_by }: RangeRow): FootageSearch | null =>
  search_outcome === null || search_note === null || searched_at === null || searched_by === null
    ? null
    : { outcome: search_outcome, note: search_note, searchedAt: searched_at, searchedBy: searched_by }

/** Since when all of it is secured, whatever the number of the hold; null where some of it is not. */
const heldAtOf = ({ holds }: FootageFacts, { from, to }: FootageRange): Instant | null =>
  holds
    .filter((hold) => hold.from <= from && to <= hold.to && hold.liftedAt === null)
    .map(({ placedAt }) => placedAt)
    .toSorted()[0] ?? null

const rangeOf = (row: RangeRow, facts: FootageFacts, today: PlainDay): StoredRange => {
  const span = { from: row.starts_at, to: row.ends_at }
  return {
    id: row.id,
    cameraId: row.camera_id,
    cameraNumber: row.camera_number,
    cameraPlace: row.camera_place,
    isOperatingRoom: row.is_operating_room === 1,
    isPublic: row.is_public === 1,
    ...span,
    retention: retentionOn(facts.rules, dayOf(span.from)),
    heldAt: heldAtOf(facts, span),
    result: resultOf(row),
    answer: answerOf(row),
    search: searchOf(row),
    availability: availabilityOf(facts, span, lastInstantOf(today), dayOf(row.received_at)),
  }
}

/** `factsOf`: shared by a caller that reads many requests. */
export const rangesOfRequest = (
  book: ReadableBook,
  id: RequestId,
  today: PlainDay,
  factsOf: FootageFactsOf = footageFactsOnce(book),
): readonly StoredRange[] =>
  book
    .all<RangeRow>(
      `select range.id, range.camera_id, range.starts_at, range.ends_at, camera.number as camera_number,
         -- As the place was called when the footage was recorded: what the first change since then replaced.
         coalesce((select json_extract(change.was, '$') from camera_change change
           where change.camera_id = camera.id and change.field = 'place' and change.changed_at > range.starts_at
           order by change.edition limit 1), camera.place) as camera_place, camera.is_operating_room, camera.is_public, request.received_at, range.shown_at, range_result.result, range_result.cause_ended_at,
         search.outcome as search_outcome, search.note as search_note, search.searched_at, searcher.name as searched_by
       from request_range range
       join request on request.id = range.request_id
       join camera on camera.id = range.camera_id
       left join range_result on range_result.range_id = range.id
       left join range_search search on search.range_id = range.id
       left join account searcher on searcher.id = search.searched_by
       where range.request_id = ? order by range.position`,
      id,
    )
    .map((row) => rangeOf(row, factsOf(row.camera_id), today))

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
