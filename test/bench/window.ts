// The window over a large book: from the password to today's screen, and how soon it answers a hand. Times are taken inside the
// page, up to the frame that shows the change; a browser's own event timing rounds to 8 ms and leaves out what is under 16.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { ensureBuilt } from '../../build/ensure-built.ts'
import { browserFlags, findOrInstallBrowser } from '../../build/find-browser.ts'
import { type LaunchedApp, launchDouble } from '../electron-double/launch.ts'
import { clock, makeFilledFolder, manager } from './filled-folder.ts'
import type { Finding } from './report.ts'
import { fillBook } from './seeded-book.ts'
import { median, quantile } from './timing.ts'

const unlockCount = 6
const allowedMilliseconds = 400

/** Milliseconds from the key that `press` presses to the frame after `selector` is there. */
const fromKeyTo = async (page: Page, selector: string, press: () => Promise<void>): Promise<number> => {
  await page.evaluate((sought) => {
    const answered = Promise.withResolvers<number>()
    Object.assign(globalThis, { answered: answered.promise })
    const waitFrom = (pressedAt: number): void => {
      const isThere = document.querySelector(sought) !== null
      requestAnimationFrame(() => (isThere ? answered.resolve(performance.now() - pressedAt) : waitFrom(pressedAt)))
    }
    document.addEventListener('keydown', () => waitFrom(performance.now()), { capture: true, once: true })
  }, selector)
  await press()
  return page.evaluate(async () => Reflect.get(globalThis, 'answered') as Promise<number>)
}

const unlock = async ({ page }: LaunchedApp): Promise<number> => {
  const password = page.locator('input[type=password]')
  await password.waitFor()
  const name = page.getByRole('textbox', { name: '이름', exact: true })
  if ((await name.count()) > 0) await name.fill(manager.name)
  await password.fill(manager.password)
  return fromKeyTo(page, '.today-list .task-row', async () => page.keyboard.press('Enter'))
}

const emptyPage = async (): Promise<number> => {
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: [...browserFlags, '--no-sandbox'],
  })
  try {
    const page = await browser.newPage()
    const times: number[] = []
    for (let turn = 0; turn < unlockCount; turn += 1) {
      await page.setContent('<input autofocus>')
      times.push(
        await fromKeyTo(page, 'p', async () => {
          await page.evaluate(() => {
            document.addEventListener('keydown', () => document.body.append(document.createElement('p')), {
              once: true,
            })
          })
          await page.keyboard.press('Enter')
        }),
      )
    }
    return median(times)
  } finally {
    await browser.close()
  }
}

/** A few minutes of a hurried person: lists, scrolling, searching, typing. */
const workInHaste = async ({ page }: LaunchedApp): Promise<void> => {
  await page.getByRole('button', { name: /^청구$/ }).click()
  await page.getByRole('radio', { name: '전체' }).check({ force: true })
  await page.locator('[role=row]').nth(5).waitFor()
  for (let turn = 0; turn < 25; turn += 1) {
    await page.locator('[role=row]').nth(6).hover()
    await page.mouse.wheel(0, 1600)
    await page.waitForTimeout(40)
  }
  await page.locator('[role=row]').nth(4).click()
  await page.locator('h1').waitFor()
  for (const words of ['낙상', '보청기', 'ㄱㅁㅅ', '4821']) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(words, { delay: 30 })
    await page.waitForTimeout(250)
    await page.keyboard.press('Escape')
  }
  await page.getByRole('button', { name: /^관리대장/ }).click()
  await page.locator('[role=row]').nth(5).waitFor()
  for (let turn = 0; turn < 25; turn += 1) {
    await page.locator('[role=row]').nth(6).hover()
    await page.mouse.wheel(0, 1600)
    await page.waitForTimeout(40)
  }
  await page.keyboard.press('F2')
  await page.getByRole('textbox').first().waitFor()
  await page.keyboard.type('홍길동 010-1234-5678 로비에서 넘어짐', { delay: 15 })
}

const listenForEvents = async (page: Page): Promise<void> =>
  page.evaluate(() => {
    const durations = new Map<number, number>()
    Object.assign(globalThis, { durations })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const id: unknown = Reflect.get(entry, 'interactionId')
        if (typeof id === 'number' && id > 0) durations.set(id, Math.max(durations.get(id) ?? 0, entry.duration))
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })

const heardEvents = async (page: Page): Promise<{ readonly slow: readonly number[]; readonly count: number }> =>
  page.evaluate(() => {
    const durations: unknown = Reflect.get(globalThis, 'durations')
    const count: unknown = Reflect.get(performance, 'interactionCount')
    return {
      slow: durations instanceof Map ? [...durations.values()].map(Number) : [],
      count: typeof count === 'number' ? count : 0,
    }
  })

const residentMegabytes = (processId: number): number | null => {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}

const measure = async (app: LaunchedApp, entryCount: number): Promise<readonly Finding[]> => {
  const first = await unlock(app)
  const unlocks: number[] = []
  for (let turn = 1; turn < unlockCount; turn += 1) {
    await app.page.keyboard.press('Control+l')
    unlocks.push(await unlock(app))
  }
  const empty = await emptyPage()
  await listenForEvents(app.page)
  await workInHaste(app)
  const { slow, count } = await heardEvents(app.page)
  const all = [...slow, ...Array.from({ length: Math.max(0, count - slow.length) }, () => 16)]
  const p95 = quantile(all, 0.95)
  const resident = residentMegabytes(app.processId)
  return [
    {
      what: 'unlock to today’s screen, beyond an empty page ÷ 400 ms',
      ratio: (median(unlocks) - empty) / allowedMilliseconds,
      budget: { word: 'at most', ratio: 1 },
      detail: `${entryCount} entries; median ${median(unlocks).toFixed(0)} ms from Enter to the shown tasks, the first after the start ${first.toFixed(0)} ms; empty page ${empty.toFixed(0)} ms`,
    },
    {
      what: 'any interaction to the next paint, p95 ÷ 100 ms',
      ratio: p95 / 100,
      budget: { word: 'at most', ratio: 1 },
      detail: `${all.length} interactions over ${entryCount} entries: p50 ${quantile(all, 0.5)} ms, p95 ${p95} ms, longest ${Math.max(...all)} ms`,
    },
    {
      what: 'resident memory of main ÷ 300 MB',
      ratio: resident === null ? null : resident / 300,
      budget: { word: 'at most', ratio: 1 },
      detail:
        resident === null
          ? 'this system does not tell'
          : `${resident.toFixed(0)} MB, with the double’s driver of the browser in the same process`,
    },
  ]
}

export const overTheWindow = async (parent: string, entryCount: number): Promise<readonly Finding[]> => {
  if (!ensureBuilt()) return [{ what: 'the window', ratio: null, budget: null, detail: 'the app could not be built' }]
  const dataFolder = join(parent, 'window')
  await makeFilledFolder(dataFolder, (book) => fillBook(book, entryCount))
  const app = await launchDouble({ dataFolder, clock })
  try {
    return await measure(app, entryCount)
  } finally {
    await app.close()
  }
}
