import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import type { Task } from '../../domain/request/task.ts'
import { tasksOf, withUnprinted } from '../../domain/request/today.ts'
import type { ReadableBook } from '../../db/book.ts'
import { appointmentOfRequest } from '../../db/decision.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { unprintedNotices } from '../../db/paper.ts'
import { liveRequests } from '../../db/request.ts'
import { load, liveRequestOf } from './load-request.ts'

export const todaysTasks = (book: ReadableBook, today: PlainDay): readonly Task[] => {
  const tables = readHolidayTables(book)
  const tasks = tasksOf(
    liveRequests(book).map((stored) =>
      liveRequestOf(load(book, stored, tables, today), appointmentOfRequest(book, stored.id)),
    ),
    today,
  )
  return withUnprinted(tasks, unprintedNotices(book))
}
