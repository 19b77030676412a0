// What was looked at before footage may be shown, and when: the card, the papers, an agency's ground (rules 12, 13, 22).
import { authorityIssues, authorityNeedsOf } from '../../domain/authority/authority-rules.ts'
import { dayOf, type Instant } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { checkTimeIssues, laterThan } from '../../domain/identity/check-time.ts'
import { documentsFor } from '../../domain/identity/documents.ts'
import { proofsFor } from '../../domain/identity/proofs.ts'
import { type Move, readyFor } from '../../domain/request/moves.ts'
import type { RequestId } from '../../domain/request/request.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { rangesOfRequest } from '../../db/range.ts'
import { readRequest, type StoredRequest } from '../../db/request.ts'
import { confirmIdentity, recordDocuments, restateApplicant, restateCheckTime } from '../../db/request-check.ts'
import type { Handlers, WriteContext, WriteHandler } from '../door/handler.ts'
import { indexRequest } from './index-request.ts'

interface Checked {
  readonly request: StoredRequest
  readonly checkedAt: Instant
}

/** The request on which something was looked at, and when; now where nothing else was typed. */
const checkedOn = (
  { book, now }: WriteContext,
  { requestId, checkedAt }: { readonly requestId: RequestId; readonly checkedAt: Instant | null },
  move: Move,
): Result<Checked> => {
  const request = readRequest(book, requestId)
  if (request === undefined) return fail({ kind: 'not-found', what: 'request' })
  const ready = readyFor(request, move)
  if (!ready.ok) return ready
  const at = checkedAt ?? now
  const issues = checkTimeIssues(at, request, now, 'checkedAt')
  return issues.length > 0 ? fail({ kind: 'invalid', issues }) : succeed({ request, checkedAt: at })
}

const confirm: WriteHandler<'request.confirmIdentity'> = (input, by, context) => {
  const checked = checkedOn(context, input, 'confirmIdentity')
  if (!checked.ok) return checked
  const { request, checkedAt } = checked.value
  const { requestId, proof } = input
  if (request.identity !== null) return fail(invalid('proof', 'not-allowed'))
  if (!proofsFor(request.applicant.door).includes(proof)) return fail(invalid('proof', 'not-allowed'))
  confirmIdentity(context.book, requestId, proof, by.accountId, checkedAt)
  return succeed({ value: {}, event: { subject: requestId, body: { proof, checkedAt } } })
}

const record: WriteHandler<'request.recordDocuments'> = (input, by, context) => {
  const checked = checkedOn(context, input, 'recordDocuments')
  if (!checked.ok) return checked
  const { request, checkedAt } = checked.value
  const { requestId, documents } = input
  const asked = new Set(documentsFor(request.applicant, dayOf(request.receivedAt)).map(({ kind }) => kind))
  if (!documents.every((kind) => asked.has(kind))) return fail(invalid('documents', 'not-allowed'))
  recordDocuments(context.book, requestId, documents, by.accountId, checkedAt)
  return succeed({ value: {}, event: { subject: requestId, body: { documents, checkedAt } } })
}

const stateGround: WriteHandler<'request.stateGround'> = (input, _by, context) => {
  const checked = checkedOn(context, input, 'stateGround')
  if (!checked.ok) return checked
  const { request } = checked.value
  const { book, now } = context
  const { requestId, checkedAt: _typed, ...stated } = input
  if (request.applicant.door !== 'authority') return fail(invalid('requestId', 'not-allowed'))
  const applicant = { ...request.applicant, ...stated }
  const issues = authorityIssues(applicant, '').map((issue) => ({ ...issue, field: issue.field.slice(1) }))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  // Worded anew, a ground that was complete holds since it was.
  const checkedAt = authorityNeedsOf(request.applicant).length > 0 ? checked.value.checkedAt : null
  restateApplicant(book, requestId, applicant, checkedAt)
  indexRequest(book, { ...request, applicant }, rangesOfRequest(book, requestId, dayOf(now)))
  return succeed({ value: {}, event: { subject: requestId, body: { ...stated, checkedAt } } })
}

const restate: WriteHandler<'request.restateCheckTime'> = (input, _by, context) => {
  const checked = checkedOn(context, input, 'restateCheckTime')
  if (!checked.ok) return checked
  const { request, checkedAt } = checked.value
  const { requestId, reason } = input
  const later = laterThan(request, checkedAt)
  if (later.identity === null && later.ground === null && later.documents.length === 0) {
    return fail(invalid('checkedAt', 'check-not-later'))
  }
  restateCheckTime(context.book, requestId, checkedAt, later)
  const was = { ...later, documents: later.documents.map(({ kind, seenAt }) => ({ kind, seenAt })) }
  return succeed({ value: {}, event: { subject: requestId, body: { checkedAt, reason, was } } })
}

export const checkHandlers = {
  'request.confirmIdentity': confirm,
  'request.recordDocuments': record,
  'request.stateGround': stateGround,
  'request.restateCheckTime': restate,
} satisfies Partial<Handlers>
