// The one Chromium behind all windows of the double.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, type Page, type Request, type Route, chromium } from 'playwright-core'
import { browserFlags } from '../../build/find-browser.ts'
import { toChromium } from './address.ts'
import { clockVariable, shiftClock } from './clock.ts'
import { note } from './journal.ts'
import { drawBanner } from './page-side.ts'
import { emitPreventable } from './preventable.ts'
import { defaultSession, permissionNames } from './session.ts'
import { readSettings } from './settings.ts'
import type { WebContents } from './web-contents.ts'

const contentsOf = new Map<Page, WebContents>()
const visible = Promise.withResolvers<BrowserContext>()
const contexts: BrowserContext[] = []
/** The page that each browser opened by itself, until a window takes it. */
const spares = new Map<BrowserContext, Page>()
const ownPages = new Set<Page>()
/** While a window of ours is being opened nobody can tell its page from a pop-up's. */
let opening: Promise<unknown> = Promise.resolve()

const ownOrigin = new URL(toChromium('app://yeollamjigi/')).origin

/** Without tabs and address bar. Chromium gives such a window only to a web address; that ours fails at first is no harm. */
const windowFlags = [`--app=${ownOrigin}/`, '--window-size=1440,930', '--disable-auto-reload', '--test-type']

/** A window that is not shown would be a tab in front of everything, so beside a shown browser it gets a headless one. */
const contextFor = async (placement: 'shown' | 'hidden'): Promise<BrowserContext> => {
  const shown = await visible.promise
  if (placement === 'shown' || readSettings().headless) return shown
  return contexts[1] ?? startContext('headless')
}

const targetIdOf = async (page: Page): Promise<string> => {
  const client = await page.context().newCDPSession(page)
  const { targetInfo } = await client.send('Target.getTargetInfo')
  await client.detach()
  return targetInfo.targetId
}

/** A window and not a tab: a tab puts the others behind it, and Chromium draws those once a second. */
const openWindow = async (context: BrowserContext): Promise<Page> => {
  const [first] = context.pages()
  if (first === undefined) return context.newPage()
  const client = await context.newCDPSession(first)
  const shown = Promise.withResolvers<Page>()
  const created = Promise.withResolvers<string>()
  const compare = async (page: Page): Promise<void> => {
    // A pop-up may be closed before it can say which one it is.
    const targetId = await targetIdOf(page).catch(() => null)
    if (targetId === (await created.promise)) shown.resolve(page)
  }
  const listen = (page: Page): void => void compare(page)
  context.on('page', listen)
  const { targetId } = await client.send('Target.createTarget', { url: 'about:blank', newWindow: true })
  created.resolve(targetId)
  const page = await shown.promise
  context.off('page', listen)
  await client.detach()
  return page
}

const openOwnPage = async (context: BrowserContext): Promise<Page> => {
  const page = await openWindow(context)
  ownPages.add(page)
  return page
}

/** The first window takes the page that the browser opened by itself. */
export const openPage = async (contents: WebContents, placement: 'shown' | 'hidden'): Promise<Page> => {
  const opened = await contextFor(placement)
  const spare = spares.get(opened)
  spares.delete(opened)
  const opens = spare === undefined ? openOwnPage(opened) : Promise.resolve(spare)
  opening = Promise.allSettled([opening, opens])
  const page = await opens
  contentsOf.set(page, contents)
  page.on('download', (download) => {
    const verdict = emitPreventable(defaultSession, 'will-download', {}, { getURL: () => download.url() }, contents)
    if (verdict === 'allowed') return
    note({ kind: 'download-denied', url: download.url() })
    void download.cancel()
  })
  page.once('close', () => contents.emit('page-gone'))
  await settlePermissions(opened, contents)
  return page
}

/** Chromium asks nobody in headless mode, so the product's handlers are asked for every permission beforehand. */
const settlePermissions = async (opened: BrowserContext, contents: WebContents): Promise<void> => {
  const [page] = opened.pages()
  if (page === undefined) return
  const client = await opened.newCDPSession(page)
  for (const [permission, chromiumNames] of Object.entries(permissionNames)) {
    const isGranted = await defaultSession.grants(contents, permission)
    if (isGranted) note({ kind: 'permission-granted', permission })
    for (const name of chromiumNames) {
      const setting = isGranted ? 'granted' : 'denied'
      await client.send('Browser.setPermission', { permission: { name }, setting, origin: ownOrigin })
    }
  }
  // Not detached: the browser forgets these settings together with the session that made them.
}

const pageOf = (request: Request): { readonly contents: WebContents | null; readonly frame: 'main' | 'sub' } => {
  try {
    const frame = request.frame()
    return { contents: contentsOf.get(frame.page()) ?? null, frame: frame.parentFrame() === null ? 'main' : 'sub' }
  } catch {
    // A pop-up whose page is not there yet, or a worker: neither belongs to a window of ours.
    return { contents: null, frame: 'main' }
  }
}

const answerRequest = async (route: Route, request: Request): Promise<void> => {
  const url = request.url()
  const { contents, frame } = pageOf(request)
  if (request.isNavigationRequest() && contents?.deniesNavigation(url, frame) === true) return route.abort('aborted')
  if (await defaultSession.cancels(url)) {
    note({ kind: 'cancelled', url })
    return route.abort('blockedbyclient')
  }
  const answer = await defaultSession.answer(url, request.method())
  if (answer === null) {
    note({ kind: 'let-through', url })
    return route.continue()
  }
  note({ kind: 'served', url })
  const body = Buffer.from(await answer.arrayBuffer())
  return route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body })
}

const judgePopup = async (page: Page): Promise<void> => {
  await opening
  if (ownPages.has(page)) return
  const opener = await page.opener().catch(() => null)
  const contents = (opener === null ? undefined : contentsOf.get(opener)) ?? [...contentsOf.values()][0]
  const url = page.url()
  if (contents?.deniesWindow(url) === false) return note({ kind: 'window-allowed', url })
  note({ kind: 'window-denied', url })
  await page.close()
}

/** Chromium would offer to translate the page. Its own switch for that is taken by other parties' flags. */
const declineTranslation = (profileFolder: string): void => {
  const file = join(profileFolder, 'Default/Preferences')
  if (existsSync(file)) return
  mkdirSync(join(profileFolder, 'Default'), { recursive: true })
  writeFileSync(file, JSON.stringify({ translate: { enabled: false } }))
}

const startContext = async (look: 'headless' | 'headed'): Promise<BrowserContext> => {
  const settings = readSettings()
  const profile = look === 'headless' && !settings.headless ? 'chromium-hidden' : 'chromium'
  const profileFolder = join(settings.dataFolder, profile)
  declineTranslation(profileFolder)
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: settings.browserFile,
    headless: look === 'headless',
    chromiumSandbox: process.getuid?.() !== 0,
    locale: settings.locale,
    viewport: look === 'headless' ? settings.viewport : null,
    colorScheme: null,
    serviceWorkers: 'block',
    args: [
      ...browserFlags,
      ...switches,
      '--remote-debugging-port=0',
      `--lang=${settings.locale}`,
      ...(look === 'headless' ? [] : windowFlags),
    ],
  })
  contexts.push(context)
  const [spare] = context.pages()
  if (spare !== undefined) spares.set(context, spare)
  await context.route('**/*', answerRequest)
  const offset = process.env[clockVariable]
  if (offset !== undefined) await context.addInitScript(shiftClock, Number(offset))
  if (settings.banner !== null) await context.addInitScript(drawBanner, settings.banner)
  context.on('page', (page) => void judgePopup(page))
  context.once('close', () => {
    for (const contents of contentsOf.values()) contents.emit('page-gone')
  })
  return context
}

let switches: readonly string[] = []

export const startBrowser = async (given: readonly string[]): Promise<void> => {
  switches = given
  visible.resolve(await startContext(readSettings().headless ? 'headless' : 'headed'))
}

export const shiftPageClocks = async (offsetMilliseconds: number): Promise<void> => {
  for (const context of contexts) {
    await context.addInitScript(shiftClock, offsetMilliseconds)
    await Promise.all(context.pages().map(async (page) => page.evaluate(shiftClock, offsetMilliseconds)))
  }
}

export const stopBrowser = async (): Promise<void> => {
  await Promise.all(contexts.map(async (context) => context.close().catch(() => undefined)))
}
