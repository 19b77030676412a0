// Papers over the Korean as they leave the printer, in the languages a requester reads.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { decisionNoticeAsRead } from '../../../domain/paper/notice-in-language.ts'
import type { Paper } from '../../../domain/paper/paper.ts'
import { receiptAsRead } from '../../../domain/paper/receipt-in-language.ts'
import { replyDeadlineOf } from '../../../domain/request/reply-deadline.ts'
import { draftOf, holidays2026, noticeFacts, receiptFacts } from '../../domain/paper/sample.ts'
import { fullFacts, manyRanges, overfullSheets } from './full-sheets.ts'
import { fontsOf, textOf } from './pdf-text.ts'
import { type PrintWindow, openPrintWindow } from './print-window.ts'

let printWindow: PrintWindow

beforeAll(async () => {
  printWindow = await openPrintWindow()
}, 120_000)

afterAll(() => printWindow.close())

/** Received on a Wednesday before a Saturday that is the tenth day. */
const movedDeadline = replyDeadlineOf(instant('2026-11-18T01:00:00.000Z'), [holidays2026])
const lateOn = plainDay('2026-12-06')

/** With every box of form no. 9 filled, the longest of the ordinary ones. */
const partFacts = {
  ...noticeFacts,
  request: { ...noticeFacts.request, kinds: ['viewing', 'copy', 'deletion'], ranges: receiptFacts.request.ranges },
  draft: {
    ...draftOf(
      receiptFacts.request.ranges.map(({ from }) => ({
        kind: 'part',
        masking: 'others-masked',
        shown: [{ from, to: instant('2026-11-10T01:20:00.000Z') }],
        reason: { ground: 'not-filmed', facts: '' },
      })),
      receiptFacts.request.ranges,
    ),
    appointment: { at: instant('2026-12-01T05:00:00.000Z'), place: '1층 원무과', forms: ['watching'], method: 'visit' },
    fee: { causedBy: 'requester', items: [{ what: '가림 작업', won: 5000 }], postageWon: 0, payment: '현금' },
  },
} satisfies typeof noticeFacts

describe.each(['en', 'ja'] as const)('papers over the Korean in %s', (paperLanguage) => {
  const inLanguage = (facts: typeof noticeFacts) =>
    decisionNoticeAsRead({ ...facts, request: { ...facts.request, paperLanguage } })
  const foreign: readonly (readonly [string, Paper])[] = [
    ['a notice', inLanguage(noticeFacts)],
    ['a late notice after a moved day', inLanguage({ ...noticeFacts, deadline: movedDeadline, sentOn: lateOn })],
    ['a notice that is full', inLanguage(fullFacts)],
    ['a notice of a part with a fee', inLanguage(partFacts)],
    ['a receipt', receiptAsRead({ ...receiptFacts, request: { ...receiptFacts.request, paperLanguage } })],
    [
      'a receipt for 200 ranges',
      receiptAsRead({ ...receiptFacts, request: { ...receiptFacts.request, paperLanguage, ranges: manyRanges } }),
    ],
  ]

  test.each(foreign)('%s is cut off nowhere and its words can be found', async (_name, paper) => {
    await printWindow.show(paper)
    const pdf = await printWindow.pdf()
    expect(await overfullSheets(printWindow.page)).toBe(0)
    const fonts = fontsOf(pdf)
    for (const font of fonts) expect(font).toMatchObject({ isEmbedded: true, isExtractable: true })
    expect(fonts.filter(({ name }) => !name.includes('Pretendard'))).toEqual([])
    expect(fonts.some(({ name }) => name.includes('PretendardJP'))).toBe(paperLanguage === 'ja')
    expect(textOf(pdf)).toContain(paperLanguage === 'en' ? 'TheKoreantextistheoriginal' : '原文は韓国語です')
  })
})
