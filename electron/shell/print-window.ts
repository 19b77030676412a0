// The hidden window that draws papers. It loads paper.html once and stays warm, so a notice at the counter need not
// wait for a page to load. One paper at a time: the page answers 'ready' without saying for which.
import { BrowserWindow } from 'electron'
import type { Paper } from '../../domain/paper/paper.ts'
import { type Result, fail, succeed } from '../../domain/result.ts'
import { isOurPage, pageUrl } from './our-page.ts'
import { securePreferences } from './secure-preferences.ts'

/** A ledger of a year is laid out in a few seconds; a page that takes longer than this is broken. */
const layoutMillisecondsMax = 60_000

export interface PrintWindow {
  /** Loads the page ahead of the first paper. */
  readonly warm: () => void
  readonly renderPdf: (paper: Paper) => Promise<Result<Uint8Array>>
  readonly print: (paper: Paper) => Promise<Result<null>>
}

const openWindow = async (preloadFile: string): Promise<BrowserWindow> => {
  const window = new BrowserWindow({
    show: false,
    width: 1000,
    height: 1400,
    webPreferences: { ...securePreferences(preloadFile), backgroundThrottling: false },
  })
  await window.loadURL(pageUrl('paper.html'))
  return window
}

const layOut = async (window: BrowserWindow, paper: Paper): Promise<'laid-out' | 'broken'> => {
  const { promise, resolve } = Promise.withResolvers<'laid-out' | 'broken'>()
  const { ipc } = window.webContents
  ipc.removeAllListeners('paper:ready')
  ipc.on('paper:ready', (event) => {
    const isFromPage = event.senderFrame === window.webContents.mainFrame && isOurPage(event.senderFrame.url)
    if (isFromPage) resolve('laid-out')
  })
  window.webContents.once('render-process-gone', () => resolve('broken'))
  const limit = setTimeout(() => resolve('broken'), layoutMillisecondsMax)
  window.webContents.send('paper:show', paper)
  const outcome = await promise
  clearTimeout(limit)
  return outcome
}

const askPrinter = async (window: BrowserWindow): Promise<Result<null>> =>
  new Promise((answer) => {
    window.webContents.print({ silent: false, printBackground: true }, (isPrinted, reason) => {
      if (isPrinted) answer(succeed(null))
      else answer(fail({ kind: /cancel/i.test(reason) ? 'cancelled' : 'printer-failed' }))
    })
  })

export const createPrintWindow = (preloadFile: string): PrintWindow => {
  let opening: Promise<BrowserWindow> | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const warmWindow = async (): Promise<BrowserWindow> => {
    opening ??= openWindow(preloadFile)
    return opening
  }

  const withPaper = async <Value>(
    paper: Paper,
    use: (window: BrowserWindow) => Promise<Result<Value>>,
  ): Promise<Result<Value>> => {
    const window = await warmWindow()
    if ((await layOut(window, paper)) === 'laid-out') return use(window)
    // Whatever broke it, the next paper gets a fresh page; a late 'ready' of this one can then mislead nobody.
    opening = null
    window.destroy()
    return fail({ kind: 'printer-failed' })
  }

  const inTurn = async <Value>(task: () => Promise<Value>): Promise<Value> => {
    const turn = queue.then(task, task)
    queue = turn.catch(() => undefined)
    return turn
  }

  return {
    warm: () => {
      void inTurn(warmWindow)
    },
    renderPdf: async (paper) =>
      inTurn(async () =>
        withPaper(paper, async ({ webContents }) =>
          succeed(
            await webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true }),
          ),
        ),
      ),
    print: async (paper) => inTurn(async () => withPaper(paper, askPrinter)),
  }
}
