// The holiday tables as a manager keeps them.
import { expect } from '@playwright/test'
import type { LaunchedApp } from '../../electron-double/launch.ts'

/** From the warning beside the clock, for the year that it names. */
export const openMissingYear = async ({ page }: LaunchedApp, year: number): Promise<void> => {
  await page.getByRole('button', { name: '공휴일 넣기' }).first().click()
  await expect(page.getByRole('heading', { name: '공휴일표', level: 1 })).toBeVisible()
  await expect(page.getByRole('radio', { name: `${year}년 (표 없음)` })).toBeChecked()
}

/** Chooses a file and stops at what was found in it. */
export const lookIntoFile = async ({ page, dialogs }: LaunchedApp, path: string) => {
  await dialogs.openFile(path)
  await page.getByRole('button', { name: '파일에서 가져오기' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: '파일의 공휴일을 넣습니다' })).toBeVisible()
  return dialog
}

/** Types a day and its name and stops before it is written. */
export const typeHoliday = async ({ page }: LaunchedApp, day: string, name: string) => {
  await page.getByRole('button', { name: '공휴일 넣기' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^날/ }).fill(day)
  await dialog.getByRole('combobox', { name: /^이름/ }).fill(name)
  return dialog
}
