// The counter: a request is typed in and answered.
import { expect } from '@playwright/test'
import { existsSync, readdirSync } from 'node:fs'
import type { LaunchedApp } from '../../electron-double/launch.ts'

export interface Asked {
  readonly requesterName: string
  readonly cameraNumber: string
  /** `2026-11-22`. */
  readonly day: string
  readonly purpose: string
}

const row = ({ page }: LaunchedApp, name: string) => page.getByRole('group', { name, exact: true })

/** Types a request for 14:00 to 14:30 of a day, with the identity seen, and gives its number. */
export const receiveRequest = async (app: LaunchedApp, asked: Asked): Promise<string> => {
  const { page } = app
  await page.keyboard.press('F2')
  await row(app, '청구인').getByRole('textbox', { name: /^이름/ }).fill(asked.requesterName)
  await row(app, '청구인').getByRole('textbox', { name: /^전화/ }).fill('010-1234-5678')
  await row(app, '장소').getByRole('combobox').fill(asked.cameraNumber)
  await page.keyboard.press('Enter')
  await row(app, '때').getByRole('textbox').fill(`${asked.day} 14:00-14:30`)
  await row(app, '목적').getByRole('textbox').fill(asked.purpose)
  await row(app, '신분증').getByRole('radio', { name: '주민등록증' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: `${asked.requesterName} 님의 열람 청구` })).toBeVisible()
  const number = await page
    .getByText(/^\d{4}-\d{4}$/)
    .first()
    .textContent()
  return number ?? ''
}

const savePaper = async ({ page, dialogs }: LaunchedApp, paper: string, folder: string): Promise<void> => {
  await page.getByRole('button', { name: `${paper} 인쇄·PDF` }).click()
  await dialogs.saveInto(folder)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'PDF 저장' }).check({ force: true })
  await dialog.getByRole('button', { name: /저장하기/ }).click()
  await expect(dialog).toHaveCount(0)
}

export const saveReceipt = (app: LaunchedApp, folder: string): Promise<void> => savePaper(app, '접수증', folder)

/** From the open request: sends its notice to the printer. */
export const printNotice = async ({ page, spool }: LaunchedApp): Promise<void> => {
  const printCount = (): number => (existsSync(spool) ? readdirSync(spool).length : 0)
  const before = printCount()
  await page.getByRole('button', { name: /^결과 통지서 .* 인쇄·PDF$/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '인쇄하기' }).click()
  await expect(dialog).toHaveCount(0)
  expect(printCount()).toBe(before + 1)
}

/** Opens somebody's request from today's list. */
export const openRequest = async ({ page }: LaunchedApp, requesterName: string): Promise<void> => {
  await page.keyboard.press('Control+1')
  await page
    .getByRole('button', { name: new RegExp(`^\\d{4}-\\d{4} ${requesterName}`) })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: `${requesterName} 님의 열람 청구` })).toBeVisible()
}
