import type { AccountId } from '../domain/account/account.ts'
import { dayOf, type Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import { autoDeleteSchema, type RecorderCheck } from '../domain/recorder/recorder-check.ts'
import type { ReadableBook, WritableBook } from './book.ts'

interface CheckRow {
  readonly recorder: string
  readonly checked_at: Instant
  readonly entered_at: Instant
  readonly checker_name: string
  readonly clock_error_seconds: number | null
  readonly oldest_at: Instant | null
  readonly disk: RecorderCheck['disk']
  readonly auto_delete: string | null
  readonly note: string
}

const checkOf = (row: CheckRow): RecorderCheck => ({
  recorder: row.recorder,
  checkedAt: row.checked_at,
  enteredAt: row.entered_at,
  checkedBy: row.checker_name,
  clockErrorSeconds: row.clock_error_seconds,
  oldestAt: row.oldest_at,
  disk: row.disk,
  autoDelete: row.auto_delete === null ? null : autoDeleteSchema.parse(JSON.parse(row.auto_delete)),
  note: row.note,
})

export interface NewRecorderCheck extends Omit<RecorderCheck, 'checkedBy'> {
  readonly id: string
  readonly checkedBy: AccountId
}

export const insertRecorderCheck = (book: WritableBook, check: NewRecorderCheck): void => {
  book.run(
    `insert into recorder_check (id, recorder, checked_at, entered_at, checked_by, clock_error_seconds, oldest_at, disk,
       auto_delete, note)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    check.id,
    check.recorder,
    check.checkedAt,
    check.enteredAt,
    check.checkedBy,
    check.clockErrorSeconds,
    check.oldestAt,
    check.disk,
    check.autoDelete === null ? null : JSON.stringify(check.autoDelete),
    check.note,
  )
}

const selectCheck = `select recorder_check.*, account.name as checker_name from recorder_check
  join account on account.id = recorder_check.checked_by`

/** Every check, the newest first within its recorder; of two at one time the one entered later. */
export const recorderChecks = (book: ReadableBook): readonly RecorderCheck[] =>
  book.all<CheckRow>(`${selectCheck} order by recorder, checked_at desc, entered_at desc`).map(checkOf)

/** Each recorder that cameras name, with the day on which the first of them was entered. */
export const recorderNames = (book: ReadableBook): ReadonlyMap<string, PlainDay> =>
  new Map(
    book
      .all<{ recorder: string; since: Instant }>(
        'select recorder, min(registered_at) as since from camera group by recorder order by recorder',
      )
      .map(({ recorder, since }) => [recorder, dayOf(since)]),
  )
