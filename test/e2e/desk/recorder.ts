// The monthly round, by keyboard: what stands on each recorder's screen is typed line by line.
import { expect } from '@playwright/test'
import type { LaunchedApp } from '../../electron-double/launch.ts'
import type { Hands } from './hands.ts'

export interface SeenRecorder {
  /** As the recorder shows it: `11-17 00:10`. */
  readonly oldest: string
  /** How far its clock is from right; typed to the second by the clock in the header. */
  readonly errorSeconds: number
}

const two = (count: number): string => String(count).padStart(2, '0')

/** What a clock shows that is so far from the one in the header. */
const shownClock = async ({ page }: LaunchedApp, errorSeconds: number): Promise<string> => {
  const now = await page
    .getByText(/^\d{2}:\d{2}:\d{2}$/)
    .first()
    .textContent()
  const [hours = 0, minutes = 0, seconds = 0] = (now ?? '').split(':').map(Number)
  const total = (hours * 60 + minutes) * 60 + seconds + errorSeconds
  return [Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60].map(two).join(':')
}

export const openRecorders = async ({ page }: LaunchedApp): Promise<void> => {
  await page.getByRole('button', { name: '영상 보관' }).press('Enter')
  await page.getByRole('button', { name: '녹화기 점검' }).press('Enter')
  await expect(page.getByRole('heading', { name: '녹화기 점검', level: 1 })).toBeVisible()
}

/** Types the round with one Enter per field: disk, setting, period and note stay as they stand. */
export const typeRound = async (app: LaunchedApp, hands: Hands, seen: readonly SeenRecorder[]): Promise<void> => {
  await app.page.getByRole('button', { name: '월 점검 기록하기' }).press('Enter')
  await expect(app.page.getByRole('heading', { name: '월 점검', level: 1 })).toBeVisible()
  for (const { oldest, errorSeconds } of seen) {
    await hands.write(oldest)
    await hands.press('Enter')
    await hands.write(await shownClock(app, errorSeconds))
    for (let field = 0; field < 5; field += 1) await hands.press('Enter')
  }
}
