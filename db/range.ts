// The stretches of footage that requests ask for, each with what decides its clock: the facts about the
// camera's footage.
import { dayOf, type Instant, lastInstantOf } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import { type Applicant, applicantSchema } from '../domain/request/applicant.ts'
import { type CopiedPiece, copiedWholeAt } from '../domain/copy/copied-whole.ts'
import type { RangeAnswer } from '../domain/decision/range-answer.ts'
import { type RangeResult, rangeResultSchema } from '../domain/decision/range-result.ts'
import type { FootageRange } from '../domain/footage/footage-clock.ts'
import type { FootageFacts } from '../domain/footage/footage-facts.ts'
import { retentionOn } from '../domain/footage/footage-state.ts'
import { piecesOf } from '../domain/footage/footage-pieces.ts'
import { goneInPart, isWithin } from '../domain/footage/gone-pieces.ts'
import { availabilityOfPieces } from '../domain/footage/stretch-availability.ts'
import type { Retention } from '../domain/footage/retention.ts'
import type { FootageSearch, SearchOutcome } from '../domain/request/footage-search.ts'
import { type OwedPart, owedPartsOf } from '../domain/request/owed-part.ts'
import type { RangeId, RequestId, RequestIntake, RequestRange } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { wasPublic } from './camera-change.ts'
import type { Watched } from '../domain/viewing/watched.ts'
import { type WatchedForRequest, watchedForRequest } from './viewing.ts'
import { type FootageFactsOf, footageFactsOnce } from './footage.ts'

export interface StoredRange extends RequestRange {
  readonly retention: Retention
  readonly heldAt: Instant | null
  /** What was decided last, also of what was shown since; null where nothing was. */
  readonly result: RangeResult | null
  /** What was played of its camera to whoever asked, since it was last taken up. */
  readonly watched: readonly Watched[]
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
  readonly kinds: string
  readonly applicant: string
  readonly copies: string
  readonly taken_over: string
  readonly taken_up_at: Instant | null
}

interface CopyRow extends Omit<CopiedPiece, 'isEnough'> {
  readonly enteredAt: Instant
  readonly isEnough: number
}

const applicantOf = ({ applicant }: RangeRow): Applicant => applicantSchema.parse(JSON.parse(applicant))

const resultOf = ({ result }: RangeRow): RangeResult | null =>
  result === null ? null : rangeResultSchema.parse(JSON.parse(result))

const answerOf = (row: RangeRow): RangeAnswer | null => {
  const { shown_at, cause_ended_at } = row
  const decided = resultOf(row)
  if (shown_at !== null) return { kind: 'shown', shownAt: shown_at, result: decided }
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

/** A copy handed over before it was taken up again was enough for what was decided then. */
const copiedAtOf = (row: RangeRow, range: Parameters<typeof copiedWholeAt>[0]): Instant | null => {
  const copies = JSON.parse(row.copies) as readonly CopyRow[]
  return copiedWholeAt(
    range,
    applicantOf(row).door,
    copies.map(({ enteredAt, isEnough, ...piece }) => ({
      ...piece,
      isEnough: isEnough === 1 && (row.taken_up_at === null || enteredAt > row.taken_up_at),
    })),
  )
}

const stillOwedOf = (row: RangeRow, answer: RangeAnswer | null, copiedAt: Instant | null): readonly OwedPart[] =>
  owedPartsOf(
    {
      applicant: applicantOf(row),
      kinds: JSON.parse(row.kinds) as RequestIntake['kinds'],
    },
    {
      answer,
      isCopied: copiedAt !== null,
      takenOver: (JSON.parse(row.taken_over) as readonly RequestIntake['kinds'][]).flat(),
    },
  )

const everWatchedOf = (row: RangeRow, watched: readonly WatchedForRequest[]): readonly WatchedForRequest[] =>
  watched.filter(({ cameraId, from, to }) => cameraId === row.camera_id && from < row.ends_at && row.starts_at < to)

const watchedOf = (row: RangeRow, watched: readonly WatchedForRequest[]): readonly Watched[] =>
  everWatchedOf(row, watched)
    .filter(({ enteredAt }) => row.taken_up_at === null || enteredAt > row.taken_up_at)
    .map(({ from, to, watchedAt }) => ({ from, to, watchedAt }))

/** The viewing with which all of it had been seen; the first one, where somebody was content with a part. */
const formerlyShownAtOf = (row: RangeRow, watched: readonly WatchedForRequest[]): Instant | undefined => {
  const before = everWatchedOf(row, watched)
    .filter(({ enteredAt }) => row.taken_up_at !== null && enteredAt <= row.taken_up_at)
    .toSorted((one, other) => (one.watchedAt < other.watchedAt ? -1 : 1))
  const isWhole = (count: number): boolean =>
    isWithin(
      { from: row.starts_at, to: row.ends_at },
      before.slice(0, count).toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    )
  return (before.find((_one, index) => isWhole(index + 1)) ?? before[0])?.watchedAt
}

const rangeOf = (
  row: RangeRow,
  facts: FootageFacts,
  watched: readonly WatchedForRequest[],
  today: PlainDay,
): StoredRange => {
  const span = { from: row.starts_at, to: row.ends_at }
  const [asOf, askedOn] = [lastInstantOf(today), dayOf(row.received_at)]
  const pieces = piecesOf(facts, span, asOf)
  const answer = answerOf(row)
  const result = resultOf(row)
  const gone = goneInPart(facts, pieces, asOf, askedOn)
  const watchedSince = watchedOf(row, watched)
  const copiedAt = copiedAtOf(row, { ...span, result, watched: watchedSince, gone })
  const stillOwed = stillOwedOf(row, answer, copiedAt)
  const formerlyShownAt = formerlyShownAtOf(row, watched)
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
    result,
    watched: watchedSince,
    answer,
    ...(formerlyShownAt === undefined ? {} : { formerlyShownAt }),
    ...(copiedAt === null ? {} : { copiedAt }),
    ...(stillOwed.length > 0 ? { stillOwed } : {}),
    search: searchOf(row),
    availability: availabilityOfPieces(pieces, facts, span, asOf, askedOn),
    gone,
  }
}

/** `factsOf`: shared by a caller that reads many requests. */
export const rangesOfRequest = (
  book: ReadableBook,
  id: RequestId,
  today: PlainDay,
  factsOf: FootageFactsOf = footageFactsOnce(book),
): readonly StoredRange[] => {
  const watched = watchedForRequest(book, id)
  return book
    .all<RangeRow>(
      `select range.id, range.camera_id, range.starts_at, range.ends_at, camera.number as camera_number,
         -- As the place was called when the footage was recorded: what the first change since then replaced.
         coalesce((select json_extract(change.was, '$') from camera_change change
           where change.camera_id = camera.id and change.field = 'place' and change.changed_at > range.starts_at
           order by change.edition limit 1), camera.place) as camera_place, camera.is_operating_room, ${wasPublic} as is_public, request.received_at, range.shown_at, range_result.result, range_result.cause_ended_at,
         search.outcome as search_outcome, search.note as search_note, search.searched_at, searcher.name as searched_by,
         request.kinds, request.applicant, range.taken_up_at,
         (select json_group_array(json_object('from', piece.starts_at, 'to', piece.ends_at, 'providedAt', copy.provided_at,
             'enteredAt', copy.entered_at, 'isEnough', copy.is_enough))
           from copy join copy_piece piece on piece.copy_id = copy.id
           where copy.request_id = range.request_id and piece.range_id = range.id) as copies,
         (select json_group_array(json(later.kinds)) from request_follow follow join request later on later.id = follow.request_id
           where follow.earlier_id = range.request_id and exists (select 1 from request_range again
             where again.request_id = later.id and again.camera_id = range.camera_id
               and again.starts_at < range.ends_at and again.ends_at > range.starts_at)) as taken_over
       from request_range range
       join request on request.id = range.request_id
       join camera on camera.id = range.camera_id
       left join range_result on range_result.range_id = range.id
       left join range_search search on search.range_id = range.id
       left join account searcher on searcher.id = search.searched_by
       where range.request_id = ? order by range.position`,
      id,
    )
    .map((row) => rangeOf(row, factsOf(row.camera_id, { from: row.starts_at, to: row.ends_at }), watched, today))
}

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

/** As of its requester's last act or ours; what still awaits a copy is read by it. */
export const storeCopiedAt = (book: WritableBook, { id, copiedAt }: Pick<StoredRange, 'id' | 'copiedAt'>): void => {
  book.run('update request_range set copied_at = ? where id = ?', copiedAt ?? null, id)
}
