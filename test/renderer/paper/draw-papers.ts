// Draws every kind of paper, and what the four clinics find hard in it, as PDF pages for somebody to look at:
// `node test/renderer/paper/draw-papers.ts <folder>`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyReceipts } from './drawn-copies.ts'
import { footageSheets } from './drawn-footage.ts'
import { letters } from './drawn-letters.ts'
import { operatingRoomPapers } from './drawn-operating-room.ts'
import { sheets } from './drawn-sheets.ts'
import { openPrintWindow } from './print-window.ts'

const [, , folder = 'out/papers'] = process.argv

mkdirSync(folder, { recursive: true })
const printWindow = await openPrintWindow()
for (const [name, paper] of [...letters, ...sheets, ...footageSheets, ...copyReceipts, ...operatingRoomPapers]) {
  await printWindow.show(paper)
  writeFileSync(join(folder, `${name}.pdf`), await printWindow.pdf())
}
await printWindow.close()
