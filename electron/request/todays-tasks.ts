import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import type { Task } from '../../domain/request/task.ts'
import { tasksOf, withUnprinted } from '../../domain/request/today.ts'
import type { ReadableBook } from '../../db/book.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { unprintedNotices } from '../../db/paper.ts'
import { openRequests } from '../../db/request.ts'
import { load, openRequestOf } from './load-request.ts'

export const todaysTasks = (book: ReadableBook, today: PlainDay): readonly Task[] => {
  const tables = readHolidayTables(book)
  const tasks = tasksOf(
    openRequests(book).map((stored) => openRequestOf(load(book, stored, tables, today))),
    today,
  )
  return withUnprinted(tasks, unprintedNotices(book))
}
