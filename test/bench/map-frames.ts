// The retention map of 106 cameras and 60 days, drawn and scrolled: processor time of the page's main thread for each frame of the
// scrolling. Time on the clock says more about the machine's other work, and a browser without a graphics card paints in software.
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { ensureBuilt } from '../../build/ensure-built.ts'
import { instant } from '../../domain/calendar/instant.ts'
import { launchDouble } from '../electron-double/launch.ts'
import { clock, makeFilledFolder, manager } from './filled-folder.ts'
import { fillMap, mapCameraCount } from './map-book.ts'
import type { Finding } from './report.ts'
import { median, quantile } from './timing.ts'

/** One frame at 60 frames a second. */
const frameMilliseconds = 1000 / 60
const wheelTurnCount = 120
const wheelPixels = 90

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

const traced = async (session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> => {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as readonly TraceEvent[])))
  const ended = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve())
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  })
  await work()
  await session.send('Tracing.end')
  await ended
  return events
}

/** Processor milliseconds of the busiest page's main thread for each frame that it handed over to be shown. */
const frameCosts = (events: readonly TraceEvent[]): readonly number[] => {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const commitsOf = (thread: readonly TraceEvent[]): readonly TraceEvent[] =>
    thread.filter(({ name, ph }) => name === 'Commit' && ph === 'X').toSorted((one, other) => one.ts - other.ts)
  const [thread = []] = mains
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid))
    .toSorted((one, other) => commitsOf(other).length - commitsOf(one).length)
  const tasks = thread.filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
  // A frame is handed over at the end of its task; whatever the page did since the one before counts as its cost.
  return commitsOf(thread).map(({ ts: until }, index, commits) => {
    const since = commits[index - 1]?.ts ?? 0
    return tasks.filter(({ ts }) => since < ts && ts <= until).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000
  })
}

const openMap = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: '이름', exact: true }).fill(manager.name)
  await page.locator('input[type=password]').fill(manager.password)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^영상 보관/ }).click()
  await page.locator('.map-row').nth(20).waitFor()
}

const scroll = async (page: Page): Promise<void> => {
  await page.locator('.map-row').nth(6).hover()
  for (let turn = 0; turn < wheelTurnCount; turn += 1) {
    // Down to the last camera and up again.
    await page.mouse.wheel(0, Math.floor(turn / 40) % 2 === 0 ? wheelPixels : -wheelPixels)
    await page.waitForTimeout(16)
  }
}

export const mapFrames = async (parent: string): Promise<Finding> => {
  const what = 'retention map, main thread per scrolled frame, p95 ÷ 16.7 ms'
  if (!ensureBuilt()) return { what, ratio: null, budget: null, detail: 'the app could not be built' }
  const dataFolder = join(parent, 'map')
  await makeFilledFolder(dataFolder, (book) => fillMap(book, instant(clock)))
  const app = await launchDouble({ dataFolder, clock })
  try {
    await openMap(app.page)
    const session = await app.page.context().newCDPSession(app.page)
    const costs = frameCosts(await traced(session, async () => scroll(app.page)))
    if (costs.length === 0) return { what, ratio: null, budget: null, detail: 'the browser told of no frame' }
    const p95 = quantile(costs, 0.95)
    return {
      what,
      ratio: p95 / frameMilliseconds,
      budget: { word: 'at most', ratio: 1 },
      detail: `${mapCameraCount} cameras, 60 days, ${costs.length} frames: script, style, layout and paint records p50 ${median(costs).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, longest ${Math.max(...costs).toFixed(1)} ms of processor time`,
    }
  } finally {
    await app.close()
  }
}
