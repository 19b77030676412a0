import { readyFor } from '../../domain/request/moves.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readRequest, setRequestStatus } from '../../db/request.ts'
import { objectionsOfRequest } from '../../db/request-objection.ts'
import type { WriteHandler } from '../door/handler.ts'

/** Nothing is owed any more: no clock, no task. What was decided and shown before stays as it was. */
export const withdraw: WriteHandler<'request.withdraw'> = ({ requestId, reason }, _by, { book }) => {
  const request = readRequest(book, requestId)
  if (request === undefined) return fail({ kind: 'not-found', what: 'request' })
  const ready = readyFor(request, 'withdraw')
  if (!ready.ok) return ready
  setRequestStatus(book, requestId, 'withdrawn')
  return succeed({ value: {}, event: { subject: requestId, body: { reason } } })
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
