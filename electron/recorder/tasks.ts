import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import { recorderDuties } from '../../domain/recorder/recorder-duties.ts'
import type { Duty } from '../../domain/task/duty.ts'
import type { ReadableBook } from '../../db/book.ts'
import { loadRecorders } from './load-recorders.ts'

export const recorderTasks = (book: ReadableBook, today: PlainDay): readonly Duty[] =>
  recorderDuties(loadRecorders(book, today))
