import { dayOf } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import { supplementAsRead } from '../../domain/paper/supplement-in-language.ts'
import { readyFor } from '../../domain/request/moves.ts'
import { isAwaited, supplementIssues } from '../../domain/request/supplement.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readClinic } from '../../db/clinic.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { ledgerHead } from '../../db/ledger/tree-head.ts'
import { drawNumber } from '../../db/number-series.ts'
import { readRequest } from '../../db/request.ts'
import { closeSupplement, insertSupplement, supplementsOfRequest } from '../../db/request-supplement.ts'
import type { WriteHandler } from '../door/handler.ts'
import { loadRequest } from './load-request.ts'

/**
 * Numbered in a series of its own: the notices' series counts answers, and an inspector who compares it with the decisions
 * must not find papers in it that answer nothing.
 */
export const askSupplement: WriteHandler<'request.askSupplement'> = (
  { requestId, ...demand },
  by,
  { book, now, newId },
) => {
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  const ready = readyFor(loaded.value.stored, 'askSupplement')
  if (!ready.ok) return ready
  const askedOn = dayOf(now)
  const issues = supplementIssues(demand, ready.value.applicant.door, askedOn)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const clinic = readClinic(book)
  const year = yearOf(askedOn)
  const number = `${year}-${drawNumber(book, `supplement/${year}`)}`
  const content = supplementAsRead({
    clinic,
    request: ready.value,
    ranges: loaded.value.ranges,
    demand,
    deadline: loaded.value.deadline,
    number,
    askedOn,
    handlerName: by.accountName,
    anchor: ledgerHead(book, clinic.name),
  })
  const supplementId = newId()
  const askedBy = by.accountId
  insertSupplement(book, {
    id: supplementId,
    number,
    requestId,
    demand,
    askedAt: now,
    askedBy,
    content: JSON.stringify(content),
  })
  return succeed({
    value: { supplementId, number },
    event: { subject: requestId, body: { number, ...demand, content } },
  })
}

export const recordSupplement: WriteHandler<'request.recordSupplement'> = (
  { requestId, supplementId, came },
  _by,
  { book, now },
) => {
  const request = readRequest(book, requestId)
  if (request === undefined) return fail({ kind: 'not-found', what: 'request' })
  const ready = readyFor(request, 'recordSupplement')
  if (!ready.ok) return ready
  const supplement = supplementsOfRequest(book, requestId).find(({ id }) => id === supplementId)
  if (supplement === undefined) return fail({ kind: 'not-found', what: 'paper' })
  if (!isAwaited(supplement)) return fail({ kind: 'already-decided' })
  closeSupplement(book, supplementId, came, now)
  return succeed({ value: {}, event: { subject: requestId, body: { number: supplement.number, came } } })
}
