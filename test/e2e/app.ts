// The fixture of all end-to-end tests: a fresh data folder and a way to start the app on it, as often as a test likes.
// On the double, or on real Electron when YEOLLAMJIGI_E2E=electron.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { type LaunchOptions, type LaunchedApp, launchDouble } from '../electron-double/launch.ts'
import { launchElectron } from './real-electron.ts'

export const isRealElectron = process.env['YEOLLAMJIGI_E2E'] === 'electron'

/** Thursday, 14:20 in Korea: a working day far from holidays, unless a test sets another. */
export const usualClock = '2026-12-17T05:20:00.000Z'

export type Launch = (
  options?: Omit<LaunchOptions, 'dataFolder'> & { readonly dataFolder?: string },
) => Promise<LaunchedApp>

interface AppFixtures {
  readonly dataFolder: string
  /** Starts the app; the fixture closes what the test left open. */
  readonly launch: Launch
  /** The app started once on the fresh data folder. */
  readonly opened: LaunchedApp
}

export const test = base.extend<AppFixtures>({
  // Playwright wants an object pattern here even where nothing is used.
  // oxlint-disable-next-line no-empty-pattern
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'yeollamjigi-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  launch: async ({ dataFolder }, use) => {
    const running: LaunchedApp[] = []
    await use(async (options = {}) => {
      const start = isRealElectron ? launchElectron : launchDouble
      const app = await start({ dataFolder, clock: usualClock, ...options })
      running.push(app)
      return app
    })
    for (const app of running) await app.close()
  },
  opened: async ({ launch }, use) => {
    await use(await launch())
  },
})

export { expect } from '@playwright/test'
