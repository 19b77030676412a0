// What requests ask for, of whichever door they came in by, and until when they awaited it (rules 28, 33). One question answers both
// what is spared from destruction now and what the engine must not call past.
import { z } from 'zod'
import type { Instant } from '../domain/calendar/instant.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import { removalKinds } from '../domain/decision/letter.ts'
import { type AskedHistory, askedRounds } from '../domain/footage/asked-rounds.ts'
import type { FootageRange } from '../domain/footage/footage-clock.ts'
import type { AskedFact } from '../domain/footage/footage-facts.ts'
import { requestKinds } from '../domain/request/request.ts'
import type { ReadableBook } from './book.ts'
import { readBody } from './log-review.ts'
import { isLiveCondition } from './request.ts'

export interface AskedStretch extends FootageRange {
  readonly number: string
  readonly cameraId: CameraId
}

const copiedAt = 'range.copied_at'

const asksCopyOf = (request: string): string => `instr(${request}.kinds, '"copy"') > 0`
const asksCopy = asksCopyOf('request')

const isRefused = `exists (select 1 from range_result refusal where refusal.range_id = range.id
  and refusal.result ->> '$.kind' = 'refused')`

/** Unanswered, granted and not yet shown, or seen by somebody who asked for a copy too: what a request still needs. */
export const isRangeAwaited = `(not ${isRefused} and (range.shown_at is null
  or (${asksCopy} and ${copiedAt} is null)))`

const isUnseenInPart = `(range.shown_at is null or exists (select 1 from range_result part where part.range_id = range.id
  and part.result ->> '$.kind' = 'part'))`

/** Whoever objects to the notice that kept it back, or a part of it, may yet see it. */
export const isRangeObjected = `(${isUnseenInPart} and request.id in (
  select objection.request_id from objection where objection.answered_at is null))`

const isAwaited = `${isLiveCondition} and ${isRangeAwaited}`
/** Whoever objects to a decision may yet see it. */
export const isObjectedInRoom = `exists (select 1 from operating_room_objection said
  where said.request_id = request.id and said.answered_at is null)`
const isAwaitedInRoom = `(request.state in ('received', 'incomplete') or (request.state = 'granted'
  and not exists (select 1 from operating_room_viewing shown where shown.request_id = request.id)))`

const fromRequests = `from request join request_range range on range.request_id = request.id`
const fromRooms = `from operating_room_request request join operating_room_camera asked on asked.request_id = request.id`

const stillAskedWhere = (condition: string): string => `
  select request.number, range.camera_id as cameraId, range.starts_at as "from", range.ends_at as "to"
  ${fromRequests} where ${condition}`

const stillAsked = (book: ReadableBook, condition: string): readonly AskedStretch[] =>
  book.all<AskedStretch>(
    `select * from (${stillAskedWhere(`${isAwaited} and ${condition}`)} union ${stillAskedWhere(`${isRangeObjected} and ${condition}`)} union
       select request.number, asked.camera_id, request.starts_at, request.ends_at ${fromRooms} where ${isAwaitedInRoom} or ${isObjectedInRoom})
     order by number, cameraId`,
  )

export const stretchesStillAsked = (book: ReadableBook): readonly AskedStretch[] => stillAsked(book, 'true')

const asksMoreThanRemoval = `exists (select 1 from json_each(request.kinds) kind where kind.value not in (${removalKinds
  .map((kind) => `'${kind}'`)
  .join(', ')}))`

/** Without what is only to be deleted or left alone: two people who ask for its deletion do not stand in each other's way. */
export const stretchesToBeSeen = (book: ReadableBook): readonly AskedStretch[] => stillAsked(book, asksMoreThanRemoval)

interface AskedRow extends FootageRange {
  readonly number: string
  readonly receivedAt: Instant
  readonly reopenings: string
  readonly answers: string
  readonly partsTakenBack: string
  readonly refusedAt: Instant | null
  readonly objections: string
  readonly isAwaited: number
}

interface PartTakenBack {
  readonly sequence: number
  readonly at: Instant
}

const partTakenBackSchema = z.object({ kind: z.enum(requestKinds) })

/** A copy that was asked for beside a viewing was awaited until that part was taken back. */
const copiesTakenBack = (book: ReadableBook, parts: readonly PartTakenBack[]): readonly Instant[] =>
  parts.flatMap(({ sequence, at }) => {
    const read = partTakenBackSchema.safeParse(readBody(book, sequence))
    return read.success && read.data.kind === 'copy' ? [at] : []
  })

const historyOf = (
  book: ReadableBook,
  { reopenings, answers, partsTakenBack, objections, isAwaited: awaited, ...row }: AskedRow,
): AskedHistory => ({
  ...row,
  reopenings: JSON.parse(reopenings) as AskedHistory['reopenings'],
  answers: [
    ...(JSON.parse(answers) as AskedHistory['answers']),
    ...copiesTakenBack(book, JSON.parse(partsTakenBack) as readonly PartTakenBack[]),
  ],
  objections: JSON.parse(objections) as AskedHistory['objections'],
  isAwaited: awaited === 1,
})

// To see it later ends what was awaited and does not undo that it was: a copy of it may be owed yet.
const objectionEndedAt = `case when ${isUnseenInPart} then objection.answered_at
  else min(range.shown_at, coalesce(objection.answered_at, range.shown_at)) end`

const leafAt = `entry.leaf ->> '$.at'`
/** Taken back, or promised and not fetched: nobody awaited it any more. */
const isGivenUp = `entry.kind in ('request.withdraw', 'request.closeUnclaimed')`
const isUnseenAt = (at: string): string => `(range.shown_at is null or range.shown_at > ${at})`
const isUncopiedAt = (at: string): string => `(${copiedAt} is null or ${copiedAt} > ${at})`

// What came after its own answer speaks of other stretches of the request, and brings back nothing of this one (rule 25). Of what was
// answered before a stretch was taken up again the book keeps only that it was.
// Of a camera that was asked for thousands of times, what lies in a few hours is found between two ends in the index: no stretch that
// reaches into them ends later than the longest of all could. Closing a file answers nothing.
const askedOfRequests = `
  select request.number, range.starts_at as "from", range.ends_at as "to", request.received_at as receivedAt, ${isAwaited} as isAwaited,
    (select json_group_array(json_object('countedFrom', counted_from, 'reopenedAt', reopened_at) order by reopened_at)
     from reopening where reopening.request_id = request.id) as reopenings,
    (select json_group_array(at) from (
       select issued_at as at from notice where notice.request_id = request.id and (notice.issued_at <= range.taken_up_at or notice.id in (
         select notice_id from range_result where range_id = range.id
         union select notice_id from earlier_range_result where range_id = range.id))
       union all select started_at from viewing where viewing.request_id = request.id and started_at <= range.taken_up_at
       union all select provided_at from copy where copy.request_id = request.id and provided_at <= range.taken_up_at
       union all select range.shown_at where range.shown_at is not null
       union all select ${copiedAt} where ${asksCopy} and ${copiedAt} is not null
       union all select ${leafAt} from entry where entry.subject = request.id and ${isGivenUp}
         and (${isUnseenAt(leafAt)} or (${asksCopy} and ${isUncopiedAt(leafAt)}))
       union all select later.received_at from request_follow follow join request later on later.id = follow.request_id
         where follow.earlier_id = request.id and ${asksCopy} and ${asksCopyOf('later')} and ${isUncopiedAt('later.received_at')}
           and exists (select 1 from request_range again where again.request_id = later.id and again.camera_id = range.camera_id
             and again.starts_at < range.ends_at and again.ends_at > range.starts_at)
           and not exists (select 1 from entry where entry.subject = request.id and ${isGivenUp}
             and ${leafAt} < later.received_at and ${leafAt} > coalesce((select max(reopened_at) from reopening
               where reopening.request_id = request.id), ''))
     )) as answers,
    (select json_group_array(json_object('sequence', entry.sequence, 'at', ${leafAt})) from entry where entry.subject = request.id
       and entry.kind = 'request.withdrawPart' and ${isUncopiedAt(leafAt)}) as partsTakenBack,
    (select notice.issued_at from range_result refusal join notice on notice.id = refusal.notice_id
     where refusal.range_id = range.id and refusal.result ->> '$.kind' = 'refused') as refusedAt,
    (select json_group_array(json_object('receivedAt', received_at, 'answeredAt', ${objectionEndedAt}))
     from objection where objection.request_id = request.id
       and (${isUnseenInPart} or range.shown_at > objection.received_at)) as objections
  ${fromRequests}
  where range.camera_id = ? and range.starts_at < ? and range.ends_at > ? and range.ends_at <= strftime('%Y-%m-%dT%H:%M:%fZ', ?,
    (select unixepoch(longest.ends_at) - unixepoch(longest.starts_at) + 1 from request_range longest
     where longest.camera_id = ? order by unixepoch(longest.ends_at) - unixepoch(longest.starts_at) desc limit 1) || ' seconds')`

// What was refused and is decided anew was awaited in two rounds: to its refusal, and again from the day of the objection.
const isTakenUpInRoom = `exists (select 1 from operating_room_objection said where said.request_id = request.id and said.result = 'upheld')`
const roomAnsweredAt = (since: string): string => `coalesce(
  (select min(shown.draft ->> '$.startedAt') from operating_room_viewing shown where shown.request_id = request.id
    and shown.draft ->> '$.startedAt' >= ${since}),
  (select max(made.at) from operating_room_verdict made
    where made.request_id = request.id and made.verdict ->> '$.kind' = 'refused' and made.at >= ${since}),
  request.closed_at)`
const roomSpan = `request.number, request.starts_at as "from", request.ends_at as "to"`
const inRoom = `asked.camera_id = ? and request.starts_at < ? and request.ends_at > ?`

const askedInRooms = `
  select ${roomSpan}, request.received_at as askedAt,
    case when ${isTakenUpInRoom} then (select min(made.at) from operating_room_verdict made
        where made.request_id = request.id and made.verdict ->> '$.kind' = 'refused')
      when ${isAwaitedInRoom} then null else ${roomAnsweredAt('request.received_at')} end as until
  ${fromRooms} where ${inRoom}
  union all
  select ${roomSpan}, objection.received_at as askedAt,
    case when objection.result = 'upheld' then case
        when exists (select 1 from operating_room_objection said where said.request_id = request.id and said.result = 'upheld'
          and said.answered_at > objection.answered_at)
        then (select min(made.at) from operating_room_verdict made where made.request_id = request.id and made.at >= objection.answered_at
          and made.verdict ->> '$.kind' = 'refused')
        when ${isAwaitedInRoom} then null else ${roomAnsweredAt('objection.received_at')} end
      else objection.answered_at end as until
  ${fromRooms} join operating_room_objection objection on objection.request_id = request.id where ${inRoom}`

export interface NumberedAsk extends AskedFact {
  readonly number: string
}

/** Of footage that lies at least in part within the span; also what was answered long ago. */
export const askedOfCamera = (book: ReadableBook, id: CameraId, { from, to }: FootageRange): readonly NumberedAsk[] => [
  ...book
    .all<AskedRow>(askedOfRequests, id, to, from, to, id)
    .flatMap((row) => askedRounds(historyOf(book, row)).map((round) => ({ ...round, number: row.number }))),
  ...book.all<NumberedAsk>(askedInRooms, id, to, from, id, to, from),
]
