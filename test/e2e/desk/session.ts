import { expect } from '@playwright/test'
import type { LaunchedApp } from '../../electron-double/launch.ts'
import { manager } from './set-up.ts'

export const isAtToday = async ({ page }: LaunchedApp): Promise<void> =>
  expect(page.getByRole('heading', { name: '오늘 할 일', level: 1 })).toBeVisible()

/** At a cold start the name is typed, after a lock it is offered. */
export const signIn = async ({ page }: LaunchedApp): Promise<void> => {
  const name = page.getByRole('textbox', { name: '이름', exact: true })
  const password = page.locator('input[type=password]')
  await expect(password).toBeVisible()
  if ((await name.count()) > 0) await name.fill(manager.name)
  await password.fill(manager.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation')).toBeVisible()
}

export const lock = async ({ page }: LaunchedApp): Promise<void> => {
  await page.keyboard.press('Control+l')
  await expect(page.locator('input[type=password]')).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
}
