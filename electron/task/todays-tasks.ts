// Today's tasks from everything that has a clock. A feature with duties of its own adds its source here.
import type { AccountId } from '../../domain/account/account.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import { inOrder, onceEach } from '../../domain/task/order.ts'
import { partDutiesOf } from '../../domain/task/part-duties.ts'
import { type LiveRequest, objectedTasksOf, tasksOf, unprintedTaskOf } from '../../domain/task/request-tasks.ts'
import type { Task } from '../../domain/task/task.ts'
import type { ReadableBook } from '../../db/book.ts'
import { appointmentOfRequest } from '../../db/decision.ts'
import { footageFactsOnce } from '../../db/footage.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { unprintedNotices } from '../../db/paper.ts'
import { unansweredObjections } from '../../db/request-objection.ts'
import { liveRequests, readRequest, type StoredRequest } from '../../db/request.ts'
import { accessLogDuties } from '../access-log/tasks.ts'
import { inventoryTasks } from '../camera/tasks.ts'
import { clockDuties } from '../clock/tasks.ts'
import { copyDuties } from '../copy/copy-duties.ts'
import { destructionTasks } from '../destruction/tasks.ts'
import { deletionTasks } from '../footage/deletion-tasks.ts'
import { holdDuties } from '../hold/tasks.ts'
import { deliveryDuties } from '../notice/delivery-duties.ts'
import { operatingRoomDuties } from '../operating-room/tasks.ts'
import { objectionDuties, supplementDuties } from '../request/life-duties.ts'
import { recorderTasks } from '../recorder/tasks.ts'
import { load, liveRequestOf } from '../request/load-request.ts'
import { unclaimedOfRequest } from '../request/load-unclaimed.ts'

const requestTasks = (book: ReadableBook, today: PlainDay): readonly Task[] => {
  const tables = readHolidayTables(book)
  const factsOf = footageFactsOnce(book)
  const facts = (stored: StoredRequest): LiveRequest => {
    const loaded = load(book, stored, tables, today, factsOf)
    return liveRequestOf(loaded, appointmentOfRequest(book, stored.id), unclaimedOfRequest(book, loaded))
  }
  const requests = liveRequests(book).map(facts)
  const objected = unansweredObjections(book).flatMap(({ requestId, wishedOn }) => {
    const stored = readRequest(book, requestId)
    return stored === undefined ? [] : objectedTasksOf(facts(stored), wishedOn, today)
  })
  return [...tasksOf(requests, today), ...objected, ...requests.flatMap(partDutiesOf)]
}

const sources: readonly ((book: ReadableBook, today: PlainDay, viewer: AccountId | null) => readonly Task[])[] = [
  requestTasks,
  (book) => unprintedNotices(book).map(unprintedTaskOf),
  deliveryDuties,
  supplementDuties,
  objectionDuties,
  holdDuties,
  copyDuties,
  operatingRoomDuties,
  recorderTasks,
  inventoryTasks,
  deletionTasks,
  destructionTasks,
  clockDuties,
  accessLogDuties,
]

/** `viewer`: some tasks are for particular people; null where nobody has signed in. */
export const todaysTasks = (book: ReadableBook, today: PlainDay, viewer: AccountId | null): readonly Task[] =>
  inOrder(onceEach(sources.flatMap((source) => source(book, today, viewer))))
