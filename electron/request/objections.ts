import { answerIssues, receiptIssues } from '../../domain/request/objection.ts'
import { readyFor } from '../../domain/request/moves.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { noticeHead } from '../../db/paper.ts'
import { readRequest } from '../../db/request.ts'
import { answerObjection, insertObjection, objectionsOfRequest } from '../../db/request-objection.ts'
import type { WriteHandler } from '../door/handler.ts'
import { issueAnswer } from './issue-answer.ts'
import { loadRequest } from './load-request.ts'
import { takeUpAgain } from './reopen.ts'

export const receiveObjection: WriteHandler<'request.receiveObjection'> = (
  { requestId, noticeId, ...said },
  by,
  { book, now, newId },
) => {
  const request = readRequest(book, requestId)
  if (request === undefined) return fail({ kind: 'not-found', what: 'request' })
  const ready = readyFor(request, 'receiveObjection')
  if (!ready.ok) return ready
  const notice = noticeHead(book, noticeId)
  if (notice?.requestId !== requestId) return fail({ kind: 'not-found', what: 'notice' })
  const issues = receiptIssues(said, notice, now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const objectionId = newId()
  insertObjection(book, {
    id: objectionId,
    requestId,
    noticeId,
    ...said,
    enteredAt: now,
    receivedBy: by.accountId,
  })
  return succeed({
    value: { objectionId },
    event: { subject: requestId, body: { noticeNumber: notice.number, ...said } },
  })
}

export const answer: WriteHandler<'request.answerObjection'> = (
  { requestId, objectionId, result, words, rangeIds },
  by,
  context,
) => {
  const { book, now } = context
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  const ready = readyFor(loaded.value.stored, 'answerObjection')
  if (!ready.ok) return ready
  const objection = objectionsOfRequest(book, requestId).find(({ id }) => id === objectionId)
  if (objection === undefined) return fail({ kind: 'not-found', what: 'objection' })
  if (objection.answer !== null) return fail({ kind: 'already-decided' })
  const issues = answerIssues(result, words)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  if (result === 'not-upheld' && rangeIds.length > 0)
    return fail({ kind: 'invalid', issues: [{ field: 'rangeIds', reason: 'not-allowed' }] })
  if (result === 'upheld') {
    const reopened = takeUpAgain(context, loaded.value, {
      cause: 'objection-upheld',
      reason: words,
      reasonArrivedAt: objection.receivedAt,
      rangeIds,
      by: by.accountId,
    })
    if (!reopened.ok) return reopened
  }
  const answered = { result, words, answeredBy: by.accountId, answeredAt: now }
  answerObjection(book, objectionId, answered)
  const { answerId, number, content } = issueAnswer(context, objection, {
    requestId,
    result,
    words,
    takenUp: result === 'upheld' ? { at: now, rangeIds } : null,
    corrects: null,
    handlerName: by.accountName,
  })
  return succeed({
    value: { answerId, number },
    event: {
      subject: requestId,
      body: { noticeNumber: objection.noticeNumber, result, words, rangeIds, number, content },
    },
  })
}
