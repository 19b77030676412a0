import { dayOf } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import { objectionAnswerAsRead } from '../../domain/paper/objection-answer-in-language.ts'
import type { ObjectionAnswerPaper } from '../../domain/paper/objection-answer-paper.ts'
import { replyDayOf } from '../../domain/paper/supplement.ts'
import type { Objection, ObjectionResult } from '../../domain/request/objection.ts'
import type { RangeId, RequestId } from '../../domain/request/request.ts'
import { readClinic } from '../../db/clinic.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { ledgerHead } from '../../db/ledger/tree-head.ts'
import { drawNumber } from '../../db/number-series.ts'
import { insertObjectionAnswer } from '../../db/objection-answer.ts'
import { noticeHead } from '../../db/paper.ts'
import type { WriteContext } from '../door/handler.ts'
import { loadRequest } from './load-request.ts'

interface Answered {
  readonly requestId: RequestId
  readonly result: ObjectionResult
  readonly words: string
  readonly rangeIds: readonly RangeId[]
  readonly handlerName: string
}

export interface IssuedAnswer {
  readonly answerId: string
  readonly number: string
  readonly content: ObjectionAnswerPaper
}

/** A series of its own: the notices' series counts answers to requests. Called once the answer is stored, so that the days of what is decided anew are known. */
export const issueAnswer = (
  { book, now, newId }: WriteContext,
  { id: objectionId, noticeId, ...objection }: Objection,
  { requestId, result, words, rangeIds, handlerName }: Answered,
): IssuedAnswer => {
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  const notice = noticeHead(book, noticeId)
  if (!loaded.ok || notice === undefined) throw new Error('the objection was found with its request and its notice')
  const { stored, ranges, deadline } = loaded.value
  const clinic = readClinic(book)
  const answeredOn = dayOf(now)
  const year = yearOf(answeredOn)
  const number = `${year}-${drawNumber(book, `objection-answer/${year}`)}`
  const content = objectionAnswerAsRead({
    clinic,
    request: stored,
    objection,
    noticeIssuedAt: notice.issuedAt,
    result,
    words,
    again: { ranges: ranges.filter(({ id }) => rangeIds.includes(id)), dueOn: replyDayOf(deadline) },
    number,
    answeredOn,
    handlerName,
    anchor: ledgerHead(book, clinic.name),
  })
  const answerId = newId()
  insertObjectionAnswer(book, { id: answerId, objectionId, number, issuedAt: now, content: JSON.stringify(content) })
  return { answerId, number, content }
}
