import { dayOf } from '../../domain/calendar/instant.ts'
import { requestIdSchema } from '../../domain/request/request.ts'
import { intakeIssues, openingIssues } from '../../domain/request/intake.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readClinic } from '../../db/clinic.ts'
import { listCameras } from '../../db/camera.ts'
import { countOpenCopies } from '../../db/copy-list.ts'
import { footageFactsOnce } from '../../db/footage.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { countRequests, pageOfRequests } from '../../db/request.ts'
import type { DiscloseHandler, Handlers, WriteHandler } from '../door/handler.ts'
import { checkHandlers } from './checks.ts'
import { detailOf, lateDaysOf, load, loadRequest, summaryOf } from './load-request.ts'
import { close, withdraw, withdrawPart } from './end-request.ts'
import { issueReceipt } from './issue-receipt.ts'
import { earlierIssues } from './earlier-request.ts'
import { completeSame, sameIntake } from './same-intake.ts'
import { storeRequest } from './store-request.ts'
import { todaysTasks } from '../task/todays-tasks.ts'

const requestsPerPage = 100

const today: DiscloseHandler<'today.list'> = (_input, by, { book, now }) => {
  const tasks = todaysTasks(book, dayOf(now), by.accountId)
  return succeed({
    value: { tasks: [...tasks], openCopyCount: countOpenCopies(book) },
    event: { subject: null, body: { taskCount: tasks.length } },
  })
}

const list: DiscloseHandler<'request.list'> = ({ status, after }, _by, { book, now }) => {
  const tables = readHolidayTables(book)
  const factsOf = footageFactsOnce(book)
  const stored = pageOfRequests(book, status, after, requestsPerPage)
  const requests = stored.map((one) => {
    const loaded = load(book, one, tables, dayOf(now), factsOf)
    return summaryOf(loaded, lateDaysOf(book, loaded, tables, dayOf(now)))
  })
  const nextAfter = stored.length === requestsPerPage ? (stored.at(-1)?.number ?? null) : null
  return succeed({
    value: { requests, nextAfter, totalCount: countRequests(book, status) },
    event: { subject: null, body: { status, after, shownCount: requests.length } },
  })
}

const open: DiscloseHandler<'request.open'> = ({ requestId }, _by, { book, now }) => {
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  return succeed({
    value: { request: detailOf(book, loaded.value) },
    event: { subject: requestId, body: { number: loaded.value.stored.number } },
  })
}

const receive: WriteHandler<'request.receive'> = (intake, by, context) => {
  const { book, now, newId } = context
  const issues = [
    ...intakeIssues(intake, listCameras(book), now),
    ...openingIssues(intake, readClinic(book).openedOn),
    ...earlierIssues(book, intake, dayOf(now)),
  ]
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  // Pressed twice, or sent by two windows: the same words for the same minutes are one request.
  const same = sameIntake(book, intake)
  if (same !== undefined) {
    const { id, number } = same
    const holdNumber = completeSame(context, same, intake, by.accountId)
    const { secureAt, identityProof, documentsSeen } = intake
    const body = { number, isRepeated: true, secureAt, holdNumber, identityProof, documentsSeen }
    return succeed({ value: { requestId: id, number }, event: { subject: id, body } })
  }
  const requestId = requestIdSchema.parse(newId())
  const number = storeRequest(context, requestId, intake, by.accountId)
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  issueReceipt(book, loaded.value, by.accountName)
  return succeed({ value: { requestId, number }, event: { subject: requestId, body: { number, ...intake } } })
}

export const requestHandlers = {
  'today.list': today,
  'request.list': list,
  'request.open': open,
  'request.receive': receive,
  ...checkHandlers,
  'request.withdraw': withdraw,
  'request.withdrawPart': withdrawPart,
  'request.close': close,
} satisfies Partial<Handlers>
