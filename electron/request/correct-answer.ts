import { answerCorrectionIssues } from '../../domain/request/answer-correction.ts'
import { readyFor } from '../../domain/request/moves.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { fail, succeed } from '../../domain/result.ts'
import { insertAnswerCorrection } from '../../db/answer-correction.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { noticesOfRequest } from '../../db/paper.ts'
import { objectionsOfRequest } from '../../db/request-objection.ts'
import type { WriteHandler } from '../door/handler.ts'
import { issueAnswer } from './issue-answer.ts'
import { loadRequest } from './load-request.ts'
import { takeUpAgain } from './reopen.ts'

/** The first answer stays as it was said and sent; a further paper takes its place. */
export const correctAnswer: WriteHandler<'request.correctAnswer'> = (
  { requestId, objectionId, result, words, rangeIds, reason },
  by,
  context,
) => {
  const { book, now } = context
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  const { stored } = loaded.value
  const ready = readyFor(stored, 'answerObjection')
  if (!ready.ok) return ready
  const objection = objectionsOfRequest(book, requestId).find(({ id }) => id === objectionId)
  const wrong = objection?.answer ?? null
  if (objection === undefined || wrong === null) return fail({ kind: 'not-found', what: 'objection' })
  const since = { reopenings: stored.reopenings, notices: noticesOfRequest(book, requestId) }
  const issues = answerCorrectionIssues(wrong, { result, words }, since)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const isTakenUp = result === 'upheld' && wrong.result !== 'upheld'
  if (!isTakenUp && rangeIds.length > 0) return fail(invalid('rangeIds', 'not-allowed'))
  if (isTakenUp) {
    const reopened = takeUpAgain(context, loaded.value, {
      cause: 'objection-upheld',
      reason: words,
      reasonArrivedAt: objection.receivedAt,
      rangeIds,
      by: by.accountId,
    })
    if (!reopened.ok) return reopened
  }
  const { answerId, number, content } = issueAnswer(context, objection, {
    requestId,
    result,
    words,
    takenUp: isTakenUp ? { at: now, rangeIds } : wrong.takenUp,
    corrects: wrong,
    handlerName: by.accountName,
  })
  const replaces = wrong.paper?.id ?? null
  insertAnswerCorrection(book, { objectionId, result, words, reason, at: now, by: by.accountId, replaces, answerId })
  return succeed({
    value: { answerId, number },
    event: {
      subject: requestId,
      body: {
        noticeNumber: objection.noticeNumber,
        result: { from: wrong.result, to: result },
        words: { from: wrong.words, to: words },
        number: { from: wrong.paper?.number ?? null, to: number },
        rangeIds,
        reason,
        content,
      },
    },
  })
}
