// Destroying footage by an order, by keyboard: proposed, approved by everybody whom the clinic names, carried out.
import { expect } from '@playwright/test'
import type { LaunchedApp } from '../../electron-double/launch.ts'
import { isAtToday } from './session.ts'

export interface Person {
  readonly name: string
  readonly title: string
  readonly password: string
}

export const addPerson = async ({ page }: LaunchedApp, { name, title, password }: Person): Promise<void> => {
  await page.getByRole('button', { name: '설정' }).press('Enter')
  await page.getByRole('button', { name: '사용자 더하기' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: /^이름/ })).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await page.keyboard.type(title)
  const passwords = dialog.locator('input[type=password]')
  await passwords.nth(0).fill(password)
  await passwords.nth(1).fill(password)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
}

export const nameApprovals = async ({ page }: LaunchedApp, titles: readonly string[]): Promise<void> => {
  await page.getByRole('button', { name: '설정' }).press('Enter')
  await page.getByRole('region', { name: '기관' }).getByRole('button').first().press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^파기 승인/ }).fill(titles.join(', '))
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText(titles.join(' → '))).toBeVisible()
}

/** After a lock, as somebody other than whom the lock screen offers. */
export const enterAs = async ({ page }: LaunchedApp, { name, password }: Omit<Person, 'title'>): Promise<void> => {
  await page.getByRole('radio', { name: /쓰던 사람/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('textbox', { name: '이름', exact: true }).fill(name)
  await page.locator('input[type=password]').fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation')).toBeVisible()
}

/** From today's list: what a recorder keeps too long leads to its place among what is due, and from there to its order. */
export const proposeFromToday = async (app: LaunchedApp, titles: readonly string[]): Promise<void> => {
  const { page } = app
  await page.keyboard.press('Control+1')
  await isAtToday(app)
  await page.getByRole('button', { name: '파기 올리기', exact: true }).press('Enter')
  const due = page.getByRole('region', { name: '파기할 것' })
  await expect(due.getByText('12일 초과')).toBeVisible()
  await expect(due.getByRole('button', { name: /^파기 올리기/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByText(new RegExp(titles.join(' → ')))).toBeVisible()
  await page.keyboard.press('Control+Enter')
}

/** From today's list, where the release is asked of whoever may give it. */
export const approveFromToday = async (app: LaunchedApp, title: string): Promise<void> => {
  const { page } = app
  await page.keyboard.press('Control+1')
  await isAtToday(app)
  await page.getByRole('button', { name: '승인하기', exact: true }).press('Enter')
  await page.getByRole('button', { name: new RegExp(`^${title}.* 승인`) }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/까지 녹화분 전부/).first()).toBeVisible()
  await dialog.getByRole('button', { name: /승인/ }).press('Enter')
  await expect(dialog).toHaveCount(0)
}
