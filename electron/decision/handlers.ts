import { dayOf } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import { decisionIssues, rangesAwaiting } from '../../domain/decision/decision-rules.ts'
import { letterOf } from '../../domain/decision/letter.ts'
import { viewableThrough, viewingDayIssues } from '../../domain/decision/viewing-day.ts'
import { isPostponed } from '../../domain/decision/range-answer.ts'
import { decisionRow } from '../../domain/ledger/compose-row.ts'
import { openNeedsOf } from '../../domain/identity/open-needs.ts'
import { decisionNoticeAsRead } from '../../domain/paper/notice-in-language.ts'
import { readyFor } from '../../domain/request/moves.ts'
import { fail, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import { readClinic } from '../../db/clinic.ts'
import { endPostponements, insertDecision } from '../../db/decision.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { nextLedgerNumber } from '../../db/ledger/ledger-row.ts'
import { ledgerHead } from '../../db/ledger/tree-head.ts'
import { drawNumber } from '../../db/number-series.ts'
import { insertNotice } from '../../db/paper.ts'
import type { Handlers, WriteHandler } from '../door/handler.ts'
import { forbiddenOf, refuseFootage } from '../footage/permitted-footage.ts'
import { promisedFootage } from './promised-footage.ts'
import { detailOf, loadRequest } from '../request/load-request.ts'
import { withKept } from '../request/with-kept.ts'
import { settleStatus } from '../request/settle-status.ts'

const notify: WriteHandler<'decision.notify'> = (draft, by, { book, now, newId }) => {
  const loaded = loadRequest(book, draft.requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  const { stored, deadline } = loaded.value
  const ranges = withKept(book, loaded.value)
  const ready = readyFor(stored, 'decide')
  if (!ready.ok) return ready
  const awaiting = rangesAwaiting(ranges)
  if (awaiting.length === 0) return fail({ kind: 'already-decided' })
  const sentOn = dayOf(now)
  const answers = awaiting.map(({ answer }) => answer)
  const through = viewableThrough(letterOf(stored), deadline, answers, sentOn)
  const issues = [
    ...decisionIssues(
      draft,
      { letter: letterOf(stored), identityConfirmed: openNeedsOf(stored).length === 0, ranges },
      sentOn,
    ),
    ...viewingDayIssues(draft, through, sentOn),
  ]
  const forbidden = forbiddenOf(book, promisedFootage(draft, awaiting, letterOf(stored)), now)
  if (forbidden.length > 0) return refuseFootage(forbidden, issues, stored.id)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })

  const clinic = readClinic(book)
  const year = yearOf(sentOn)
  const number = `${year}-${drawNumber(book, `notice/${year}`)}`
  const content = decisionNoticeAsRead({
    clinic,
    request: detailOf(book, loaded.value),
    cameras: listCameras(book),
    draft,
    deadline,
    number,
    sentOn,
    handlerName: by.accountName,
    anchor: ledgerHead(book, clinic.name),
  })
  const noticeId = newId()
  insertNotice(book, { id: noticeId, number, requestId: stored.id, issuedAt: now, content: JSON.stringify(content) })
  insertDecision(book, {
    noticeId,
    requestId: stored.id,
    appointment: draft.appointment,
    fee: draft.fee,
    results: draft.results,
  })
  settleStatus(book, stored.id, sentOn)
  return succeed({
    value: { noticeId, number, ledgerNumber: nextLedgerNumber(book) },
    event: {
      subject: stored.id,
      body: { number, draft, content },
      cameraIds: awaiting.map(({ cameraId }) => cameraId),
      officialRow: decisionRow({
        request: stored,
        ranges: awaiting,
        draft,
        noticeNumber: number,
        handlerName: by.accountName,
        at: now,
      }),
    },
  })
}

const endPostponement: WriteHandler<'decision.endPostponement'> = ({ requestId }, _by, { book, now }) => {
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  const ready = readyFor(loaded.value.stored, 'endPostponement')
  if (!ready.ok) return ready
  const rangeIds = loaded.value.ranges.filter(({ answer }) => isPostponed(answer)).map(({ id }) => id)
  if (rangeIds.length === 0) return fail({ kind: 'already-decided' })
  endPostponements(book, rangeIds, now)
  settleStatus(book, requestId, dayOf(now))
  return succeed({
    value: { rangeCount: rangeIds.length },
    event: { subject: requestId, body: { rangeIds } },
  })
}

export const decisionHandlers = {
  'decision.notify': notify,
  'decision.endPostponement': endPostponement,
} satisfies Partial<Handlers>
