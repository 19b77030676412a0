// The paper that tells a decision on operating-room footage.
import { dayOf, type Instant } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import type { Verdict } from '../../domain/operating-room/request.ts'
import type { PaperLanguage } from '../../domain/paper/language.ts'
import { operatingRoomNotice } from '../../domain/paper/operating-room-notice.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readClinic } from '../../db/clinic.ts'
import { ledgerHead } from '../../db/ledger/tree-head.ts'
import { drawNumber } from '../../db/number-series.ts'
import type { LoadedOperatingRoom } from '../../db/operating-room-list.ts'
import { insertOperatingRoomNotice } from '../../db/operating-room-notice.ts'
import type { WriteContext, WriteHandler } from '../door/handler.ts'
import { loadOperatingRoom, paperRangesOf } from './load.ts'

interface Decided {
  readonly request: LoadedOperatingRoom
  readonly verdict: Verdict
  /** Of the verdict among those on the request. */
  readonly ordinal: number
  readonly decidedAt: Instant
  readonly language: PaperLanguage
  readonly handlerName: string
}

/** Numbered in a series of its own, as operating rooms have a door of their own; the paper stands from now on as it is. */
export const issueNotice = (
  { book, now, newId }: WriteContext,
  { request, verdict, ordinal, decidedAt, language, handlerName }: Decided,
) => {
  const clinic = readClinic(book)
  const year = yearOf(dayOf(now))
  const number = `${year}-${drawNumber(book, `operating-room-notice/${year}`)}`
  const content = operatingRoomNotice({
    clinic,
    request,
    ranges: paperRangesOf(book, request),
    verdict,
    decidedAt,
    language,
    number,
    issuedAt: now,
    handlerName,
    anchor: ledgerHead(book, clinic.name),
  })
  const noticeId = newId()
  insertOperatingRoomNotice(book, {
    id: noticeId,
    requestId: request.id,
    ordinal,
    number,
    issuedAt: now,
    content: JSON.stringify(content),
  })
  return { noticeId, number, content }
}

/** What was decided before decisions were told on paper is told now, dated today: nothing is back-dated (rule 7). */
export const tellDecision: WriteHandler<'operatingRoom.tellDecision'> = ({ requestId, language }, by, context) => {
  const loaded = loadOperatingRoom(context.book, requestId, context.now)
  if (!loaded.ok) return loaded
  const { verdicts } = loaded.value
  const last = verdicts.at(-1)
  if (last === undefined) return fail({ kind: 'still-owed' })
  if (last.notice !== null) return fail({ kind: 'already-decided' })
  const { verdict, at: decidedAt } = last
  const decided = { request: loaded.value, verdict, decidedAt, ordinal: verdicts.length, language }
  const told = issueNotice(context, { ...decided, handlerName: by.accountName })
  return succeed({
    value: { noticeId: told.noticeId, number: told.number },
    event: {
      subject: requestId,
      body: { number: loaded.value.number, decidedAt, notice: told.number, content: told.content },
    },
  })
}
