// Holds are placed and moved on here; db/hold-list.ts shows them.
import type { AccountId } from '../domain/account/account.ts'
import { type Instant, instantSchema } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import type { FootageRange } from '../domain/footage/footage-clock.ts'
import type { HeldSpan, HoldBasis, HoldNumber } from '../domain/hold/hold.ts'
import type { LiftProposal } from '../domain/hold/lift-rules.ts'
import { accountIdSchema } from '../domain/account/account.ts'
import type { RangeId, RequestId } from '../domain/request/request.ts'
import { lastClockJumpTo } from './clock-jump.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { indexFinding, numberForm } from './finding.ts'

export interface NewHold {
  readonly number: HoldNumber
  readonly basis: HoldBasis
  readonly reason: string
  readonly requestId: RequestId | null
  readonly storedWhere: string
  readonly reviewOn: PlainDay
  readonly placedAt: Instant
  readonly placedBy: AccountId
  readonly spans: readonly (HeldSpan & { readonly rangeId: RangeId | null })[]
}

export const insertHold = (book: WritableBook, hold: NewHold): void => {
  book.run(
    `insert into hold (number, basis, reason, request_id, stored_where, review_on, placed_at, placed_by)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    hold.number,
    hold.basis,
    hold.reason,
    hold.requestId,
    hold.storedWhere,
    hold.reviewOn,
    hold.placedAt,
    hold.placedBy,
  )
  for (const [position, { cameraId, from, to, rangeId }] of hold.spans.entries()) {
    book.run(
      `insert into hold_range (hold_number, position, camera_id, starts_at, ends_at, range_id) values (?, ?, ?, ?, ?, ?)`,
      hold.number,
      position,
      cameraId,
      from,
      to,
      rangeId,
    )
  }
  indexFinding(book, { kind: 'hold', target: hold.number }, numberForm(hold.number))
}

interface NewStep {
  readonly at: Instant
  readonly by: AccountId
  readonly reason: string
}

const addStep = (
  book: WritableBook,
  number: HoldNumber,
  kind: 'extended' | 'lift-proposed' | 'kept' | 'lifted',
  { at, by, reason }: NewStep,
  rest: {
    readonly review?: readonly [PlainDay, PlainDay]
    readonly proposal?: Pick<LiftProposal, 'at' | 'witnessIds'>
    readonly alone?: boolean
  },
): void => {
  book.run(
    `insert into hold_step
       (hold_number, position, kind, at, done_by, reason, review_from, review_to, waits_from, witnesses, alone)
     values (?, (select count(*) from hold_step where hold_number = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    number,
    number,
    kind,
    at,
    by,
    reason,
    rest.review?.[0] ?? null,
    rest.review?.[1] ?? null,
    rest.proposal?.at ?? null,
    rest.proposal === undefined ? null : JSON.stringify(rest.proposal.witnessIds),
    rest.alone === undefined ? null : Number(rest.alone),
  )
}

export const extendHold = (
  book: WritableBook,
  number: HoldNumber,
  step: NewStep,
  review: readonly [PlainDay, PlainDay],
): void => {
  addStep(book, number, 'extended', step, { review })
  book.run('update hold set review_on = ? where number = ?', review[1], number)
}

export const proposeLift = (
  book: WritableBook,
  number: HoldNumber,
  step: NewStep,
  proposal: Pick<LiftProposal, 'at' | 'witnessIds'>,
): void => {
  addStep(book, number, 'lift-proposed', step, { proposal })
  book.run("update hold set state = 'lift-proposed' where number = ?", number)
}

export const keepHold = (book: WritableBook, number: HoldNumber, step: NewStep): void => {
  addStep(book, number, 'kept', step, {})
  book.run("update hold set state = 'open' where number = ?", number)
}

/** What it no longer covers becomes due for destruction. */
export const liftHold = (
  book: WritableBook,
  number: HoldNumber,
  step: NewStep,
  { alone }: { readonly alone: boolean },
): void => {
  addStep(book, number, 'lifted', step, { alone })
  book.run("update hold set state = 'lifted', lifted_at = ? where number = ?", step.at, number)
}

/** The proposal that waits for its second person; null where none does. */
export const proposalOf = (book: ReadableBook, number: HoldNumber): LiftProposal | null => {
  const row = book.get<{ done_by: string; waits_from: string; witnesses: string }>(
    `select step.done_by, step.waits_from, step.witnesses from hold_step step join hold on hold.number = step.hold_number
     where hold.number = ? and hold.state = 'lift-proposed' and step.kind = 'lift-proposed'
     order by step.position desc limit 1`,
    number,
  )
  if (row === undefined) return null
  return {
    by: accountIdSchema.parse(row.done_by),
    at: instantSchema.parse(row.waits_from),
    clockSetAt: lastClockJumpTo(book),
    witnessIds: accountIdSchema.array().parse(JSON.parse(row.witnesses)),
  }
}

export interface CoveringHold {
  readonly number: HoldNumber
  readonly basis: HoldBasis
  readonly storedWhere: string
  readonly reviewOn: PlainDay
}

/** The holds under which a whole stretch of a camera's footage is secured, the first placed first. */
export const holdsCovering = (
  book: ReadableBook,
  cameraId: CameraId,
  { from, to }: FootageRange,
): readonly CoveringHold[] =>
  book.all<CoveringHold>(
    `select hold.number, hold.basis, hold.stored_where as storedWhere, hold.review_on as reviewOn
     from hold_range held join hold on hold.number = held.hold_number
     where held.camera_id = ? and held.starts_at <= ? and held.ends_at >= ? and hold.state <> 'lifted'
     order by hold.placed_at, hold.number`,
    cameraId,
    from,
    to,
  )
