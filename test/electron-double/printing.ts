// printToPDF is the browser's own Page.printToPDF. print() puts the same PDF into a spool folder in place of a printer.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { readSettings } from './settings.ts'

export interface PdfOptions {
  readonly landscape?: boolean
  readonly printBackground?: boolean
  readonly preferCSSPageSize?: boolean
  readonly generateTaggedPDF?: boolean
  readonly generateDocumentOutline?: boolean
}

export interface PrintOptions {
  readonly silent?: boolean
  readonly printBackground?: boolean
}

export type PrinterAnswer = 'printed' | 'Print job canceled' | 'Print job failed'

const answers: PrinterAnswer[] = []

/** What the next print dialog ends with; without an answer it prints. */
export const answerNextPrint = (answer: PrinterAnswer): void => {
  answers.push(answer)
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** Kept as long as the page: Electron talks to its own pages without making a connection for each paper. */
const sessionOf = async (page: Page): Promise<CDPSession> => {
  const known = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, known)
  return known
}

/** Streamed in pieces: one protocol message would limit a long ledger. */
export const pagePdf = async (page: Page, options: PdfOptions): Promise<Buffer> => {
  const client = await sessionOf(page)
  const { stream } = await client.send('Page.printToPDF', {
    landscape: options.landscape ?? false,
    printBackground: options.printBackground ?? false,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
    transferMode: 'ReturnAsStream',
  })
  if (stream === undefined) throw new Error('the browser gave no PDF stream')
  const pieces: Buffer[] = []
  for (;;) {
    const piece = await client.send('IO.read', { handle: stream })
    pieces.push(Buffer.from(piece.data, piece.base64Encoded === true ? 'base64' : 'latin1'))
    if (piece.eof) break
  }
  await client.send('IO.close', { handle: stream })
  return Buffer.concat(pieces)
}

export const spoolPdf = async (page: Page, options: PrintOptions): Promise<PrinterAnswer> => {
  const answer = answers.shift() ?? 'printed'
  if (answer !== 'printed') return answer
  const folder = readSettings().spoolFolder
  mkdirSync(folder, { recursive: true })
  const pdf = await pagePdf(page, { preferCSSPageSize: true, printBackground: options.printBackground ?? false })
  const count = readdirSync(folder).filter((name) => name.endsWith('.pdf')).length
  writeFileSync(join(folder, `print-${String(count + 1).padStart(4, '0')}.pdf`), pdf)
  return answer
}
