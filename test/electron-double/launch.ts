// Starts the shipped app on the double in a process of its own and gives the test its page. The test's Playwright and
// the double's speak to the same browser; each sees its own half.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, type Page, chromium } from 'playwright-core'
import { findOrInstallBrowser } from '../../build/find-browser.ts'
import { clockVariable } from './clock.ts'
import type { Commands } from './control.ts'
import { type DoubleSettings, settingsVariable } from './settings.ts'

export interface LaunchOptions {
  /** Becomes Electron's userData. The browser's own profile lies in its folder `chromium`. */
  readonly dataFolder: string
  readonly headless?: boolean
  /** UTC instant at which the app's clock starts; it goes on from there. */
  readonly clock?: string
  /** Of the browser; `ko-KR` unless said otherwise. */
  readonly locale?: string
  /** Time zone of the process and its browser, e.g. `America/New_York`. */
  readonly timeZone?: string
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly banner?: string
  /** How long the start may take. */
  readonly startMillisecondsMax?: number
}

type Command = <Name extends keyof Commands>(name: Name, input: Commands[Name][0]) => Promise<Commands[Name][1]>

export interface LaunchedApp {
  readonly page: Page
  readonly dialogs: {
    readonly openFile: (path: string) => Promise<null>
    readonly saveTo: (path: string) => Promise<null>
    /** Accepts the proposed name, in this folder. */
    readonly saveInto: (folder: string) => Promise<null>
    readonly cancel: () => Promise<null>
    readonly shown: () => Promise<Commands['shown-dialogs'][1]>
  }
  /** Folder in which each print leaves `print-0001.pdf`, `print-0002.pdf`, … */
  readonly spool: string
  /** What only somebody outside the page can do or know; see control.ts. */
  readonly app: Command
  readonly processId: number
  /** Resolves with the exit code when the process has ended. */
  readonly ended: Promise<number | null>
  readonly close: () => Promise<void>
}

interface Message {
  readonly kind: 'ready' | 'answer'
  readonly id?: number
  readonly output?: unknown
  readonly error?: string
}

const projectRoot = resolve(import.meta.dirname, '../..')

const spawnDouble = (options: LaunchOptions, settings: DoubleSettings): ChildProcess => {
  const offset = options.clock === undefined ? null : new Date(options.clock).getTime() - Date.now()
  return spawn(
    process.execPath,
    ['--no-warnings', '--import', join(import.meta.dirname, 'shift-clock.ts'), join(import.meta.dirname, 'run.ts')],
    {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      env: {
        ...process.env,
        ...(options.timeZone === undefined ? {} : { TZ: options.timeZone }),
        ...(offset === null ? {} : { [clockVariable]: String(offset) }),
        [settingsVariable]: JSON.stringify(settings),
      },
    },
  )
}

const commander = (child: ChildProcess): Command => {
  const waiting = new Map<number, PromiseWithResolvers<never>>()
  let count = 0
  child.on('message', ({ kind, id, output, error }: Message) => {
    if (kind !== 'answer' || id === undefined) return
    if (error === undefined) waiting.get(id)?.resolve(output as never)
    else waiting.get(id)?.reject(new Error(error))
    waiting.delete(id)
  })
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the app ended before it answered'))
  })
  return async (name, input) => {
    const answer = Promise.withResolvers<never>()
    waiting.set((count += 1), answer)
    child.send({ id: count, name, input })
    return answer.promise
  }
}

const connectPage = async (dataFolder: string): Promise<{ readonly browser: Browser; readonly page: Page }> => {
  const [port] = readFileSync(join(dataFolder, 'chromium/DevToolsActivePort'), 'utf8').split('\n')
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const [context] = browser.contexts()
  const page = context?.pages().find((candidate) => URL.parse(candidate.url())?.pathname === '/index.html')
  if (page === undefined) throw new Error('the app showed no page')
  return { browser, page }
}

export const launchDouble = async (options: LaunchOptions): Promise<LaunchedApp> => {
  const dataFolder = resolve(options.dataFolder)
  mkdirSync(dataFolder, { recursive: true })
  const spool = join(dataFolder, 'spool')
  const child = spawnDouble(options, {
    mainFile: join(projectRoot, 'dist/main/index.js'),
    dataFolder,
    spoolFolder: spool,
    headless: options.headless ?? true,
    browserFile: findOrInstallBrowser(),
    locale: options.locale ?? 'ko-KR',
    viewport: options.viewport ?? { width: 1440, height: 900 },
    banner: options.banner ?? null,
  })
  const complaints: string[] = []
  child.stderr?.on('data', (text: Buffer) => complaints.push(text.toString()))
  const command = commander(child)
  const ended = new Promise<number | null>((end) => child.once('exit', (code) => end(code)))

  const started = Promise.withResolvers<void>()
  child.on('message', ({ kind }: Message) => kind === 'ready' && started.resolve())
  child.once('exit', (code) =>
    started.reject(new Error(`the app ended with ${code} before it was ready\n${complaints.join('')}`)),
  )
  const limit = setTimeout(
    () => started.reject(new Error(`the app was not ready in time\n${complaints.join('')}`)),
    options.startMillisecondsMax ?? 60_000,
  )
  try {
    await started.promise
  } catch (error) {
    child.kill()
    throw error
  } finally {
    clearTimeout(limit)
  }
  const { browser, page } = await connectPage(dataFolder)

  return {
    page,
    spool,
    app: command,
    processId: child.pid ?? 0,
    ended,
    dialogs: {
      openFile: async (path) => command('answer-dialog', { kind: 'open', path }),
      saveTo: async (path) => command('answer-dialog', { kind: 'save', path }),
      saveInto: async (folder) => command('answer-dialog', { kind: 'save-into', folder }),
      cancel: async () => command('answer-dialog', { kind: 'cancel' }),
      shown: async () => command('shown-dialogs', null),
    },
    close: async () => {
      const quitting = child.connected ? command('quit', null).catch(() => null) : null
      await quitting
      await ended
      await browser.close().catch(() => undefined)
    },
  }
}
