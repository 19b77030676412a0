// The hidden print window as the product has it: the bundled paper.html in a real Chromium, with a bridge that hands it
// papers and waits until it says that it is ready.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { type Page, chromium } from 'playwright-core'
import { build } from 'vite'
import { browserFlags, findBrowser } from '../../../build/find-browser.ts'
import type { Paper } from '../../../domain/paper/paper.ts'

const rendererRoot = join(import.meta.dirname, '../../../renderer')

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/** As strict as the app's own: no inline script or style element, nothing from outside. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

interface Bridge {
  listener: ((paper: unknown) => void) | null
  resolve: (() => void) | null
}

declare global {
  interface Window {
    bridge: Bridge
  }
}

const installBridge = (): void => {
  const bridge: Bridge = { listener: null, resolve: null }
  window.bridge = bridge
  Object.assign(window, {
    yeollamjigi: {
      paper: {
        onShow: (listener: (paper: unknown) => void) => {
          bridge.listener = listener
        },
        ready: () => bridge.resolve?.(),
      },
    },
  })
}

export interface PrintWindow {
  readonly page: Page
  /** Shows a paper, waits until the page says it is ready, and gives the milliseconds that took. */
  readonly show: (paper: Paper) => Promise<number>
  readonly pdf: () => Promise<Buffer>
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

export const openPrintWindow = async (): Promise<PrintWindow> => {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('no Chromium to print with')
  const outDir = mkdtempSync(join(tmpdir(), 'paper-'))
  // The test runner's own NODE_ENV would bundle React's development build, which is not what is shipped.
  const environment = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  await build({
    configFile: false,
    root: rendererRoot,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(rendererRoot, 'paper.html') } },
  })
  process.env['NODE_ENV'] = environment
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...browserFlags] })
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => void complaints.push(message.text()))
  page.on('pageerror', (error) => void complaints.push(error.message))
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname
    const contentType = mediaTypes[extname(path)]
    if (contentType === undefined) return route.fulfill({ status: 404 })
    return route.fulfill({
      body: readFileSync(join(outDir, path)),
      headers: { 'content-type': contentType, 'content-security-policy': contentSecurityPolicy },
    })
  })
  await page.addInitScript(installBridge)
  await page.goto('https://app.invalid/paper.html')
  await page.waitForFunction(() => window.bridge.listener !== null)
  return {
    page,
    complaints,
    show: (paper) =>
      page.evaluate(
        (shown) =>
          new Promise<number>((resolve) => {
            const startedAt = performance.now()
            window.bridge.resolve = () => resolve(performance.now() - startedAt)
            window.bridge.listener?.(shown)
          }),
        paper,
      ),
    pdf: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
    close: async () => {
      await browser.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
