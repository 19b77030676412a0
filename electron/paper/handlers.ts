import { noticePaperSchema } from '../../domain/paper/notice-paper.ts'
import { stampOutput } from '../../domain/paper/output-stamp.ts'
import type { NoticePaper, ReceiptPaper } from '../../domain/paper/paper.ts'
import { receiptPaperSchema } from '../../domain/paper/receipt-paper.ts'
import { basename } from 'node:path'
import type { ParsedInputOf } from '../../domain/contract/contract.ts'
import type { RequestId } from '../../domain/request/request.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { countNoticeOutput, countReceiptOutput, readNotice, readReceipt } from '../../db/paper.ts'
import type { Handlers, StagedWriteHandler } from '../door/handler.ts'
import { savePdf } from './save-pdf.ts'

type PaperReference = ParsedInputOf<'paper.output'>['paper']

interface Issued {
  readonly paper: NoticePaper | ReceiptPaper
  readonly printedCount: number
  readonly requestId: RequestId
  readonly fileName: string
}

const readIssued = (book: ReadableBook, reference: PaperReference): Result<Issued> => {
  const frozen =
    reference.kind === 'notice' ? readNotice(book, reference.noticeId) : readReceipt(book, reference.requestId)
  if (frozen === undefined) return fail({ kind: 'not-found', what: 'paper' })
  const content: unknown = JSON.parse(frozen.content)
  const { printedCount, requestId } = frozen
  if (reference.kind === 'notice') {
    const paper = noticePaperSchema.parse(content)
    return succeed({ paper, printedCount, requestId, fileName: `통지서 ${paper.documentNumber.text}` })
  }
  const paper = receiptPaperSchema.parse(content)
  return succeed({ paper, printedCount, requestId, fileName: `접수증 ${paper.number.text}` })
}

interface PreparedOutput {
  readonly issued: Issued
  /** The file written aside; null where the paper went to the printer. */
  readonly path: string | null
}

/**
 * The paper leaves before the entry is written: a print dialog that was cancelled must not stand in the book as a print.
 * A saved PDF keeps its temporary name until the entry is there.
 */
const output: StagedWriteHandler<'paper.output', PreparedOutput> = {
  prepare: async ({ paper: reference, to, purpose }, by, { book, now }, { machine }) => {
    const issued = readIssued(book, reference)
    if (!issued.ok) return issued
    const stamp = { at: now, userName: by.accountName, purpose, outputNumber: issued.value.printedCount + 1 }
    const paper = stampOutput(issued.value.paper, stamp)
    if (to === 'printer') {
      const printed = await machine.print(paper)
      return printed.ok ? succeed({ issued: issued.value, path: null }) : printed
    }
    const saved = await savePdf(paper, issued.value.fileName, machine)
    return saved.ok ? succeed({ issued: issued.value, path: saved.value }) : saved
  },
  commit: ({ issued, path }, { paper: reference, to, purpose }, _by, { book }) => {
    if (reference.kind === 'notice') countNoticeOutput(book, reference.noticeId)
    else countReceiptOutput(book, reference.requestId)
    const isReprint = issued.printedCount > 0
    const fileName = path === null ? null : basename(path)
    return succeed({
      value: { fileName, isReprint },
      event: { subject: issued.requestId, body: { paper: reference, to, purpose, isReprint } },
    })
  },
  deliver: ({ path }, { machine }) => (path === null ? Promise.resolve(succeed(null)) : machine.settleFile(path)),
  abandon: ({ path }, { machine }) => (path === null ? Promise.resolve() : machine.dropFile(path)),
}

export const paperHandlers = { 'paper.output': output } satisfies Partial<Handlers>
