import { dayOf } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import { ordinaryRequest } from '../../domain/paper/answered-request.ts'
import { objectionAnswerAsRead } from '../../domain/paper/objection-answer-in-language.ts'
import type { ObjectionAnswerPaper } from '../../domain/paper/objection-answer-paper.ts'
import { replyDayOf } from '../../domain/paper/supplement.ts'
import type { Objection, StandingAnswer, StatedAnswer } from '../../domain/request/objection.ts'
import { replyClockOf } from '../../domain/request/reply-deadline.ts'
import type { RequestId } from '../../domain/request/request.ts'
import { readClinic } from '../../db/clinic.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { ledgerHead } from '../../db/ledger/tree-head.ts'
import { drawNumber } from '../../db/number-series.ts'
import { insertObjectionAnswer } from '../../db/objection-answer.ts'
import { noticeHead } from '../../db/paper.ts'
import type { WriteContext } from '../door/handler.ts'
import { loadRequest } from './load-request.ts'

interface Answered extends Pick<StandingAnswer, 'result' | 'words' | 'takenUp'> {
  readonly requestId: RequestId
  /** The answer that it puts right; null for the first. */
  readonly corrects: StatedAnswer | null
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
  { requestId, result, words, takenUp, corrects, handlerName }: Answered,
): IssuedAnswer => {
  const tables = readHolidayTables(book)
  const loaded = loadRequest(book, requestId, tables, now)
  const notice = noticeHead(book, noticeId)
  if (!loaded.ok || notice === undefined) throw new Error('the objection was found with its request and its notice')
  const { stored, ranges } = loaded.value
  // What was taken up again later still has a day of its own.
  const reopenings = stored.reopenings.filter(({ reopenedAt }) => takenUp === null || reopenedAt <= takenUp.at)
  const clinic = readClinic(book)
  const answeredOn = dayOf(now)
  const year = yearOf(answeredOn)
  const number = `${year}-${drawNumber(book, `objection-answer/${year}`)}`
  const content = objectionAnswerAsRead({
    clinic,
    request: ordinaryRequest(stored),
    objection,
    noticeIssuedAt: notice.issuedAt,
    result,
    words,
    again: {
      ranges: ranges.filter(({ id }) => takenUp?.rangeIds.includes(id) === true),
      dueOn: replyDayOf(replyClockOf({ ...stored, reopenings }, tables)),
    },
    corrects: corrects && { number: corrects.paper?.number ?? null, answeredOn: dayOf(corrects.answeredAt) },
    number,
    answeredOn,
    handlerName,
    anchor: ledgerHead(book, clinic.name),
  })
  const answerId = newId()
  insertObjectionAnswer(book, { id: answerId, objectionId, number, issuedAt: now, content: JSON.stringify(content) })
  return { answerId, number, content }
}
