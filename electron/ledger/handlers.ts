import { correctionRow } from '../../domain/ledger/compose-row.ts'
import { type CorrectedCell, correctionIssues, restatedColumn } from '../../domain/ledger/correction-rules.ts'
import { cellWords } from '../../domain/ledger/row-words.ts'
import { fail, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { readClinic } from '../../db/clinic.ts'
import { pageOfLedgerRows } from '../../db/ledger/ledger-pages.ts'
import { leadsOfLedgerRow } from '../../db/ledger/ledger-leads.ts'
import { nextLedgerNumber, readLedgerRow, subjectOfLedgerRow } from '../../db/ledger/ledger-row.ts'
import { ledgerHead } from '../../db/ledger/tree-head.ts'
import type { DiscloseHandler, Handlers, ReadHandler, WriteHandler } from '../door/handler.ts'
import { exportLedger } from './export-ledger.ts'

const rowsPerPage = 100

const head: ReadHandler<'ledger.head'> = (_input, _by, { book }) =>
  succeed({ head: ledgerHead(book, readClinic(book).name) })

const list: DiscloseHandler<'ledger.list'> = ({ before, ...selection }, _by, { book }) => {
  const { rows, totalCount, isCountedWhole } = pageOfLedgerRows(book, selection, before, rowsPerPage)
  const nextBefore = rows.length === rowsPerPage ? (rows.at(-1)?.number ?? null) : null
  return succeed({
    value: { rows: [...rows], nextBefore, totalCount, isCountedWhole },
    event: { subject: null, body: { ...selection, before, shownCount: rows.length } },
  })
}

const open: DiscloseHandler<'ledger.open'> = ({ number }, _by, { book }) => {
  const row = readLedgerRow(book, number)
  if (row === undefined) return fail({ kind: 'not-found', what: 'row' })
  const { requestId, ...leads } = leadsOfLedgerRow(book, number)
  return succeed({
    value: { row, ...leads },
    event: { subject: requestId, body: { number } },
  })
}

/** What a correction of a correction of … is about in the end. */
const rootOf = (book: ReadableBook, cell: CorrectedCell): CorrectedCell => {
  const { corrects } = cell.row
  const before = corrects === null ? undefined : readLedgerRow(book, corrects)
  return before === undefined ? cell : rootOf(book, { row: before, column: restatedColumn(cell.row) })
}

const correct: WriteHandler<'ledger.correct'> = ({ number, column, value, reason }, by, { book, now }) => {
  const row = readLedgerRow(book, number)
  if (row === undefined) return fail({ kind: 'not-found', what: 'row' })
  // One row is corrected by one row: a second thought corrects the correction, so the chain can be followed.
  if (row.correctedBy !== null) return fail({ kind: 'already-corrected', byNumber: row.correctedBy })
  const typed = { row, column }
  const issues = correctionIssues(typed, rootOf(book, typed), value, now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const restatement = { column, oldWords: cellWords(row, column), newWords: value, reason }
  return succeed({
    value: { ledgerNumber: nextLedgerNumber(book) },
    event: {
      // A correction may quote the person of the request: destroying the request's key must erase that too.
      subject: subjectOfLedgerRow(book, number),
      body: { number, ...restatement },
      officialRow: correctionRow({ corrected: row, restatement, handlerName: by.accountName, at: now }),
    },
  })
}

export const ledgerHandlers = {
  'ledger.head': head,
  'ledger.list': list,
  'ledger.open': open,
  'ledger.correct': correct,
  'ledger.export': exportLedger,
} satisfies Partial<Handlers>
