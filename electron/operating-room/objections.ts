import { dayOf } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { replyDueOn } from '../../domain/operating-room/keeping.ts'
import { answerIssues, receiptIssues } from '../../domain/request/objection.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readOperatingRoomSettings } from '../../db/operating-room.ts'
import { readOperatingRoomNotice } from '../../db/operating-room-notice.ts'
import { answerRoomObjection, insertRoomObjection, takeUpOperatingRoom } from '../../db/operating-room-objection.ts'
import type { WriteHandler } from '../door/handler.ts'
import { issueRoomAnswer } from './issue-answer.ts'
import { loadOperatingRoom } from './load.ts'

/** Somebody may object to what a notice said whatever became of the request since (PIPA art. 38(5)). */
export const receiveObjection: WriteHandler<'operatingRoom.receiveObjection'> = (
  { requestId, ...draft },
  by,
  { book, now, newId },
) => {
  const loaded = loadOperatingRoom(book, requestId, now)
  if (!loaded.ok) return loaded
  const notice = readOperatingRoomNotice(book, draft.noticeId)
  if (notice?.requestId !== requestId) return fail({ kind: 'not-found', what: 'notice' })
  const issues = receiptIssues(draft, notice, now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const objectionId = newId()
  insertRoomObjection(book, { id: objectionId, requestId }, draft, { at: now, by: by.accountId })
  const { noticeId: _noticeId, ...said } = draft
  const body = { number: loaded.value.number, notice: notice.number, ...said }
  return succeed({ value: { objectionId }, event: { subject: requestId, body } })
}

/** An objection that is upheld lets what was refused be decided anew in the same act. */
export const answerObjection: WriteHandler<'operatingRoom.answerObjection'> = (
  { requestId, objectionId, language, ...answer },
  by,
  context,
) => {
  const { book, now } = context
  const loaded = loadOperatingRoom(book, requestId, now)
  if (!loaded.ok) return loaded
  const { number, state, verdicts, objections } = loaded.value
  const objection = objections.find(({ id }) => id === objectionId)
  if (objection === undefined) return fail({ kind: 'not-found', what: 'objection' })
  if (objection.answer !== null) return fail({ kind: 'already-decided' })
  const issues = answerIssues(answer.result, answer.words)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const isRefused = verdicts.at(-1)?.verdict.kind === 'refused' && (state === 'refused' || state === 'closed')
  if (answer.result === 'upheld' && !isRefused) return fail(invalid('result', 'not-allowed'))
  answerRoomObjection(book, objectionId, answer, { at: now, by: by.accountId })
  const { replyDays } = readOperatingRoomSettings(book)
  const dueOn = answer.result === 'upheld' ? replyDueOn(dayOf(objection.receivedAt), replyDays) : null
  if (dueOn !== null) takeUpOperatingRoom(book, requestId, dueOn)
  const issued = issueRoomAnswer(context, {
    ...answer,
    request: loaded.value,
    objection,
    language,
    handlerName: by.accountName,
  })
  const { answerId, number: answerNumber, content } = issued
  const body = { number, notice: objection.noticeNumber, ...answer, dueOn, answerNumber, content }
  return succeed({ value: { answerId, number: answerNumber }, event: { subject: requestId, body } })
}
