// The paper that answers an objection about operating-room footage.
import { dayOf } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import type { RoomObjection, RoomObjectionAnswer } from '../../domain/operating-room/objection.ts'
import { operatingRoomRequest } from '../../domain/paper/answered-request.ts'
import type { PaperLanguage } from '../../domain/paper/language.ts'
import { objectionAnswerAsRead } from '../../domain/paper/objection-answer-in-language.ts'
import { readClinic } from '../../db/clinic.ts'
import { ledgerHead } from '../../db/ledger/tree-head.ts'
import { drawNumber } from '../../db/number-series.ts'
import { insertOperatingRoomAnswer } from '../../db/operating-room-answer.ts'
import type { LoadedOperatingRoom } from '../../db/operating-room-list.ts'
import { readOperatingRoomNotice } from '../../db/operating-room-notice.ts'
import type { WriteContext } from '../door/handler.ts'
import { paperRangesOf } from './load.ts'

interface Answered extends RoomObjectionAnswer {
  readonly request: LoadedOperatingRoom
  readonly objection: RoomObjection
  readonly language: PaperLanguage
  readonly handlerName: string
}

/** Numbered in a series of its own. By when it is decided anew the paper does not say: no confirmed text sets that day. */
export const issueRoomAnswer = (
  { book, now, newId }: WriteContext,
  { request, objection, result, words, toldBy, language, handlerName }: Answered,
) => {
  const notice = readOperatingRoomNotice(book, objection.noticeId)
  if (notice === undefined) throw new Error('the objection was taken against a notice')
  const clinic = readClinic(book)
  const answeredOn = dayOf(now)
  const year = yearOf(answeredOn)
  const number = `${year}-${drawNumber(book, `operating-room-answer/${year}`)}`
  const content = objectionAnswerAsRead({
    clinic,
    request: operatingRoomRequest(request, { replyBy: toldBy, language }),
    objection,
    noticeIssuedAt: notice.issuedAt,
    result,
    words,
    again: { ranges: result === 'upheld' ? paperRangesOf(book, request) : [], dueOn: null },
    corrects: null,
    number,
    answeredOn,
    handlerName,
    anchor: ledgerHead(book, clinic.name),
  })
  const answerId = newId()
  insertOperatingRoomAnswer(book, {
    id: answerId,
    objectionId: objection.id,
    number,
    issuedAt: now,
    content: JSON.stringify(content),
  })
  return { answerId, number, content }
}
