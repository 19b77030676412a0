// What became of a copy after it was handed over: chased, given a later day, closed.
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { Closing, CopyId } from '../domain/copy/copy.ts'
import type { ReminderWay } from '../domain/copy/reminder-way.ts'
import type { CopyDetail } from '../domain/copy/summary.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export const remindersOf = (book: ReadableBook, id: CopyId): CopyDetail['reminders'] => [
  ...book.all<CopyDetail['reminders'][number]>(
    `select reminder.way, reminder.note, reminder.reminded_at as at, account.name as by
     from copy_reminder reminder join account on account.id = reminder.reminded_by
     where reminder.copy_id = ? order by reminder.position`,
    id,
  ),
]

export const extensionsOf = (book: ReadableBook, id: CopyId): CopyDetail['extensions'] => [
  ...book.all<CopyDetail['extensions'][number]>(
    `select extension.former_due_on as formerDueOn, extension.due_on as dueOn, extension.reason, extension.extended_at as at,
       account.name as by
     from copy_extension extension join account on account.id = extension.extended_by
     where extension.copy_id = ? order by extension.position`,
    id,
  ),
]

interface Reminding {
  readonly way: ReminderWay
  readonly note: string
  readonly at: Instant
  readonly by: AccountId
}

/** Gives how often the recipient was asked by now. */
export const insertReminder = (book: WritableBook, id: CopyId, { way, note, at, by }: Reminding): number => {
  const position = remindersOf(book, id).length + 1
  book.run(
    'insert into copy_reminder (copy_id, position, way, note, reminded_at, reminded_by) values (?, ?, ?, ?, ?, ?)',
    id,
    position,
    way,
    note,
    at,
    by,
  )
  return position
}

interface Extending {
  readonly formerDueOn: PlainDay
  readonly dueOn: PlainDay
  readonly reason: string
  readonly at: Instant
  readonly by: AccountId
}

export const extendCopy = (book: WritableBook, id: CopyId, extending: Extending): void => {
  const { formerDueOn, dueOn, reason, at, by } = extending
  book.run(
    `insert into copy_extension (copy_id, position, former_due_on, due_on, reason, extended_at, extended_by)
     values (?, ?, ?, ?, ?, ?, ?)`,
    id,
    extensionsOf(book, id).length + 1,
    formerDueOn,
    dueOn,
    reason,
    at,
    by,
  )
  book.run('update copy set due_on = ? where id = ?', dueOn, id)
}

interface ClosingOfCopy {
  readonly how: Closing
  readonly closedOn: PlainDay
  readonly byWhom: string
  readonly note: string
  readonly at: Instant
  readonly by: AccountId
}

export const closeCopy = (book: WritableBook, id: CopyId, closing: ClosingOfCopy): void => {
  book.run(
    `update copy set closing = ?, closed_on = ?, closed_by_whom = ?, closing_note = ?, closed_at = ?, closed_by = ?
     where id = ?`,
    JSON.stringify(closing.how),
    closing.closedOn,
    closing.byWhom,
    closing.note,
    closing.at,
    closing.by,
    id,
  )
}
