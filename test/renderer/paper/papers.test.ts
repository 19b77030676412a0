// The papers as they leave the printer: the bundled page in a real Chromium, its PDF read back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { ledgerPaper } from '../../../domain/paper/ledger-paper.ts'
import { decisionNotice } from '../../../domain/paper/notice.ts'
import type { Paper } from '../../../domain/paper/paper.ts'
import { blankProxyForm } from '../../../domain/paper/proxy-form.ts'
import { requestReceipt } from '../../../domain/paper/receipt.ts'
import { recoveryCodeSheet } from '../../../domain/paper/recovery-code.ts'
import { filledRequestForm } from '../../../domain/paper/filled-request-form.ts'
import { blankRequestForm } from '../../../domain/paper/request-form.ts'
import { ledgerFacts, noticeFacts, receiptFacts, request, rowsFrom, viewingRow } from '../../domain/paper/sample.ts'
import { fullFacts, longName, longWords, manyRanges, overfullSheets } from './full-sheets.ts'
import { fontsOf, pageCountOf, pageSizesMm, textOf } from './pdf-text.ts'
import { type PrintWindow, openPrintWindow } from './print-window.ts'

let printWindow: PrintWindow

beforeAll(async () => {
  printWindow = await openPrintWindow()
}, 120_000)

afterAll(() => printWindow.close())

const pdfOf = async (paper: Paper): Promise<Buffer> => {
  await printWindow.show(paper)
  return printWindow.pdf()
}

const fullNotice = decisionNotice(fullFacts)

const filledForm = (ranges: typeof receiptFacts.request.ranges): Paper =>
  filledRequestForm({
    clinic: noticeFacts.clinic,
    request: {
      ...receiptFacts.request,
      applicant: { door: 'self' },
      purpose: request.purpose,
      hint: longWords.repeat(2),
      ranges,
    },
    anchor: receiptFacts.anchor,
  })

const samples: readonly (readonly [string, Paper, number, readonly [number, number]])[] = [
  ['a refusal notice', decisionNotice(noticeFacts), 1, [210, 297]],
  ['its preview', decisionNotice({ ...noticeFacts, number: null, anchor: null }), 1, [210, 297]],
  ['a notice three days late', decisionNotice({ ...noticeFacts, sentOn: plainDay('2026-12-06') }), 1, [210, 297]],
  ['a receipt', requestReceipt(receiptFacts), 1, [210, 297]],
  [
    'a receipt for 200 ranges',
    requestReceipt({ ...receiptFacts, request: { ...receiptFacts.request, ranges: manyRanges } }),
    1,
    [210, 297],
  ],
  ['a blank request form', blankRequestForm(noticeFacts.clinic), 1, [210, 297]],
  ['a blank power of attorney', blankProxyForm(noticeFacts.clinic), 1, [210, 297]],
  ['a filled request form', filledForm(receiptFacts.request.ranges), 1, [210, 297]],
  ['a request form for 30 ranges', filledForm(manyRanges.slice(0, 30)), 2, [210, 297]],
  ['a ledger of 23 rows', ledgerPaper(ledgerFacts), 2, [297, 210]],
  ['an empty ledger', ledgerPaper({ ...ledgerFacts, rows: [] }), 1, [297, 210]],
  [
    'a recovery sheet',
    recoveryCodeSheet({ clinicName: '견본의원', groups: Array.from({ length: 12 }, () => 'A2B3') }),
    2,
    [210, 297],
  ],
]

describe.each(samples)('%s', (_name, paper, pages, size) => {
  test('has its pages on its paper, with embedded fonts and text that can be found', async () => {
    const pdf = await pdfOf(paper)
    expect(pageCountOf(pdf)).toBe(pages)
    expect(pageSizesMm(pdf)).toEqual(Array.from({ length: pages }, () => size))
    expect(await overfullSheets(printWindow.page)).toBe(0)
    const fonts = fontsOf(pdf)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatchObject({ isEmbedded: true, isExtractable: true })
    expect(fonts.every(({ name }) => name.includes('Pretendard'))).toBe(true)
    expect(textOf(pdf)).toContain(`1/${pages}쪽`)
  })
})

describe('words on paper', () => {
  test('a notice is found by its name, number, day and ledger row', async () => {
    const text = textOf(await pdfOf(decisionNotice(noticeFacts)))
    for (const words of [
      '홍길동귀하',
      '견본의원영상2026-31',
      '2026.12.3.(목)',
      '제41호에적었습니다',
      '□✓열람거절',
      '1.우리의원에',
      '나침반·도토리·솔바람·편지',
    ]) {
      expect(text).toContain(words)
    }
  })

  test('rule 7: a late notice says how late', async () => {
    const text = textOf(await pdfOf(decisionNotice({ ...noticeFacts, sentOn: plainDay('2026-12-06') })))
    expect(text).toContain('3일초과')
  })

  test('a rare syllable is drawn in the same font', async () => {
    const paper = decisionNotice({
      ...noticeFacts,
      request: { ...request, requester: { ...request.requester, name: '뷁쀍햏' } },
    })
    const pdf = await pdfOf(paper)
    expect(textOf(pdf)).toContain('뷁쀍햏귀하')
    expect(fontsOf(pdf).every(({ name }) => name.includes('Pretendard'))).toBe(true)
  })

  test('a name in hanja is drawn in the Japanese cut of the same font', async () => {
    const paper = decisionNotice({
      ...noticeFacts,
      request: { ...request, requester: { ...request.requester, name: '홍길동(洪吉童)' } },
    })
    const pdf = await pdfOf(paper)
    expect(textOf(pdf)).toContain('홍길동(洪吉童)귀하')
    expect(fontsOf(pdf).filter(({ name }) => !name.includes('Pretendard'))).toEqual([])
  })

  test('the fullest notice keeps one page and carries the rest on numbered sheets', async () => {
    const pdf = await pdfOf(fullNotice)
    expect(await overfullSheets(printWindow.page)).toBe(0)
    const pages = pageCountOf(pdf)
    expect(pages).toBeGreaterThan(2)
    const text = textOf(pdf)
    expect(text).toContain(longName.replaceAll(' ', ''))
    expect(text).toContain('200.본관지하2층')
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`${page}/${pages}쪽`)
  })
})

describe('the ledger on pages', () => {
  test('1,200 rows stand whole and once each, and every foot says which', async () => {
    const rows = rowsFrom(1, 1200).map((row, index) =>
      index % 50 === 0 ? { ...row, purpose: '여러 층의 영상을 차례로 확인하고 누수의 원인을 찾았음' } : row,
    )
    const pdf = await pdfOf(ledgerPaper({ ...ledgerFacts, rows }))
    expect(await overfullSheets(printWindow.page)).toBe(0)
    const pages = pageCountOf(pdf)
    const numbers = await printWindow.page.evaluate(() =>
      [...document.querySelectorAll('.grid td.number')].map((cell) => Number(cell.textContent)),
    )
    expect(numbers).toEqual(rows.map(({ number }) => number))
    const text = textOf(pdf)
    const feet = [...text.matchAll(/이쪽제(\d+)호~제(\d+)호(\d+)건/g)].map((match) => match.slice(1).map(Number))
    expect(feet).toHaveLength(pages)
    expect(feet.reduce((sum, [, , rowCount = 0]) => sum + rowCount, 0)).toBe(1200)
    expect(text).toContain(`${pages}/${pages}쪽`)
  })

  test('a correction points both ways and a long cell ends in the annex', async () => {
    const rows = [
      { ...viewingRow, number: 7, correctedBy: 8 },
      { ...viewingRow, number: 8, kind: 'correction' as const, corrects: 7, purpose: longWords.repeat(6) },
    ]
    const pdf = await pdfOf(ledgerPaper({ ...ledgerFacts, rows }))
    expect(pageCountOf(pdf)).toBe(2)
    const text = textOf(pdf)
    expect(text).toContain('→제8호에서정정')
    expect(text).toContain('제7호의정정')
    expect(text).toContain('제8호목적/사유')
  })
})

test('a paper is drawn alike inside a scaled preview', async () => {
  const paper = ledgerPaper({ ...ledgerFacts, rows: rowsFrom(1, 60) })
  const rowsPerSheet = (): Promise<readonly number[]> =>
    printWindow.page.evaluate(() =>
      [...document.querySelectorAll('.sheet')].map((sheet) => sheet.querySelectorAll('td.number').length),
    )
  await printWindow.show(paper)
  const plain = await rowsPerSheet()
  await printWindow.page.evaluate(() => document.body.style.setProperty('transform', 'scale(0.4)'))
  await printWindow.show({ ...paper })
  expect(await rowsPerSheet()).toEqual(plain)
  await printWindow.page.evaluate(() => document.body.style.removeProperty('transform'))
})

test('the page draws under the strict content policy without a word on its console', () => {
  expect(printWindow.complaints).toEqual([])
})
