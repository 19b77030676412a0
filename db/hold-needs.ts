// Who still needs what a hold keeps, who may let it go, and what is left of it afterwards.
import { accountIdSchema } from '../domain/account/account.ts'
import { dayOf, type Instant, instantSchema } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import { permissions } from '../domain/contract/permission.ts'
import { availabilityOf } from '../domain/footage/stretch-availability.ts'
import type { Dependent, HeldStretch, HoldNumber } from '../domain/hold/hold.ts'
import { destructionDueOn, type Lifter } from '../domain/hold/lift-rules.ts'
import { liveStatuses } from '../domain/request/request-status.ts'
import type { RequestId } from '../domain/request/request.ts'
import type { ReadableBook } from './book.ts'
import { footageFactsOf } from './footage.ts'
import { operatingRoomDependents } from './operating-room-list.ts'

/** Every account whose role may lift, with those that left: whoever sent the other one away must wait. */
export const lifters = (book: ReadableBook): readonly Lifter[] =>
  book
    .all<{ id: string; disabled_at: string | null }>(
      'select id, disabled_at from account where role in (select value from json_each(?))',
      JSON.stringify(permissions['footage.hold']),
    )
    .map(({ id, disabled_at }) => ({
      id: accountIdSchema.parse(id),
      disabledAt: disabled_at === null ? null : instantSchema.parse(disabled_at),
    }))

/**
 * Live requests for any of the footage that the hold keeps and that no other hold keeps for them. Rule 33: where an
 * operating room is asked for, its footage stays until that is decided.
 */
const requestsOnHold = (book: ReadableBook, number: HoldNumber): readonly Dependent[] =>
  book
    .all<{ id: RequestId; number: string; bars: number }>(
      `select request.id, request.number,
         max(camera.is_operating_room = 1 and request.status <> 'granted') as bars
       from hold_range held
       join request_range range on range.camera_id = held.camera_id
         and range.starts_at < held.ends_at and range.ends_at > held.starts_at
       join request on request.id = range.request_id
       join camera on camera.id = held.camera_id
       where held.hold_number = ? and request.status in (select value from json_each(?))
         and range.shown_at is null
         and not exists (
           select 1 from hold_range beside join hold other on other.number = beside.hold_number
           where beside.camera_id = range.camera_id and beside.hold_number <> held.hold_number and other.state <> 'lifted'
             and beside.starts_at <= range.starts_at and beside.ends_at >= range.ends_at)
       group by request.id order by request.number`,
      number,
      JSON.stringify(liveStatuses),
    )
    .map(({ id, number: requestNumber, bars }) => ({ requestId: id, number: requestNumber, bars: bars === 1 }))

/** Copies of the footage that are out and must come back: until then somebody may ask what was really recorded. */
const openCopiesOf = (book: ReadableBook, number: HoldNumber): readonly Dependent[] =>
  book
    .all<{ requestId: RequestId; number: string }>(
      `select distinct copy.request_id as requestId, copy.number
       from hold_range held
       join copy_piece piece on piece.camera_id = held.camera_id
         and piece.starts_at < held.ends_at and piece.ends_at > held.starts_at
       join copy on copy.id = piece.copy_id
       where held.hold_number = ? and copy.closed_at is null and copy.due_on is not null order by copy.number`,
      number,
    )
    .map((copy) => ({ ...copy, bars: false }))

export const dependentsOf = (book: ReadableBook, number: HoldNumber): readonly Dependent[] => [
  ...requestsOnHold(book, number),
  ...openCopiesOf(book, number),
  ...operatingRoomDependents(book, number),
]

/** A stretch that only a hold kept beyond its day, now that the hold is lifted: due for destruction (PIPA art. 21(1)). */
export interface LiftedStretch extends Pick<HeldStretch, 'cameraId' | 'cameraNumber' | 'cameraPlace' | 'from' | 'to'> {
  readonly holdNumber: HoldNumber
  /** Where the secured footage lies; the recorder has overwritten its own by now. */
  readonly storedWhere: string
  readonly liftedAt: Instant
  /** The last day on which it may still be there: five days after the hold or the retention ended, whichever is later (rule 27). */
  readonly destroyBy: PlainDay
}

interface LiftedRow {
  readonly number: HoldNumber
  readonly stored_where: string
  readonly lifted_at: Instant
  readonly camera_id: HeldStretch['cameraId']
  readonly camera_number: string
  readonly camera_place: string
  readonly starts_at: Instant
  readonly ends_at: Instant
}

export const liftedFootagePastRetention = (book: ReadableBook, now: Instant): readonly LiftedStretch[] =>
  book
    .all<LiftedRow>(
      `select hold.number, hold.stored_where, hold.lifted_at, held.camera_id, camera.number as camera_number,
         camera.place as camera_place, held.starts_at, held.ends_at
       from hold join hold_range held on held.hold_number = hold.number join camera on camera.id = held.camera_id
       where hold.state = 'lifted' order by hold.lifted_at, hold.number, held.position`,
    )
    .flatMap((row) => {
      const span = { from: row.starts_at, to: row.ends_at }
      const left = availabilityOf(footageFactsOf(book, row.camera_id), span, now, dayOf(now))
      if (left.kind !== 'past' || left.destruction !== null) return []
      return [
        {
          holdNumber: row.number,
          storedWhere: row.stored_where,
          liftedAt: row.lifted_at,
          cameraId: row.camera_id,
          cameraNumber: row.camera_number,
          cameraPlace: row.camera_place,
          ...span,
          destroyBy: destructionDueOn(left.lastDay),
        },
      ]
    })
