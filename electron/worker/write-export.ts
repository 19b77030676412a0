// The work of an export, free of threads. Rows, counts and the state of the ledger are read in one transaction: what the
// closing block says is true of exactly the rows above it, whatever is written meanwhile. In WAL a reader stops no writer.
import { type ExportFact, exportFacts, type ExportOrder, type LedgerExtent } from '../../domain/ledger/export-facts.ts'
import type { LedgerRow } from '../../domain/ledger/official-row.ts'
import { maskRow } from '../../domain/paper/masking.ts'
import { bookOf, type ReadableBook } from '../../db/book.ts'
import { extentOfLedgerRows } from '../../db/ledger/ledger-extent.ts'
import { eachLedgerRow } from '../../db/ledger/ledger-pages.ts'
import { ledgerHead } from '../../db/ledger/tree-head.ts'
import { openReadOnly } from '../../db/open.ts'
import type { ExportJob } from './export-job.ts'
import { growFile } from './growing-file.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

export interface LedgerToWrite {
  readonly order: ExportOrder
  readonly facts: readonly ExportFact[]
  /** Read as they are taken; they can be taken once. */
  readonly rows: Iterable<LedgerRow>
}

type TellProgress = (doneCount: number, totalCount: number) => void

const rowsPerReport = 2000

function* rowsGoingOut(
  book: ReadableBook,
  order: ExportOrder,
  { rowCount, numbers }: LedgerExtent,
  tell: TellProgress,
): Generator<LedgerRow> {
  let doneCount = 0
  for (const row of eachLedgerRow(book, order, numbers)) {
    yield order.masking === 'masked' ? maskRow(row) : row
    doneCount += 1
    if (doneCount % rowsPerReport === 0) tell(doneCount, rowCount)
  }
}

/** Throws what the disk says when it is full or gone. The temporary file then stays for the caller to drop. */
export const writeExport = (job: ExportJob, tell: TellProgress): { readonly rowCount: number } => {
  const { bookPath, dataKey, order, format, path } = job
  const database = openReadOnly(bookPath, dataKey)
  try {
    return database.transaction(() => {
      const book = bookOf(database).reading
      const extent = extentOfLedgerRows(book, order)
      const { rowCount } = extent
      const facts = exportFacts(order, extent, ledgerHead(book, order.clinicName))
      const file = growFile(`${path}.part`)
      try {
        const ledger = { order, facts, rows: rowsGoingOut(book, order, extent, tell) }
        if (format === 'csv') writeCsv(file, ledger)
        else writeXlsx(file, ledger)
        file.flush()
      } finally {
        file.close()
      }
      return { rowCount }
    })()
  } finally {
    database.close()
  }
}
