// The answer to a request, what is shown on it, how long its footage stays, and its end.
import { dayOf } from '../../domain/calendar/instant.ts'
import { daysAfter } from '../../domain/calendar/plain-day.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { operatingRoomRow } from '../../domain/ledger/operating-room-row.ts'
import { showingIssues, unlawfulShowing, verdictIssues } from '../../domain/operating-room/request-rules.ts'
import { fail, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import { readHold } from '../../db/hold-list.ts'
import { extendHold } from '../../db/hold.ts'
import { nextLedgerNumber } from '../../db/ledger/ledger-row.ts'
import {
  closeOperatingRoomRequest,
  insertExtension,
  insertOperatingRoomViewing,
  insertVerdict,
  readOperatingRoomSettings,
} from '../../db/operating-room.ts'
import { refuse, type WriteHandler } from '../door/handler.ts'
import { forbiddenOf, refuseFootage } from '../footage/permitted-footage.ts'
import { askedFootage, loadOpenRequest, loadOperatingRoom } from './load.ts'
import { issueNotice } from './notice.ts'

export const decide: WriteHandler<'operatingRoom.decide'> = ({ requestId, verdict, language }, by, context) => {
  const { book, now } = context
  const loaded = loadOpenRequest(book, requestId, now)
  if (!loaded.ok) return loaded
  const request = loaded.value
  if (request.state === 'granted') return fail({ kind: 'already-decided' })
  const issues = verdictIssues(verdict, request, now)
  const body = { number: request.number, verdict }
  if (verdict.kind === 'granted') {
    const forbidden = forbiddenOf(book, askedFootage(request, listCameras(book)), now)
    if (forbidden.length > 0) return refuseFootage(forbidden, issues, null)
    // Rule 34: somebody meant to grant what may not be granted, and the book remembers that it was tried.
    if (issues.length > 0) return refuse({ kind: 'invalid', issues }, { subject: requestId, body })
  }
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const ordinal = insertVerdict(book, requestId, verdict, { at: now, by: by.accountId })
  const told = issueNotice(context, {
    request,
    verdict,
    ordinal,
    decidedAt: now,
    language,
    handlerName: by.accountName,
  })
  return succeed({
    value: { noticeId: told.noticeId, number: told.number },
    event: { subject: requestId, body: { ...body, notice: told.number, content: told.content } },
  })
}

export const recordViewing: WriteHandler<'operatingRoom.recordViewing'> = (draft, by, { book, now }) => {
  const loaded = loadOperatingRoom(book, draft.requestId, now)
  if (!loaded.ok) return loaded
  const request = loaded.value
  const cameras = listCameras(book)
  const unlawful = unlawfulShowing(draft, request)
  const issues = [...unlawful, ...showingIssues(draft, now)]
  const span = { cameraIds: draft.cameraIds, from: draft.footageFrom, to: draft.footageTo }
  const forbidden = forbiddenOf(book, askedFootage(span, cameras), draft.startedAt)
  if (forbidden.length > 0) return refuseFootage(forbidden, issues, null)
  if (unlawful.length > 0) return refuse({ kind: 'invalid', issues }, { subject: request.id, body: draft })
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const ledgerNumber = nextLedgerNumber(book)
  const ordinal = request.viewingCount + 1
  insertOperatingRoomViewing(book, { draft, ordinal, ledgerNumber, by: by.accountId })
  const shown = cameras.filter(({ id }) => draft.cameraIds.includes(id))
  return succeed({
    value: { ledgerNumber, ordinal },
    event: {
      subject: request.id,
      body: { number: request.number, ordinal, draft },
      officialRow: operatingRoomRow({ draft, request, cameras: shown, ordinal, handlerName: by.accountName }),
      cameraIds: draft.cameraIds,
    },
  })
}

export const extend: WriteHandler<'operatingRoom.extend'> = ({ requestId, reason }, by, { book, now }) => {
  const loaded = loadOpenRequest(book, requestId, now)
  if (!loaded.ok) return loaded
  const { holdNumber, number } = loaded.value
  const hold = holdNumber === null ? undefined : readHold(book, holdNumber)
  if (hold?.state !== 'open') return fail(invalid('reason', 'hold-moved-on'))
  const { disputeExtensionDays } = readOperatingRoomSettings(book)
  const from = hold.reviewOn
  const to = daysAfter(from > dayOf(now) ? from : dayOf(now), disputeExtensionDays)
  extendHold(book, hold.number, { at: now, by: by.accountId, reason }, [from, to])
  insertExtension(book, requestId, { from, to, reason, at: now, by: by.accountId })
  return succeed({
    value: { keptUntil: to },
    event: {
      subject: requestId,
      body: { number, holdNumber: hold.number, reason, days: disputeExtensionDays, keptUntil: { from, to } },
    },
  })
}

export const close: WriteHandler<'operatingRoom.close'> = ({ requestId, how, note }, by, { book, now }) => {
  const loaded = loadOperatingRoom(book, requestId, now)
  if (!loaded.ok) return loaded
  const { state, number, viewingCount, objections } = loaded.value
  if (state === 'closed') return fail({ kind: 'already-decided' })
  if (objections.some(({ answer }) => answer === null)) return fail({ kind: 'still-owed' })
  const isOwed = state === 'received' || state === 'incomplete' || (state === 'granted' && viewingCount === 0)
  if (isOwed && how === 'done') return fail({ kind: 'still-owed' })
  closeOperatingRoomRequest(book, requestId, { note, at: now, by: by.accountId })
  return succeed({ value: {}, event: { subject: requestId, body: { number, from: state, how, note } } })
}
