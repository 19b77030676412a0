import { exportedColumns, exportHeadings, exportWords } from '../../domain/ledger/export-columns.ts'
import { byteOrderMark, csvLine } from '../../domain/ledger/export-csv.ts'
import { type GrowingFile, gatherText } from './growing-file.ts'
import type { LedgerToWrite } from './write-export.ts'

export const writeCsv = (file: GrowingFile, { order, facts, rows }: LedgerToWrite): void => {
  const columns = exportedColumns(order.columns)
  const text = gatherText(file.append)
  text.add(byteOrderMark)
  text.add(csvLine(exportHeadings(columns)))
  for (const row of rows) text.add(csvLine(exportWords(row, columns)))
  text.add('\r\n')
  for (const fact of facts) text.add(csvLine([fact.label, fact.text]))
  text.end()
}
