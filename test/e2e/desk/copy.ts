// A copy from the granted request to its end, done by the keyboard where a person would.
import { expect } from '@playwright/test'
import type { LaunchedApp } from '../../electron-double/launch.ts'

const row = ({ page }: LaunchedApp, name: string) => page.getByRole('group', { name, exact: true })

/** From the open request: grants everything that was asked for and lets the notice out as PDF. */
export const grantRequest = async ({ page, dialogs }: LaunchedApp, folder: string): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: '결정과 통지', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: '결정과 통지', level: 1 })).toBeVisible()
  const appointment = page.getByRole('region', { name: '열람 약속' })
  await appointment.getByRole('textbox', { name: /^날짜/ }).fill('2026-11-24')
  await appointment.getByRole('textbox', { name: /^시각/ }).fill('10:00')
  await appointment.getByRole('textbox', { name: /^장소/ }).fill('원무팀')
  await appointment.getByRole('button', { name: '전자파일' }).press('Enter')
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'PDF 저장' }).check({ force: true })
  await dialogs.saveInto(folder)
  await dialog.getByRole('button', { name: /저장하기|발송/ }).click()
  await expect(dialog).toHaveCount(0)
}

export const openCopyForm = async ({ page }: LaunchedApp): Promise<void> => {
  await page.getByRole('button', { name: '사본 만들기' }).press('Enter')
  await expect(page.getByRole('heading', { name: '사본 건네기', level: 1 })).toBeVisible()
}

/** Everything but the file. */
export const typeCopy = async (app: LaunchedApp, dueOn: string): Promise<void> => {
  const { page } = app
  await row(app, '매체').getByRole('textbox').fill('YJ-U12')
  await row(app, '다른 사람 가림').getByRole('radio', { name: '가렸음' }).press('Space')
  await page.getByRole('combobox', { name: /^암호 전달/ }).press('ArrowDown')
  await page.getByRole('option', { name: '전화' }).click()
  await row(app, '목적')
    .getByRole('textbox', { name: /^사본으로 주는/ })
    .fill('보험사에 낼 자료')
  await row(app, '기한').getByRole('radio', { name: '날을 정함' }).press('Space')
  await row(app, '기한').getByRole('textbox').fill(dueOn)
  await row(app, '약속').getByRole('checkbox').press('Space')
}

export const chooseFile = async ({ page, dialogs }: LaunchedApp, path: string): Promise<void> => {
  await dialogs.openFile(path)
  await page.getByRole('button', { name: '파일 골라 확인값 구하기' }).press('Enter')
}

export const saveCopyReceipt = async ({ page, dialogs }: LaunchedApp, folder: string): Promise<void> => {
  await page.getByRole('button', { name: '인수증 인쇄·PDF' }).press('Enter')
  await dialogs.saveInto(folder)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'PDF 저장' }).check({ force: true })
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
}

export const remindRecipient = async ({ page }: LaunchedApp, note: string): Promise<void> => {
  await page.getByRole('button', { name: '알린 것 적기' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^덧붙임/ }).fill(note)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
}

export const closeCopy = async ({ page }: LaunchedApp, byWhom: string): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: '회수·파기 기록', exact: true }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: '돌려받아 여기서 파기' }).press('Space')
  await dialog.getByRole('textbox', { name: /^파기 방법/ }).fill('매체 파쇄')
  await dialog.getByRole('textbox', { name: /^파기한 사람/ }).fill(byWhom)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
}
