import { expect } from '@playwright/test'
import type { LaunchedApp } from '../../electron-double/launch.ts'

/** From the open request: opens the refusal, where the lawful ground stands proposed. */
export const writeRefusal = async ({ page }: LaunchedApp): Promise<void> => {
  await page.getByRole('button', { name: '거절 통지 쓰기' }).click()
  await expect(page.getByRole('heading', { name: '결정과 통지', level: 1 })).toBeVisible()
  await expect(page.getByRole('radio', { name: /보관기간이 지나/ })).toBeChecked()
}

/** Issues the notice and lets it out as PDF. */
export const sendRefusal = async ({ page, dialogs }: LaunchedApp, folder: string): Promise<void> => {
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'PDF 저장' }).check({ force: true })
  await dialogs.saveInto(folder)
  await dialog.getByRole('button', { name: /저장하기|발송/ }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('거절함').first()).toBeVisible()
}
