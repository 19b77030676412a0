// Holding footage and letting it go, by keyboard alone.
import { expect } from '@playwright/test'
import type { LaunchedApp } from '../../electron-double/launch.ts'

export const colleague = { name: '박담당', title: '담당', password: 'another long password' } as const

export const addColleague = async ({ page }: LaunchedApp): Promise<void> => {
  await page.getByRole('button', { name: '설정' }).press('Enter')
  await page.getByRole('button', { name: '사용자 더하기' }).press('Enter')
  await expect(page.getByRole('dialog').getByRole('textbox', { name: /^이름/ })).toBeFocused()
  await page.keyboard.type(colleague.name)
  await page.keyboard.press('Enter')
  await page.keyboard.type(colleague.title)
  const passwords = page.getByRole('dialog').locator('input[type=password]')
  await passwords.nth(0).fill(colleague.password)
  await passwords.nth(1).fill(colleague.password)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

export const enterAsColleague = async ({ page }: LaunchedApp): Promise<void> => {
  await page.getByRole('radio', { name: /쓰던 사람/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('textbox', { name: '이름', exact: true }).fill(colleague.name)
  await page.locator('input[type=password]').fill(colleague.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation')).toBeVisible()
}

export const openFootage = async ({ page }: LaunchedApp): Promise<void> => {
  await page.getByRole('button', { name: '영상 보관' }).press('Enter')
  await expect(page.getByRole('heading', { name: '영상 보관', level: 1 })).toBeVisible()
  await page.getByRole('radio', { name: '보존', exact: true }).press('Space')
}

export interface Held {
  readonly cameraNumber: string
  /** As people say it: `어제 오후 3시부터 20분`. */
  readonly when: string
  readonly reason: string
}

/** F4, camera, time, place, reason, and the proposed review day. The dialog stays open where it is refused. */
export const typeHold = async ({ page }: LaunchedApp, { cameraNumber, when, reason }: Held): Promise<void> => {
  await page.keyboard.press('F4')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(cameraNumber)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox', { name: /^구간/ })).toBeFocused()
  await page.keyboard.type(when)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox', { name: /^어디에 두었습니까/ })).toBeFocused()
  await page.keyboard.type('관제실 잠금함 USB-03')
  await page.keyboard.press('Enter')
  await page.keyboard.type(reason)
  await page.keyboard.press('Control+Enter')
}

/** Presses a button of the open hold, gives the reason, and confirms with the dialog's own last button. */
export const decide = async ({ page }: LaunchedApp, act: string, reason: string): Promise<void> => {
  await page.getByRole('button', { name: act, exact: true }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: /^이유/ })).toBeFocused()
  await page.keyboard.type(reason)
  await dialog.getByRole('button', { name: new RegExp(`^${act}`) }).press('Enter')
  await expect(dialog).toHaveCount(0)
}
