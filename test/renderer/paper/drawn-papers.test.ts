// Every paper that is drawn to be looked at, with as much in it as it can hold.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stampOutput } from '../../../domain/paper/output-stamp.ts'
import { instant } from '../../../domain/calendar/instant.ts'
import { decisionNotice } from '../../../domain/paper/notice.ts'
import { noticeFacts } from '../../domain/paper/sample.ts'
import { copyReceipts } from './drawn-copies.ts'
import { footageSheets } from './drawn-footage.ts'
import { letters } from './drawn-letters.ts'
import { operatingRoomPapers } from './drawn-operating-room.ts'
import { sheets } from './drawn-sheets.ts'
import { overfullSheets } from './full-sheets.ts'
import { type PrintWindow, openPrintWindow } from './print-window.ts'

let printWindow: PrintWindow

beforeAll(async () => {
  printWindow = await openPrintWindow()
}, 120_000)

afterAll(() => printWindow.close())

const every = [...letters, ...sheets, ...footageSheets, ...copyReceipts, ...operatingRoomPapers]

test.each(every)('%s is cut off nowhere', async (_name, paper) => {
  await printWindow.show(paper)
  expect(await overfullSheets(printWindow.page)).toBe(0)
})

test('a reprint is drawn as the original was, however long the stamp at its foot is', async () => {
  const notice = decisionNotice(noticeFacts)
  const stamp = { userName: '이견본', purpose: '보관용 사본을 한 부 더 만듦', voidedAt: null }
  const drawn = async (outputNumber: number): Promise<string> => {
    await printWindow.show(stampOutput(notice, { ...stamp, outputNumber, at: instant('2026-12-01T05:00:00.000Z') }))
    return printWindow.page.evaluate(() => document.querySelector('.sheet')?.className ?? '')
  }
  expect(await drawn(2)).toBe(await drawn(1))
  expect(await drawn(2)).not.toContain('close')
})
