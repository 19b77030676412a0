// `webContents` of one window: a Playwright page behind Electron's names.
import { readFileSync } from 'node:fs'
import { EventEmitter } from 'node:events'
import type { Frame, Page } from 'playwright-core'
import { fromChromium, toChromium } from './address.ts'
import { openPage } from './browser.ts'
import { Ipc, wire } from './ipc.ts'
import { note } from './journal.ts'
import { type BindingAnswer, type BindingMessage, bindingName, deliverName, preloadScript } from './page-side.ts'
import { emitPreventable } from './preventable.ts'
import { type PdfOptions, type PrintOptions, pagePdf, spoolPdf } from './printing.ts'
import { defaultSession } from './session.ts'

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: 'deny' | 'allow' }

interface FrameDouble {
  readonly url: string
  readonly parent: FrameDouble | null
}

let contentsCount = 0

export class WebContents extends EventEmitter {
  readonly ipc = new Ipc()
  readonly session = defaultSession
  readonly id = (contentsCount += 1)
  readonly page: Promise<Page>
  #openHandler: WindowOpenHandler = () => ({ action: 'allow' })
  #frames = new WeakMap<Frame, FrameDouble>()
  #openedPage: Page | null = null
  #isDestroyed = false
  /** The address that main itself is loading: such a navigation asks nobody. */
  #ownNavigation: string | null = null

  constructor(preloadFile: string | null, placement: 'shown' | 'hidden') {
    super()
    this.page = this.#open(preloadFile, placement)
    // Reported where the page is awaited; without a catch here Node would end the process first.
    this.page.catch(() => undefined)
  }

  async #open(preloadFile: string | null, placement: 'shown' | 'hidden'): Promise<Page> {
    const page = await openPage(this, placement)
    this.#openedPage = page
    await page.exposeBinding(bindingName, async ({ frame }, message: BindingMessage): Promise<BindingAnswer> => {
      const event = { sender: this, senderFrame: this.frameOf(frame), reply: undefined }
      return this.ipc.receive(message, event)
    })
    if (preloadFile !== null) await page.addInitScript(preloadScript(readFileSync(preloadFile, 'utf8')))
    return page
  }

  frameOf(frame: Frame): FrameDouble {
    const known = this.#frames.get(frame)
    if (known !== undefined) return known
    const parent = frame.parentFrame()
    const double: FrameDouble = {
      get url() {
        return fromChromium(frame.url())
      },
      parent: parent === null ? null : this.frameOf(parent),
    }
    this.#frames.set(frame, double)
    return double
  }

  get mainFrame(): FrameDouble | null {
    return this.#openedPage === null ? null : this.frameOf(this.#openedPage.mainFrame())
  }

  getURL(): string {
    return this.#openedPage === null ? '' : fromChromium(this.#openedPage.url())
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.page
    this.#ownNavigation = toChromium(url)
    await page.goto(this.#ownNavigation)
    this.emit('did-finish-load')
  }

  /** Asks the product's rules about a navigation that a page started. */
  deniesNavigation(chromiumUrl: string, frame: 'main' | 'sub'): boolean {
    if (frame === 'main' && this.#ownNavigation === chromiumUrl) {
      this.#ownNavigation = null
      return false
    }
    const url = fromChromium(chromiumUrl)
    const details = { url, isMainFrame: frame === 'main' }
    const verdicts = [
      emitPreventable(this, 'will-frame-navigate', details),
      ...(frame === 'main' ? [emitPreventable(this, 'will-navigate', details, url)] : []),
    ]
    const isDenied = verdicts.includes('prevented')
    if (isDenied) note({ kind: 'navigation-denied', url })
    return isDenied
  }

  deniesWindow(chromiumUrl: string): boolean {
    return this.#openHandler({ url: fromChromium(chromiumUrl) }).action === 'deny'
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler
  }

  send(channel: string, ...parts: readonly unknown[]): void {
    const text = wire.encode(parts)
    const deliver = async (): Promise<void> => {
      const page = await this.page
      await page.evaluate(
        ([name, to, body]) => {
          const receive: unknown = Reflect.get(globalThis, name)
          if (typeof receive === 'function') receive(to, body)
        },
        [deliverName, channel, text] as const,
      )
    }
    // A page that is closing receives nothing, in Electron too.
    void deliver().catch(() => undefined)
  }

  async printToPDF(options: PdfOptions): Promise<Buffer> {
    return pagePdf(await this.page, options)
  }

  print(options: PrintOptions, answer: (success: boolean, failureReason: string) => void): void {
    void this.page
      .then(async (page) => spoolPdf(page, options))
      .then((outcome) => answer(outcome === 'printed', outcome === 'printed' ? '' : outcome))
      .catch(() => answer(false, 'Print job failed'))
  }

  async destroy(): Promise<void> {
    this.#isDestroyed = true
    this.emit('destroyed')
    await this.#openedPage?.close().catch(() => undefined)
  }
}
