// Holds as they are shown: by what is to be done with them, and one with its history.
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import {
  type HeldStretch,
  type HoldBasis,
  type HoldNumber,
  type HoldState,
  type HoldStep,
  holdStepSchema,
  type HoldSummary,
} from '../domain/hold/hold.ts'
import type { HoldFilter } from '../domain/hold/operations.ts'
import type { RequestId } from '../domain/request/request.ts'
import { assertNever } from '../domain/result.ts'
import type { ReadableBook } from './book.ts'

interface HoldRow {
  readonly number: HoldNumber
  readonly state: HoldState
  readonly basis: HoldBasis
  readonly reason: string
  readonly request_id: RequestId | null
  readonly request_number: string | null
  readonly stored_where: string
  readonly review_on: PlainDay
  readonly placed_at: Instant
  readonly placed_by: string
  readonly lifted_at: Instant | null
}

interface StretchRow {
  readonly camera_id: CameraId
  readonly starts_at: Instant
  readonly ends_at: Instant
  readonly number: string
  readonly place: string
  readonly is_operating_room: number
}

const stretchesOf = (book: ReadableBook, number: HoldNumber): readonly HeldStretch[] =>
  book
    .all<StretchRow>(
      `select held.camera_id, held.starts_at, held.ends_at, camera.number, camera.place, camera.is_operating_room
       from hold_range held join camera on camera.id = held.camera_id where held.hold_number = ? order by held.position`,
      number,
    )
    .map((row) => ({
      cameraId: row.camera_id,
      from: row.starts_at,
      to: row.ends_at,
      cameraNumber: row.number,
      cameraPlace: row.place,
      isOperatingRoom: row.is_operating_room === 1,
    }))

const summaryOf = (book: ReadableBook, row: HoldRow): HoldSummary => ({
  number: row.number,
  state: row.state,
  basis: row.basis,
  reason: row.reason,
  requestId: row.request_id,
  requestNumber: row.request_number,
  storedWhere: row.stored_where,
  reviewOn: row.review_on,
  placedAt: row.placed_at,
  placedBy: row.placed_by,
  liftedAt: row.lifted_at,
  stretches: [...stretchesOf(book, row.number)],
})

const columns = `hold.number, hold.state, hold.basis, hold.reason, hold.request_id, request.number as request_number,
    hold.stored_where, hold.review_on, hold.placed_at, account.name as placed_by, hold.lifted_at
  from hold join account on account.id = hold.placed_by left join request on request.id = hold.request_id`

interface View {
  readonly where: string
  readonly bound: readonly string[]
  /** One text that a page can go on from. */
  readonly order: string
  readonly way: 'asc' | 'desc'
}

const byReview = "hold.review_on || ' ' || hold.number"

const viewOf = (filter: HoldFilter, soon: PlainDay): View => {
  switch (filter) {
    case 'open':
      return { where: "hold.state <> 'lifted'", bound: [], order: byReview, way: 'asc' }
    case 'review-soon':
      return { where: "hold.state <> 'lifted' and hold.review_on <= ?", bound: [soon], order: byReview, way: 'asc' }
    case 'lift-proposed':
      return { where: "hold.state = 'lift-proposed'", bound: [], order: 'hold.number', way: 'asc' }
    case 'lifted':
      return {
        where: "hold.state = 'lifted'",
        bound: [],
        order: "hold.lifted_at || ' ' || hold.number",
        way: 'desc',
      }
    default:
      return assertNever(filter)
  }
}

export interface HoldPage {
  readonly holds: readonly HoldSummary[]
  readonly nextAfter: string | null
}

/** `soon`: reviews due by this day are near. */
export const pageOfHolds = (
  book: ReadableBook,
  filter: HoldFilter,
  soon: PlainDay,
  after: string | null,
  countMax: number,
): HoldPage => {
  const { where, bound, order, way } = viewOf(filter, soon)
  const isFurther = after === null ? '' : `and ${order} ${way === 'desc' ? '<' : '>'} ?`
  const rows = book.all<HoldRow & { readonly place_in_list: string }>(
    `select ${order} as place_in_list, ${columns} where ${where} ${isFurther} order by ${order} ${way} limit ?`,
    ...bound,
    ...(after === null ? [] : [after]),
    countMax,
  )
  return {
    holds: rows.map((row) => summaryOf(book, row)),
    nextAfter: rows.length === countMax ? (rows.at(-1)?.place_in_list ?? null) : null,
  }
}

export const countHolds = (book: ReadableBook, soon: PlainDay): Readonly<Record<HoldFilter, number>> => {
  const row = book.get<Record<'open' | 'review_soon' | 'lift_proposed' | 'lifted', number>>(
    `select count(*) filter (where state <> 'lifted') as open,
       count(*) filter (where state <> 'lifted' and review_on <= ?) as review_soon,
       count(*) filter (where state = 'lift-proposed') as lift_proposed,
       count(*) filter (where state = 'lifted') as lifted from hold`,
    soon,
  )
  return {
    open: row?.open ?? 0,
    'review-soon': row?.review_soon ?? 0,
    'lift-proposed': row?.lift_proposed ?? 0,
    lifted: row?.lifted ?? 0,
  }
}

export const readHold = (book: ReadableBook, number: HoldNumber): HoldSummary | undefined => {
  const row = book.get<HoldRow>(`select ${columns} where hold.number = ?`, number)
  return row === undefined ? undefined : summaryOf(book, row)
}

/** Those that rest on a request and whose lifting nobody has proposed. */
export const openHoldsOfRequest = (book: ReadableBook, requestId: RequestId): readonly HoldNumber[] =>
  book
    .all<{ number: HoldNumber }>(
      "select number from hold where request_id = ? and state = 'open' order by number",
      requestId,
    )
    .map(({ number }) => number)

interface StepRow {
  readonly kind: HoldStep['kind']
  readonly at: string
  readonly name: string
  readonly reason: string
  readonly review_from: string | null
  readonly review_to: string | null
  readonly alone: number | null
}

export const stepsOfHold = (book: ReadableBook, number: HoldNumber): readonly HoldStep[] =>
  book
    .all<StepRow>(
      `select step.kind, step.at, account.name, step.reason, step.review_from, step.review_to, step.alone
       from hold_step step join account on account.id = step.done_by where step.hold_number = ? order by step.position`,
      number,
    )
    .map(({ kind, at, name, reason, review_from, review_to, alone }) =>
      holdStepSchema.parse({
        kind,
        at,
        by: name,
        reason,
        ...(kind === 'extended' ? { from: review_from, to: review_to } : {}),
        ...(kind === 'lifted' ? { alone: alone === 1 } : {}),
      }),
    )

/** Everything that is to be reviewed by a day or whose lifting is proposed, for today's list. */
export const holdsAsking = (book: ReadableBook, today: PlainDay): readonly HoldSummary[] =>
  book
    .all<HoldRow>(
      `select ${columns} where (hold.state = 'open' and hold.review_on <= ?) or hold.state = 'lift-proposed' order by hold.number`,
      today,
    )
    .map((row) => summaryOf(book, row))
