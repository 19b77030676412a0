import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { writeExport } from '../../../electron/worker/write-export.ts'
import { ledgerBook, usualRow } from './ledger-book.ts'
import { writtenXlsx } from './written.ts'

/** One member of a zip whose name occurs once, inflated by Node and not by our own hand. */
const memberOf = (path: string, name: string): string => {
  const bytes = readFileSync(path)
  const at = bytes.indexOf(name)
  return inflateRawSync(bytes.subarray(at + name.length), { finishFlush: 2 }).toString('utf8')
}

describe('the Excel file', () => {
  test('holds the ledger and its summary, and its only author is the program', async () => {
    const job = ledgerBook([usualRow]).job('xlsx')
    const workbook = await writtenXlsx(job)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['관리대장', '요약'])
    expect(workbook.creator).toBe('열람지기')
    expect(memberOf(`${job.path}.part`, 'docProps/core.xml')).not.toContain('이책임')
  })

  test('times are real dates in Korean time, numbers are numbers, the rest is text', async () => {
    const sheet = (await writtenXlsx(ledgerBook([usualRow]).job('xlsx'))).getWorksheet('관리대장')
    const row = sheet?.getRow(2)
    expect(row?.getCell(1).value).toBe(1)
    // A reader without zones gives the wall clock as if it were UTC.
    expect(row?.getCell(3).value).toEqual(new Date('2026-11-20T14:30:00Z'))
    expect(row?.getCell(3).numFmt).toBe('yyyy-mm-dd hh:mm')
    expect(row?.getCell(4).value).toBe('카메라 03 로비 / 재생\n11. 19. 14:00 ~ 14:30')
    expect(row?.getCell(7).value).toBe('홍길동 (본인)\n010-1234-5678')
  })

  test('the heading stays in sight, columns have widths, long cells wrap and the table has a filter', async () => {
    const sheet = (await writtenXlsx(ledgerBook([usualRow, usualRow]).job('xlsx'))).getWorksheet('관리대장')
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet?.autoFilter).toBe('A1:K3')
    expect(sheet?.getColumn(6).width).toBe(34)
    expect(sheet?.getRow(2).getCell(6).alignment).toMatchObject({ wrapText: true })
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9 })
  })

  test.each(['=1+1', '＝HYPERLINK("x")', '+82', '@a', "'=1"])(
    '%j stays a text, also after its cell is edited',
    async (purpose) => {
      const job = ledgerBook([{ ...usualRow, purpose }]).job('xlsx')
      const cell = (await writtenXlsx(job)).getWorksheet('관리대장')?.getRow(2).getCell(6)
      expect(cell?.value).toBe(purpose)
      expect(cell?.formula).toBeFalsy()
      const sheet = memberOf(`${job.path}.part`, 'xl/worksheets/sheet1.xml')
      expect(sheet).not.toContain('<f>')
      expect(sheet).toContain('<c r="F2" s="3" t="inlineStr">')
      expect(memberOf(`${job.path}.part`, 'xl/styles.xml')).toMatch(/<cellXfs.*?(?:<xf .*?){3}<xf [^>]*quotePrefix="1"/)
    },
  )

  test('signs of markup, control characters and lone halves of letters do not break the file', async () => {
    const purpose = '<b>&amp;"\'</b> \u0001\u000B _x0041_ \uFFFF 끝'
    const job = ledgerBook([{ ...usualRow, purpose }]).job('xlsx')
    expect((await writtenXlsx(job)).getWorksheet('관리대장')?.rowCount).toBe(2)
    const sheet = memberOf(`${job.path}.part`, 'xl/worksheets/sheet1.xml')
    expect(sheet).toContain('>&lt;b&gt;&amp;amp;"\'&lt;/b&gt; _x0001__x000B_ _x005F_x0041_ _xFFFF_ 끝<')
  })

  test('rule 47: the summary says what the file covers, who took it out, when and for what', async () => {
    const sheet = (await writtenXlsx(ledgerBook([usualRow]).job('xlsx'))).getWorksheet('요약')
    const facts = Object.fromEntries(
      (sheet?.getRows(1, sheet.rowCount) ?? []).map((row) => [row.getCell(1).value, row.getCell(2).value]),
    )
    expect(facts).toMatchObject({ 기관: '보기의원', 건수: '1건', '빠진 번호': '없음', '출력 목적': '자체 점검' })
  })

  test('a masked copy with chosen columns holds neither name nor phone', async () => {
    const job = ledgerBook([usualRow]).job('xlsx', { masking: 'masked', unmaskedReason: '', columns: ['recipient'] })
    const sheet = (await writtenXlsx(job)).getWorksheet('관리대장')
    expect(sheet?.getRow(2).getCell(4).value).toBe('홍*동 (본인)\n010-****-5678')
    expect(memberOf(`${job.path}.part`, 'xl/worksheets/sheet1.xml')).not.toMatch(/홍길동|1234/)
  })

  test('an empty period gives a heading and a summary', async () => {
    const period = { from: plainDay('2020-01-01'), to: plainDay('2020-01-31') }
    const workbook = await writtenXlsx(ledgerBook([usualRow]).job('xlsx', { period }))
    expect(workbook.getWorksheet('관리대장')?.rowCount).toBe(1)
    expect(workbook.getWorksheet('관리대장')?.getRow(1).getCell(2).value).toBe('구분')
  })

  test('many blocks join into one sound archive', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({
      ...usualRow,
      purpose: `목적 ${index} ${'가나다'.repeat(40)}`,
      occurredAt: instant('2026-11-20T05:30:00Z'),
    }))
    const job = ledgerBook(rows).job('xlsx')
    const sheet = (await writtenXlsx(job)).getWorksheet('관리대장')
    expect(sheet?.rowCount).toBe(3001)
    expect(sheet?.getRow(3001).getCell(6).value).toBe(rows[2999]?.purpose)
    // An unzip that checks every checksum, where the machine has one.
    const python = '/usr/bin/python3'
    if (!existsSync(python)) return
    const check = 'import sys,zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())'
    expect(execFileSync(python, ['-c', check, `${job.path}.part`], { encoding: 'utf8' }).trim()).toBe('None')
  })

  test('the same rows give the same bytes', () => {
    const built = ledgerBook([usualRow])
    const [first, second] = [{ ...built.job('xlsx') }, { ...built.job('xlsx'), path: `${built.folder}/again.xlsx` }]
    writeExport(first, () => {})
    writeExport(second, () => {})
    expect(readFileSync(`${first.path}.part`).equals(readFileSync(`${second.path}.part`))).toBe(true)
  })
})
