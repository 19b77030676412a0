// What waits to be fetched: the day that was promised for each stretch, and how often somebody who did not come was reminded.
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import { type ViewingAppointment, viewingAppointmentSchema } from '../domain/decision/viewing-appointment.ts'
import type { ReminderWay } from '../domain/copy/reminder-way.ts'
import type { RangeId, RequestId } from '../domain/request/request.ts'
import type { Promised, UnclaimedReminder } from '../domain/request/unclaimed.ts'
import type { ReadableBook, WritableBook } from './book.ts'

const appointmentOf = (text: string): ViewingAppointment => viewingAppointmentSchema.parse(JSON.parse(text))

/** By the notice that now holds for each stretch. */
export const promisedOfRequest = (book: ReadableBook, requestId: RequestId): ReadonlyMap<RangeId, Promised> =>
  new Map(
    book
      .all<{ rangeId: RangeId; appointment: string; awaits: number }>(
        `select result.range_id as rangeId, decision.appointment, notice.awaits_delivery as awaits
         from request_range range join range_result result on result.range_id = range.id
         join decision on decision.notice_id = result.notice_id join notice on notice.id = result.notice_id
         where range.request_id = ? and decision.appointment is not null`,
        requestId,
      )
      .map(({ rangeId, appointment, awaits }) => [
        rangeId,
        { appointment: appointmentOf(appointment), isTold: awaits === 0 },
      ]),
  )

export const remindersOfRequest = (book: ReadableBook, requestId: RequestId): readonly UnclaimedReminder[] =>
  book.all<UnclaimedReminder>(
    `select reminder.reminded_on as remindedOn, reminder.way, reminder.note, account.name as by
     from unclaimed_reminder reminder join account on account.id = reminder.entered_by
     where reminder.request_id = ? order by reminder.position`,
    requestId,
  )

interface Reminding {
  readonly remindedOn: PlainDay
  readonly way: ReminderWay
  readonly note: string
  readonly at: Instant
  readonly by: AccountId
}

export const insertUnclaimedReminder = (
  book: WritableBook,
  requestId: RequestId,
  { remindedOn, way, note, at, by }: Reminding,
): void => {
  book.run(
    `insert into unclaimed_reminder (request_id, position, reminded_on, way, note, entered_at, entered_by)
     values (?, ?, ?, ?, ?, ?, ?)`,
    requestId,
    remindersOfRequest(book, requestId).length + 1,
    remindedOn,
    way,
    note,
    at,
    by,
  )
}

/** Holds not lifted that rest on something else than the request and keep any of its footage. */
export const otherHoldsOfRequest = (book: ReadableBook, requestId: RequestId): readonly string[] =>
  book
    .all<{ number: string }>(
      `select distinct hold.number from request_range range
       join hold_range held on held.camera_id = range.camera_id and held.starts_at < range.ends_at and held.ends_at > range.starts_at
       join hold on hold.number = held.hold_number
       where range.request_id = ? and hold.state <> 'lifted' and hold.request_id is not range.request_id order by hold.number`,
      requestId,
    )
    .map(({ number }) => number)
