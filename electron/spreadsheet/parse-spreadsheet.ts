// Text to rows of cells. csv-parse does the quoting; what separates the cells is asked of the file, because Excel writes
// commas, tabs or semicolons depending on the menu entry and the PC's region.
import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { isBlank, type SpreadsheetRow } from '../../domain/camera/spreadsheet-table.ts'
import { fail, succeed, type Result } from '../../domain/result.ts'

const delimiters = [',', '\t', ';'] as const
type Delimiter = (typeof delimiters)[number]

/** Ten lines, because a title and blank lines may stand above the header; CR LF counts as two breaks. */
const lineBreaksLookedAtMax = 20

/**
 * The delimiter that occurs most often on one of the first lines, outside quotes: that line is the header, which has ten
 * columns. On a tie the earlier of comma, tab and semicolon.
 */
export const delimiterOf = (text: string): Delimiter => {
  const mostOnOneLine = new Map<string, number>()
  let onThisLine = new Map<string, number>()
  let isQuoted = false
  let lineBreakCount = 0
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    if (character === '\n' || character === '\r') {
      onThisLine = new Map()
      lineBreakCount += 1
      if (lineBreakCount === lineBreaksLookedAtMax) break
    } else {
      const count = (onThisLine.get(character) ?? 0) + 1
      onThisLine.set(character, count)
      mostOnOneLine.set(character, Math.max(count, mostOnOneLine.get(character) ?? 0))
    }
  }
  const countOf = (delimiter: Delimiter): number => mostOnOneLine.get(delimiter) ?? 0
  return delimiters.reduce((best, next) => (countOf(next) > countOf(best) ? next : best))
}

const quoteErrors = new Set<string>(['CSV_QUOTE_NOT_CLOSED', 'CSV_INVALID_CLOSING_QUOTE', 'INVALID_OPENING_QUOTE'])

/**
 * Rows that hold anything. A broken quote refuses the whole file and names the row: guessing where the cell ends would move
 * every later cell, and one camera's place would silently become another's.
 */
export const parseSpreadsheet = (text: string): Result<readonly SpreadsheetRow[]> => {
  try {
    const rows: SpreadsheetRow[] = []
    parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // Keeping only what holds something here, not afterwards, bounds the memory of a file of five million line breaks.
      on_record: (cells: readonly string[], { records }) => {
        if (!isBlank(cells)) rows.push({ row: records, cells })
        return null
      },
    })
    return succeed(rows)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (!quoteErrors.has(error.code)) return fail({ kind: 'file-refused', reason: 'unreadable' })
    return fail({ kind: 'file-refused', reason: 'quote-broken', row: Number(error['records']) + 1 })
  }
}
