import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSpreadsheet } from '../../../electron/spreadsheet/parse-spreadsheet.ts'
import { headers, headerText, writeCells } from './spreadsheet-bytes.ts'

const rowsOf = (text: string) => {
  const parsed = parseSpreadsheet(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  return parsed.value
}

const broken = (row: number) => ({ ok: false, failure: { kind: 'file-refused', reason: 'quote-broken', row } })

describe('rows are counted as the spreadsheet program counts them', () => {
  test('a blank line counts, a line break inside a cell does not', () => {
    expect(rowsOf('층,채널\r\n\r\n"1층\n동측",1\r\n2층,2\r\n')).toEqual([
      { row: 1, cells: ['층', '채널'] },
      { row: 3, cells: ['1층\n동측', '1'] },
      { row: 4, cells: ['2층', '2'] },
    ])
  })

  test('empty rows at the end, with delimiters or without, are no rows', () => {
    expect(rowsOf('층,채널\n1층,1\n,\n , \n\n')).toHaveLength(2)
  })

  test('rows with fewer or more cells than the header are kept as they are', () => {
    expect(rowsOf('층,채널\n1층\n2층,2,3\n').map((row) => row.cells.length)).toEqual([2, 1, 3])
  })

  test('a mixture of line ends is read, as when files are pasted together', () => {
    expect(rowsOf('층,채널\r\n1층,1\n2층,2\r3층,3').map((row) => row.row)).toEqual([1, 2, 3, 4])
  })
})

describe('the delimiter is that of the header line', () => {
  test.each([
    ['a title with commas above a header with tabs', `카메라, 2026년, 현황\n${headers.join('\t')}\n`, 10],
    [
      'commas inside quotes of a header with semicolons',
      `"가,나,다,라,마,바,사,아,자,차,카";${headers.join(';')}\n`,
      11,
    ],
    ['cells full of commas under a header with semicolons', `${headers.join(';')}\n가, 나;다, 라\n`, 10],
  ])('%s', (_name, text, width) => {
    expect(Math.max(...rowsOf(text).map((row) => row.cells.length))).toBe(width)
  })
})

describe('a broken quote refuses the file and names the row', () => {
  test.each([
    ['never closed', '층,채널\n1층,1\n"2층,2\n3층,3\n', 3],
    ['closed before the end of the cell', '층,채널\n"1층"동측,1\n', 2],
    ['opened inside a cell', '층,채널\n1층,1\n\n2층 19" 화면,1\n', 4],
  ])('%s', (_name, text, row) => {
    expect(parseSpreadsheet(text)).toEqual(broken(row))
  })
})

test('whatever a reference writer quoted comes back, for every delimiter and line end', () => {
  const cell = fc.string({
    unit: fc.constantFrom('가', 'A', '1', ',', ';', '\t', '"', '\n', '\r', ' ', '='),
    maxLength: 8,
  })
  const row = fc.tuple(cell, fc.array(cell, { minLength: 9, maxLength: 9 }))
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 12 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\r\n', '\n', '\r'),
      (rows, delimiter, lineEnd) => {
        // A first cell that is never blank keeps every row, blank rows being dropped on purpose.
        const cells = [headers, ...rows.map(([first, rest]) => [`번호${first}`, ...rest])]
        const read = rowsOf(writeCells(cells, { delimiter, lineEnd }))
        expect(read).toEqual(cells.map((written, index) => ({ row: index + 1, cells: written })))
      },
    ),
    { numRuns: 500 },
  )
})

test('no text makes it throw', () => {
  const piece = fc.constantFrom('"', ',', ';', '\t', '\n', '\r', '가', headerText, '\u0000', '\uFEFF', '=')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const parsed = parseSpreadsheet(pieces.join(''))
      expect(parsed.ok || parsed.failure.kind === 'file-refused').toBe(true)
    }),
    { numRuns: 2000 },
  )
})
