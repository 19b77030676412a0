// Who still needs what a hold keeps, and who may let it go.
import { accountIdSchema } from '../domain/account/account.ts'
import { instantSchema } from '../domain/calendar/instant.ts'
import { permissions } from '../domain/contract/permission.ts'
import type { Dependent, HoldNumber } from '../domain/hold/hold.ts'
import type { Lifter } from '../domain/hold/lift-rules.ts'
import { liveStatuses } from '../domain/request/request-status.ts'
import type { RequestId } from '../domain/request/request.ts'
import { isObjectedInRoom, isRangeAwaited, isRangeObjected } from './asked-stretch.ts'
import type { ReadableBook } from './book.ts'

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
 * Live requests and pending objections for any of the footage that the hold keeps and that no other hold keeps for them. Rule 33: where an
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
       where held.hold_number = ?
         and (request.status in (select value from json_each(?)) and ${isRangeAwaited} or ${isRangeObjected})
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

/**
 * What of operating-room requests stands on a hold. Rule 33: what is not decided bars its lifting; what is granted and not shown yet
 * must be named.
 */
const operatingRoomDependents = (book: ReadableBook, holdNumber: HoldNumber): readonly Dependent[] =>
  book
    .all<{ readonly number: string; readonly bars: number }>(
      `select request.number, (request.state <> 'granted' or ${isObjectedInRoom}) as bars from operating_room_request request
       where request.hold_number = ? and (request.state in ('received', 'incomplete', 'granted') or ${isObjectedInRoom})
       order by request.number`,
      holdNumber,
    )
    .map(({ number, bars }) => ({ requestId: null, number, bars: bars === 1 }))

export const dependentsOf = (book: ReadableBook, number: HoldNumber): readonly Dependent[] => [
  ...requestsOnHold(book, number),
  ...openCopiesOf(book, number),
  ...operatingRoomDependents(book, number),
]
