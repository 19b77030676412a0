// Takes the ledger of a period out of the clinic. The file is whole under a temporary name before the entry is written, and
// gets its own name only afterwards: a file without its entry cannot come to be (rule 47).
import { basename } from 'node:path'
import type { ParsedInputOf } from '../../domain/contract/contract.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { type ExportOrder, exportFileName } from '../../domain/ledger/export-facts.ts'
import { maskName } from '../../domain/paper/masking.ts'
import { ledgerPaper } from '../../domain/paper/ledger-paper.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { findAccountByName } from '../../db/account.ts'
import type { ReadableBook } from '../../db/book.ts'
import { listCameras } from '../../db/camera.ts'
import { readClinic } from '../../db/clinic.ts'
import { extentOfLedgerRows } from '../../db/ledger/ledger-extent.ts'
import { eachLedgerRow, spanOfLedgerRows } from '../../db/ledger/ledger-pages.ts'
import { ledgerHead } from '../../db/ledger/tree-head.ts'
import type { ReadContext, StagedWriteHandler } from '../door/handler.ts'
import type { Machine } from '../door/machine.ts'

/** Some 400 sheets. A longer ledger is asked for in parts, or as a spreadsheet, which has no such bound. */
const paperRowsMax = 5000

type ExportInput = ParsedInputOf<'ledger.export'>

interface PreparedExport {
  readonly path: string
  readonly rowCount: number
}

/** A masked copy does not name in its head whom it hides in its rows; staff are named in both. */
const filterWordsOf = ({ cameraId, person, unmaskedReason }: ExportInput, book: ReadableBook): readonly string[] => {
  const camera = listCameras(book).find(({ id }) => id === cameraId)
  const isNamed = unmaskedReason !== '' || findAccountByName(book, person) !== undefined
  return [
    ...(camera === undefined ? [] : [`카메라 ${camera.number} ${camera.place}`]),
    ...(person === '' ? [] : [`사람 ${isNamed ? person : maskName(person)}`]),
  ]
}

const orderOf = (input: ExportInput, userName: string, { book, now }: ReadContext): ExportOrder => ({
  clinicName: readClinic(book).name,
  period: input.period,
  kinds: input.kinds,
  cameraId: input.cameraId,
  person: input.person,
  filterWords: filterWordsOf(input, book),
  columns: input.columns,
  masking: input.unmaskedReason === '' ? 'masked' : 'unmasked',
  unmaskedReason: input.unmaskedReason,
  stamp: { userName, at: now, purpose: input.purpose },
})

const writePaper = async (
  order: ExportOrder,
  path: string,
  book: ReadableBook,
  machine: Machine,
): Promise<Result<{ readonly rowCount: number }>> => {
  const { clinicName, period, kinds, filterWords, columns, masking, stamp } = order
  const { numbers, leftOutCount, missingNumbers } = extentOfLedgerRows(book, order)
  const rows = [...eachLedgerRow(book, order, numbers)]
  const paper = ledgerPaper({
    clinic: { name: clinicName },
    rows,
    period,
    kinds,
    filterWords,
    leftOutCount,
    missingNumbers,
    gaps: [],
    masking,
    columns,
    stamp,
    anchor: ledgerHead(book, clinicName),
  })
  const rendered = await machine.renderPdf(paper)
  if (!rendered.ok) return rendered
  const written = await machine.writeAside(path, rendered.value)
  return written.ok ? succeed({ rowCount: rows.length }) : written
}

export const exportLedger: StagedWriteHandler<'ledger.export', PreparedExport> = {
  prepare: async (input, by, context, { machine }) => {
    const { book, session } = context
    const { format, jobId } = input
    if (format === 'pdf' && spanOfLedgerRows(book, input).rowCount > paperRowsMax)
      return fail(invalid('period', 'too-many', String(paperRowsMax)))
    const order = orderOf(input, by.accountName, context)
    const { ledgerName } = ledgerHead(book, order.clinicName)
    const chosen = await machine.chooseSavePath({
      defaultName: `${exportFileName(ledgerName, input.period)}.${format}`,
      extension: format,
    })
    if (!chosen.ok) return chosen
    const path = chosen.value
    const { bookPath, dataKey } = session
    const written =
      format === 'pdf'
        ? await writePaper(order, path, book, machine)
        : await machine.runExport({ jobId, bookPath, dataKey, order, format, path })
    return written.ok ? succeed({ path, rowCount: written.value.rowCount }) : written
  },
  commit: ({ path, rowCount }, { period, kinds, cameraId, person, columns, format, purpose, unmaskedReason }) => {
    const fileName = basename(path)
    const masking = unmaskedReason === '' ? 'masked' : 'unmasked'
    return succeed({
      value: { fileName, rowCount },
      event: {
        subject: null,
        body: {
          period,
          kinds,
          cameraId,
          person,
          columns,
          format,
          purpose,
          masking,
          unmaskedReason,
          rowCount,
          fileName,
        },
      },
    })
  },
  deliver: ({ path }, { machine }) => machine.settleFile(path),
  abandon: ({ path }, { machine }) => machine.dropFile(path),
}
