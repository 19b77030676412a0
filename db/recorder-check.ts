import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import { autoDeleteSchema, type RecorderCheck } from '../domain/recorder/recorder-check.ts'
import type { RecorderId } from '../domain/recorder/recorder.ts'
import type { ReadableBook, WritableBook } from './book.ts'

interface CheckRow {
  readonly recorder_id: RecorderId
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

export interface NewRecorderCheck extends Omit<RecorderCheck, 'checkedBy' | 'recorder'> {
  readonly id: string
  readonly recorderId: RecorderId
  readonly checkedBy: AccountId
}

export const insertRecorderCheck = (book: WritableBook, check: NewRecorderCheck): void => {
  book.run(
    `insert into recorder_check (id, recorder_id, checked_at, entered_at, checked_by, clock_error_seconds, oldest_at, disk,
       auto_delete, note)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    check.id,
    check.recorderId,
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

/** By recorder, the newest first; of two at one time the one entered later. */
export const recorderChecks = (book: ReadableBook): ReadonlyMap<RecorderId, readonly RecorderCheck[]> => {
  const rows = book.all<CheckRow>(
    `select recorder_check.*, recorder.name as recorder, account.name as checker_name
     from recorder_check
     join recorder on recorder.id = recorder_check.recorder_id
     join account on account.id = recorder_check.checked_by
     order by checked_at desc, entered_at desc`,
  )
  const byRecorder = Map.groupBy(rows, ({ recorder_id }) => recorder_id)
  return new Map([...byRecorder].map(([id, made]) => [id, made.map(checkOf)]))
}
