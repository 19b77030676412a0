// What an export wrote, read back by other people's readers.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { writeExport } from '../../../electron/worker/write-export.ts'
import type { ExportJob } from '../../../electron/worker/export-job.ts'

export interface Written {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly facts: Readonly<Record<string, string>>
}

const parseCsv = (text: string): string[][] =>
  parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false, record_delimiter: '\r\n' })

export const readCsv = (path: string): Written => {
  const lines = parseCsv(readFileSync(path, 'utf8'))
  const end = lines.findIndex((line) => line.length === 1 && line[0] === '')
  return {
    header: lines[0] ?? [],
    rows: lines.slice(1, end),
    facts: Object.fromEntries(lines.slice(end + 1).map(([label, text]) => [label, text])),
  }
}

export const writtenCsv = (job: ExportJob): Written => {
  writeExport(job, () => {})
  return readCsv(`${job.path}.part`)
}

export const readXlsx = async (path: string): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  return workbook
}

export const writtenXlsx = async (job: ExportJob): Promise<ExcelJS.Workbook> => {
  writeExport(job, () => {})
  return readXlsx(`${job.path}.part`)
}
