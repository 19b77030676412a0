// Hands over a copy: the number, the receipt and the row come to be together, or nothing does.
import { dayOf, type Instant, isMinutesBefore } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import { type CopyDraft, copyIdSchema } from '../../domain/copy/copy.ts'
import { announcedIssues } from '../../domain/copy/announced.ts'
import { draftIssues, meetsRequest, provisionIssues, type RequestToCopy } from '../../domain/copy/copy-rules.ts'
import { isCheckedSince, openNeedsAt } from '../../domain/identity/check-time.ts'
import { copyRow } from '../../domain/ledger/copy-row.ts'
import { copyReceiptAsRead } from '../../domain/paper/copy-receipt-in-language.ts'
import { isLive } from '../../domain/request/request-status.ts'
import { fail, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { readClinic } from '../../db/clinic.ts'
import { type NewCopy, insertCopy } from '../../db/copy.ts'
import { announcedWonOf, markShown, resultsAt } from '../../db/decision.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { nextLedgerNumber } from '../../db/ledger/ledger-row.ts'
import { ledgerHead } from '../../db/ledger/tree-head.ts'
import { rangesOfRequest, storeCopiedAt } from '../../db/range.ts'
import { drawNumber } from '../../db/number-series.ts'
import { refuse, type WriteContext, type WriteHandler } from '../door/handler.ts'
import { type AskedFootage, forbiddenOf, refuseFootage } from '../footage/permitted-footage.ts'
import { loadRequest, type LoadedRequest } from '../request/load-request.ts'
import { settleStatus } from '../request/settle-status.ts'

/** As it stood when the copy was handed over: a notice or a showing that came later permitted nothing then. */
const requestToCopy = (book: ReadableBook, { stored, ranges }: LoadedRequest, at: Instant): RequestToCopy => {
  const results = resultsAt(book, stored.id, at)
  return {
    applicant: stored.applicant,
    receivedAt: stored.receivedAt,
    kinds: stored.kinds,
    status: stored.status,
    openNeeds: openNeedsAt(stored, at),
    isCheckedSince: isCheckedSince(stored, at),
    ranges: ranges.map((range) => {
      const watched = range.watched.filter(({ watchedAt }) => !isMinutesBefore(at, watchedAt))
      const result = results.get(range.id) ?? null
      const isAnsweredSince =
        JSON.stringify(result) !== JSON.stringify(range.result) || watched.length < range.watched.length
      return { ...range, result, watched, isAnsweredSince }
    }),
  }
}

const piecesOf = ({ pieces }: CopyDraft, { ranges }: LoadedRequest): NewCopy['pieces'] =>
  pieces.flatMap((piece) => {
    const range = ranges.find(({ id }) => id === piece.rangeId)
    if (range === undefined) return []
    const { cameraId, cameraNumber, cameraPlace } = range
    return [{ ...piece, cameraId, cameraNumber, cameraPlace }]
  })

const askedOf = (draft: CopyDraft, loaded: LoadedRequest): readonly AskedFootage[] =>
  draft.pieces.flatMap(({ rangeId, from, to }, index) => {
    const range = loaded.ranges.find(({ id }) => id === rangeId)
    if (range === undefined) return []
    const { cameraId, cameraNumber } = range
    return [{ field: `pieces.${index}`, cameraId, cameraNumber, from, to }]
  })

/** C-2026-001: a row of its own each year, without a gap. */
const drawCopyNumber = ({ book, now }: WriteContext): string => {
  const year = yearOf(dayOf(now))
  return `C-${year}-${String(drawNumber(book, `copy/${year}`)).padStart(3, '0')}`
}

export const provide: WriteHandler<'copy.provide'> = (draft, by, context) => {
  const { book, now, newId } = context
  // What was there is judged as of when it was handed over.
  const at = draft.handedAt !== null && draft.handedAt < now ? draft.handedAt : now
  const loaded = loadRequest(book, draft.requestId, readHolidayTables(book), at)
  if (!loaded.ok) return loaded
  const { stored } = loaded.value
  const request = requestToCopy(book, loaded.value, at)
  const unlawful = provisionIssues(draft, request)
  const announcedWon = announcedWonOf(
    book,
    draft.pieces.map(({ rangeId }) => rangeId),
  )
  const issues = [
    ...unlawful,
    ...draftIssues(draft, request, now),
    ...announcedIssues(draft, request.ranges, announcedWon),
  ]
  const forbidden = forbiddenOf(book, askedOf(draft, loaded.value), at)
  if (forbidden.length > 0) return refuseFootage(forbidden, issues, stored.id)
  // Somebody meant to hand out what may not be handed out: the book remembers that it was tried.
  if (unlawful.length > 0) return refuse({ kind: 'invalid', issues }, { subject: stored.id, body: draft })
  if (issues.length > 0) return fail({ kind: 'invalid', issues })

  const clinic = readClinic(book)
  const number = drawCopyNumber(context)
  const ledgerNumber = nextLedgerNumber(book)
  const pieces = piecesOf(draft, loaded.value)
  const cameraIds = pieces.map(({ cameraId }) => cameraId)
  const row = copyRow({ draft, number, request: stored, pieces, handlerName: by.accountName, at, enteredAt: now })
  const receipt = copyReceiptAsRead({
    clinic,
    claim: stored,
    draft,
    pieces,
    number,
    ledgerNumber,
    basis: row.basis,
    handlerName: by.accountName,
    at,
    enteredAt: now,
    anchor: ledgerHead(book, clinic.name),
  })
  const copyId = copyIdSchema.parse(newId())
  insertCopy(book, {
    id: copyId,
    number,
    ledgerNumber,
    draft,
    recipientKind: stored.applicant.door,
    basis: row.basis,
    pieces,
    providedAt: at,
    enteredAt: now,
    providedBy: by.accountId,
    content: JSON.stringify(receipt),
  })
  const handed = rangesOfRequest(book, stored.id, dayOf(now)).filter(({ id }) =>
    draft.pieces.some(({ rangeId }) => rangeId === id),
  )
  for (const range of handed) {
    storeCopiedAt(book, range)
    if (meetsRequest(stored) && range.copiedAt !== undefined) markShown(book, [range.id], range.copiedAt)
  }
  if (isLive(stored.status)) settleStatus(book, stored.id, dayOf(now))
  return succeed({
    value: { copyId, number, ledgerNumber },
    event: { subject: stored.id, body: { copyId, number, draft, content: receipt }, officialRow: row, cameraIds },
  })
}
