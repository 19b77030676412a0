import type { Instant } from '../../domain/calendar/instant.ts'
import { basename } from 'node:path'
import { stampOutput } from '../../domain/paper/output-stamp.ts'
import { succeed } from '../../domain/result.ts'
import type { WritableBook } from '../../db/book.ts'
import { countCopyReceiptOutput } from '../../db/copy-receipt.ts'
import { countCertificateOutput } from '../../db/destruction-order.ts'
import { countOperatingRoomAnswerOutput } from '../../db/operating-room-answer.ts'
import { countOperatingRoomNoticeOutput } from '../../db/operating-room-notice.ts'
import { countNoticeOutput, countReceiptOutput } from '../../db/paper.ts'
import { countObjectionAnswerOutput } from '../../db/objection-answer.ts'
import { countSupplementOutput } from '../../db/request-supplement.ts'
import type { Handlers, StagedWriteHandler } from '../door/handler.ts'
import { type MadePaper, makePaper, type PaperReference } from './make-paper.ts'
import { savePdf } from './save-pdf.ts'

interface PreparedOutput {
  readonly made: MadePaper
  /** The file written aside; null where the paper went to the printer. */
  readonly path: string | null
}

/** Only frozen papers are counted: a form for the hand is no copy of an earlier one. */
const countOutput = (book: WritableBook, reference: PaperReference, now: Instant): void => {
  if (reference.kind === 'notice') countNoticeOutput(book, reference.noticeId, now)
  if (reference.kind === 'operating-room-notice') countOperatingRoomNoticeOutput(book, reference.noticeId)
  if (reference.kind === 'operating-room-answer') countOperatingRoomAnswerOutput(book, reference.answerId)
  if (reference.kind === 'copy-receipt') countCopyReceiptOutput(book, reference.copyId)
  if (reference.kind === 'destruction-certificate') countCertificateOutput(book, reference.number)
  if (reference.kind === 'receipt') countReceiptOutput(book, reference.requestId)
  if (reference.kind === 'objection-answer') countObjectionAnswerOutput(book, reference.answerId, now)
  if (reference.kind === 'supplement') countSupplementOutput(book, reference.supplementId)
}

/**
 * The paper leaves before the entry is written: a print dialog that was cancelled must not stand in the book as a print.
 * A saved PDF keeps its temporary name until the entry is there.
 */
const output: StagedWriteHandler<'paper.output', PreparedOutput> = {
  prepare: async ({ paper: reference, to, purpose }, by, { book, now }, { machine }) => {
    const made = makePaper(book, reference, now)
    if (!made.ok) return made
    const { printedCount, fileName, voidedAt = null } = made.value
    const stamp = { at: now, userName: by.accountName, purpose, outputNumber: printedCount + 1, voidedAt }
    const paper = reference.kind === 'blank-form' ? made.value.paper : stampOutput(made.value.paper, stamp)
    if (to === 'printer') {
      const printed = await machine.print(paper)
      return printed.ok ? succeed({ made: made.value, path: null }) : printed
    }
    const saved = await savePdf(paper, fileName, machine)
    return saved.ok ? succeed({ made: made.value, path: saved.value }) : saved
  },
  commit: ({ made, path }, { paper: reference, to, purpose }, _by, { book, now }) => {
    countOutput(book, reference, now)
    const isReprint = made.printedCount > 0
    const fileName = path === null ? null : basename(path)
    return succeed({
      value: { fileName, isReprint },
      event: { subject: made.requestId, body: { paper: reference, to, purpose, isReprint } },
    })
  },
  deliver: ({ path }, { machine }) => (path === null ? Promise.resolve(succeed(null)) : machine.settleFile(path)),
  abandon: ({ path }, { machine }) => (path === null ? Promise.resolve() : machine.dropFile(path)),
}

export const paperHandlers = { 'paper.output': output } satisfies Partial<Handlers>
