import { dayOf } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import { openNeedsOf } from '../../domain/identity/open-needs.ts'
import { refusalRow } from '../../domain/ledger/compose-row.ts'
import { refusalGroundTable } from '../../domain/notice/refusal-ground.ts'
import { refusalIssues } from '../../domain/notice/refusal-rules.ts'
import { refusalNoticeAsRead } from '../../domain/paper/notice-in-language.ts'
import { replyMethodWords } from '../../domain/paper/request-words.ts'
import { fail, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import { readClinic } from '../../db/clinic.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { nextLedgerNumber } from '../../db/ledger/ledger-row.ts'
import { ledgerHead } from '../../db/ledger/tree-head.ts'
import { drawNumber } from '../../db/number-series.ts'
import { insertNotice } from '../../db/paper.ts'
import { setRequestStatus } from '../../db/request.ts'
import type { Handlers, WriteHandler } from '../door/handler.ts'
import { detailOf, loadRequest } from '../request/load-request.ts'

const refuse: WriteHandler<'notice.refuse'> = (draft, by, { book, now, newId }) => {
  const loaded = loadRequest(book, draft.requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  const { stored, ranges, deadline } = loaded.value
  if (stored.status !== 'open') return fail({ kind: 'already-decided' })
  const issues = refusalIssues(draft, { identityConfirmed: openNeedsOf(stored).length === 0, ranges })
  if (issues.length > 0) return fail({ kind: 'invalid', issues })

  const clinic = readClinic(book)
  const sentOn = dayOf(now)
  const year = yearOf(sentOn)
  const number = `${year}-${drawNumber(book, `notice/${year}`)}`
  const content = refusalNoticeAsRead({
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
  setRequestStatus(book, stored.id, 'refused')
  return succeed({
    value: { noticeId, number, ledgerNumber: nextLedgerNumber(book) },
    event: {
      subject: stored.id,
      body: { number, draft, content },
      officialRow: refusalRow({
        request: stored,
        ranges,
        groundLabel: refusalGroundTable[draft.ground].label,
        noticeNumber: number,
        deliveryWords: replyMethodWords(draft.deliverBy),
        handlerName: by.accountName,
        at: now,
      }),
    },
  })
}

export const noticeHandlers = { 'notice.refuse': refuse } satisfies Partial<Handlers>
