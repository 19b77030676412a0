import { exportedColumns, exportHeadings } from '../../domain/ledger/export-columns.ts'
import { columnLetter, headingRow, ledgerSheetRow, sheetRow, textCell } from '../../domain/ledger/export-sheet.ts'
import {
  cellStyles,
  ledgerColumnWidths,
  sheetEnding,
  sheetNames,
  sheetOpening,
  sheetPath,
  workbookParts,
} from '../../domain/ledger/export-workbook.ts'
import type { GrowingFile } from './growing-file.ts'
import type { LedgerToWrite } from './write-export.ts'
import { type ZipArchive, zipInto } from './zip-archive.ts'

/** Rows of one Excel sheet, its heading included; a longer ledger goes on in 관리대장 2. */
const excelRowsMax = 1_048_576

const factWidths = [26, 90] as const

/** Writes sheets until the rows are used up, at least one; gives their number. */
const writeLedgerSheets = (archive: ZipArchive, { order, rows }: LedgerToWrite): number => {
  const columns = exportedColumns(order.columns)
  const headings = exportHeadings(columns)
  const source = rows[Symbol.iterator]()
  let next = source.next()
  let sheetCount = 0
  do {
    archive.addMember(sheetPath(sheetCount), (add) => {
      add(sheetOpening('table', ledgerColumnWidths(columns)))
      add(headingRow(headings))
      let position = 1
      while (next.done !== true && position < excelRowsMax) {
        position += 1
        add(ledgerSheetRow(position, next.value, columns))
        next = source.next()
      }
      add(sheetEnding(`A1:${columnLetter(headings.length - 1)}${position}`))
    })
    sheetCount += 1
  } while (next.done !== true)
  return sheetCount
}

export const writeXlsx = (file: GrowingFile, ledger: LedgerToWrite): void => {
  const archive = zipInto(file)
  const ledgerSheetCount = writeLedgerSheets(archive, ledger)
  archive.addMember(sheetPath(ledgerSheetCount), (add) => {
    add(sheetOpening('facts', factWidths))
    for (const [index, { label, text }] of ledger.facts.entries()) {
      const position = index + 1
      const cells = [
        textCell(`A${position}`, label, cellStyles.heading),
        textCell(`B${position}`, text, cellStyles.guardedText),
      ]
      add(sheetRow(position, cells))
    }
    add(sheetEnding(null))
  })
  for (const { path, text } of workbookParts(sheetNames(ledgerSheetCount), ledger.order.stamp.at))
    archive.addMember(path, (add) => add(text))
  archive.end()
}
