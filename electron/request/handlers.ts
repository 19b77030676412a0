import { dayOf } from '../../domain/calendar/instant.ts'
import { authorityIssues } from '../../domain/authority/authority-rules.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { documentsFor } from '../../domain/identity/documents.ts'
import { requestIdSchema } from '../../domain/request/request.ts'
import { intakeIssues } from '../../domain/request/intake.ts'
import { readyFor } from '../../domain/request/moves.ts'
import { fail, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import { countOpenCopies } from '../../db/copy-list.ts'
import { footageFactsOnce } from '../../db/footage.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { rangesOfRequest } from '../../db/range.ts'
import {
  confirmIdentity,
  countRequests,
  pageOfRequests,
  readRequest,
  recordDocuments,
  restateApplicant,
} from '../../db/request.ts'
import type { DiscloseHandler, Handlers, WriteHandler } from '../door/handler.ts'
import { detailOf, load, loadRequest, summaryOf } from './load-request.ts'
import { indexRequest } from './index-request.ts'
import { close, withdraw } from './end-request.ts'
import { issueReceipt } from './issue-receipt.ts'
import { sameIntake } from './same-intake.ts'
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
  const requests = stored.map((one) => summaryOf(load(book, one, tables, dayOf(now), factsOf)))
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
  const issues = intakeIssues(intake, listCameras(book), now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  // Pressed twice, or sent by two windows: the same words for the same minutes are one request.
  const same = sameIntake(book, intake)
  if (same !== undefined) {
    const { id, number } = same
    return succeed({ value: { requestId: id, number }, event: { subject: id, body: { number, isRepeated: true } } })
  }
  const requestId = requestIdSchema.parse(newId())
  const number = storeRequest(context, requestId, intake, by.accountId)
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  issueReceipt(book, loaded.value, by.accountName)
  return succeed({ value: { requestId, number }, event: { subject: requestId, body: { number, ...intake } } })
}

const confirm: WriteHandler<'request.confirmIdentity'> = ({ requestId, proof }, by, { book, now }) => {
  const request = readRequest(book, requestId)
  if (request === undefined) return fail({ kind: 'not-found', what: 'request' })
  const ready = readyFor(request, 'confirmIdentity')
  if (!ready.ok) return ready
  if (request.identity !== null) return fail(invalid('proof', 'not-allowed'))
  confirmIdentity(book, requestId, proof, by.accountId, now)
  return succeed({ value: {}, event: { subject: requestId, body: { proof } } })
}

const record: WriteHandler<'request.recordDocuments'> = ({ requestId, documents }, by, { book, now }) => {
  const request = readRequest(book, requestId)
  if (request === undefined) return fail({ kind: 'not-found', what: 'request' })
  const asked = new Set(documentsFor(request.applicant, dayOf(request.receivedAt)).map(({ kind }) => kind))
  if (!documents.every((kind) => asked.has(kind))) return fail(invalid('documents', 'not-allowed'))
  recordDocuments(book, requestId, documents, by.accountId, now)
  return succeed({ value: {}, event: { subject: requestId, body: { documents } } })
}

const stateGround: WriteHandler<'request.stateGround'> = ({ requestId, ...stated }, _by, { book, now }) => {
  const request = readRequest(book, requestId)
  if (request === undefined) return fail({ kind: 'not-found', what: 'request' })
  if (request.status !== 'open') return fail({ kind: 'already-decided' })
  if (request.applicant.door !== 'authority') return fail(invalid('requestId', 'not-allowed'))
  const applicant = { ...request.applicant, ...stated }
  const issues = authorityIssues(applicant, '').map((issue) => ({ ...issue, field: issue.field.slice(1) }))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  restateApplicant(book, requestId, applicant)
  indexRequest(book, { ...request, applicant }, rangesOfRequest(book, requestId, dayOf(now)))
  return succeed({ value: {}, event: { subject: requestId, body: stated } })
}

export const requestHandlers = {
  'today.list': today,
  'request.list': list,
  'request.open': open,
  'request.receive': receive,
  'request.confirmIdentity': confirm,
  'request.recordDocuments': record,
  'request.stateGround': stateGround,
  'request.withdraw': withdraw,
  'request.close': close,
} satisfies Partial<Handlers>
