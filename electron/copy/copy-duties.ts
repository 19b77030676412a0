import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import { copyDutyOf, dueSoonThrough } from '../../domain/copy/copy-state.ts'
import type { Duty } from '../../domain/task/duty.ts'
import type { ReadableBook } from '../../db/book.ts'
import { copiesToChase } from '../../db/copy.ts'

/** Copies whose day is near or past; they stand here until they are closed or given a later day. */
export const copyDuties = (book: ReadableBook, today: PlainDay): readonly Duty[] =>
  copiesToChase(book, dueSoonThrough(today)).map(copyDutyOf)
