import { dayOf } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { readyFor } from '../../domain/request/moves.ts'
import { kindsWithout } from '../../domain/request/owed-part.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readRequest, setRequestKinds, setRequestStatus } from '../../db/request.ts'
import { objectionsOfRequest } from '../../db/request-objection.ts'
import type { WriteHandler } from '../door/handler.ts'
import { settleStatus } from './settle-status.ts'

/** Nothing is owed any more: no clock, no task. What was decided and shown before stays as it was. */
export const withdraw: WriteHandler<'request.withdraw'> = ({ requestId, reason }, _by, { book }) => {
  const request = readRequest(book, requestId)
  if (request === undefined) return fail({ kind: 'not-found', what: 'request' })
  const ready = readyFor(request, 'withdraw')
  if (!ready.ok) return ready
  setRequestStatus(book, requestId, 'withdrawn')
  return succeed({ value: {}, event: { subject: requestId, body: { reason } } })
}

/** What was received stays in its entry and on its receipt; what the clinic still owes follows from the kinds that are left. */
export const withdrawPart: WriteHandler<'request.withdrawPart'> = ({ requestId, kind, reason }, _by, context) => {
  const { book, now } = context
  const request = readRequest(book, requestId)
  if (request === undefined) return fail({ kind: 'not-found', what: 'request' })
  const ready = readyFor(request, 'withdraw')
  if (!ready.ok) return ready
  const left = kindsWithout(request, kind)
  if (left === null) return fail(invalid('kind', 'not-allowed'))
  setRequestKinds(book, requestId, left)
  settleStatus(book, requestId, dayOf(now))
  return succeed({ value: {}, event: { subject: requestId, body: { kind, reason, formerKinds: request.kinds } } })
}

/** A request on which an answer is owed is not closed, to its objection neither: closing must not hide that. */
export const close: WriteHandler<'request.close'> = ({ requestId, reason }, _by, { book }) => {
  const request = readRequest(book, requestId)
  if (request === undefined) return fail({ kind: 'not-found', what: 'request' })
  const ready = readyFor(request, 'close')
  if (!ready.ok) return ready
  if (objectionsOfRequest(book, requestId).some(({ answer }) => answer === null)) return fail({ kind: 'still-owed' })
  setRequestStatus(book, requestId, 'closed')
  return succeed({ value: {}, event: { subject: requestId, body: { reason } } })
}
