import { expect } from '@playwright/test'
import type { LaunchedApp } from '../../electron-double/launch.ts'

/** From the open request: starts the viewing with the requester, and stops it. */
export const recordViewingForRequest = async ({ page }: LaunchedApp): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: '열람 기록하기' }).click()
  await expect(page.getByRole('heading', { name: '열람 기록', level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: /열람 시작하기/ })).toBeVisible()
  await page.keyboard.press('F3')
  await expect(page.getByRole('button', { name: /멈추고 남기기/ })).toBeVisible()
  await page.keyboard.press('F3')
  await expect(page.getByRole('button', { name: /열람 시작하기/ })).toBeVisible()
}
