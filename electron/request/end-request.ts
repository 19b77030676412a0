import { isLive } from '../../domain/request/request-status.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readRequest, setRequestStatus } from '../../db/request.ts'
import type { WriteHandler } from '../door/handler.ts'

/** Nothing is owed any more: no clock, no task. What was decided and shown before stays as it was. */
export const withdraw: WriteHandler<'request.withdraw'> = ({ requestId, reason }, _by, { book }) => {
  const request = readRequest(book, requestId)
  if (request === undefined) return fail({ kind: 'not-found', what: 'request' })
  if (!isLive(request.status)) return fail({ kind: 'already-decided' })
  setRequestStatus(book, requestId, 'withdrawn')
  return succeed({ value: {}, event: { subject: requestId, body: { reason } } })
}

/** A live request is not closed: something is still owed to the requester, and closing must not hide that. */
export const close: WriteHandler<'request.close'> = ({ requestId, reason }, _by, { book }) => {
  const request = readRequest(book, requestId)
  if (request === undefined) return fail({ kind: 'not-found', what: 'request' })
  if (isLive(request.status)) return fail({ kind: 'still-owed' })
  if (request.status === 'closed') return fail({ kind: 'already-decided' })
  setRequestStatus(book, requestId, 'closed')
  return succeed({ value: {}, event: { subject: requestId, body: { reason } } })
}
