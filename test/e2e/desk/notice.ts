// What becomes of a notice after it is issued, done by the keyboard alone.
import { expect } from '@playwright/test'
import type { LaunchedApp } from '../../electron-double/launch.ts'
import { chooseTab, openDecision } from './decision.ts'

const rows = ({ page }: LaunchedApp) => page.getByRole('region', { name: '문서' }).getByRole('row')

/** The line of one paper in the table of its request. */
export const paperRow = (app: LaunchedApp, words: RegExp) => rows(app).filter({ hasText: words })

/** From an open request whose footage is gone: refuses with the proven ground and prints. */
export const refuseAndPrint = async ({ page }: LaunchedApp): Promise<void> => {
  await expect(page.getByRole('button', { name: /거절 통지 쓰기/ })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '결정과 통지', level: 1 })).toBeVisible()
  await expect(page.getByRole('radio', { name: /보관기간이 지나/ })).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog').getByRole('radio', { name: '인쇄' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('거절함').first()).toBeVisible()
}

/** From the request, by the card of what is next: registered post, with the number of the receipt. */
export const recordRegisteredPost = async ({ page }: LaunchedApp, registeredNumber: string): Promise<void> => {
  await expect(page.getByRole('button', { name: /^전달 적기/ })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: /^받은 사람/ })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(dialog.getByRole('radio', { name: '직접' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+A')
  await page.keyboard.type(registeredNumber)
  await page.keyboard.press('Control+Enter')
}

/** From the request: declares a notice void, with the reason typed. */
export const voidNotice = async ({ page }: LaunchedApp, number: string, reason: string): Promise<void> => {
  await page.getByRole('button', { name: `결과 통지서 ${number} 무효로 하기` }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: /^무효로 하는 까닭/ })).toBeFocused()
  await page.keyboard.type(reason)
  // Past the way out: a step that cannot be undone is not under the key that moves on.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: '무효로 하기' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
}

/** From an open request: postponed for masking until the day given, and printed. */
export const postponeAndPrint = async (app: LaunchedApp, endsOn: string): Promise<void> => {
  const { page } = app
  await openDecision(app)
  await chooseTab(app, '연기')
  await page.getByRole('textbox', { name: /^끝나는 날/ }).fill(endsOn)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog').getByRole('radio', { name: '인쇄' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('연기함').first()).toBeVisible()
}

/** Nobody wrote down how the notice went out, and the cause ends all the same: one step after the other under the hand. */
export const endPostponementBesideDelivery = async ({ page }: LaunchedApp): Promise<void> => {
  const card = page.getByRole('region', { name: '다음 할 일' })
  await expect(card.getByRole('button', { name: /^전달 적기/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(card.getByRole('button', { name: '연기 사유가 끝났습니다' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card.getByRole('heading', { name: '지체 없이 열람' })).toBeVisible()
  await expect(card.getByRole('button', { name: /^전달 적기/ })).toBeVisible()
}

/** The only record of delivery of the open request was wrong. */
export const correctDelivery = async ({ page }: LaunchedApp, day: string, why: string): Promise<void> => {
  await page.getByRole('button', { name: /바로잡기$/ }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^전한 날/ }).fill(day)
  await dialog.getByRole('textbox', { name: /^틀리게 적은 까닭/ }).fill(why)
  await expect(dialog.getByText('1일 초과 → 기한 내')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
}

export const recordReturn = async ({ page }: LaunchedApp, reason: string): Promise<void> => {
  await page.getByRole('button', { name: /반송 적기$/ }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: /^반송 사유/ })).toBeFocused()
  await page.keyboard.type(reason)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
}

/** From the card of what is next, with the reason that the return left. */
export const sendAgain = async ({ page }: LaunchedApp, registeredNumber: string): Promise<void> => {
  await expect(page.getByRole('button', { name: /^다시 보냄/ }).first()).toBeFocused()
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: '등기우편' }).press('Space')
  await dialog.getByRole('textbox', { name: /^등기번호/ }).fill(registeredNumber)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
}
