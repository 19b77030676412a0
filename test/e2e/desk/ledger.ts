import { expect } from '@playwright/test'
import type { LaunchedApp } from '../../electron-double/launch.ts'

export type LedgerFormat = 'CSV' | 'XLSX' | 'PDF'

export const openLedger = async ({ page }: LaunchedApp): Promise<void> => {
  await page.keyboard.press('Control+7')
  await expect(page.getByRole('heading', { name: '개인영상정보 관리대장', level: 1 })).toBeVisible()
}

/** Exports what the ledger shows, for a stated purpose, into a folder. */
export const exportLedger = async (
  { page, dialogs }: LaunchedApp,
  format: LedgerFormat,
  folder: string,
): Promise<void> => {
  await page.getByRole('region', { name: '내보내기' }).getByRole('button', { name: format }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: /^목적/ }).fill('자체 점검')
  await dialogs.saveInto(folder)
  await dialog.getByRole('button', { name: '내보내기', exact: true }).click()
  await expect(dialog).toHaveCount(0, { timeout: 30_000 })
}
