// What happens to a request between its receipt and its end, pressed by keyboard.
import { expect } from '@playwright/test'
import type { LaunchedApp } from '../../electron-double/launch.ts'

const open = async ({ page }: LaunchedApp, button: string) => {
  await page.getByRole('button', { name: button, exact: true }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  return dialog
}

const confirm = async ({ page }: LaunchedApp): Promise<void> => {
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

export const recordSearch = async (app: LaunchedApp, outcome: string): Promise<void> => {
  const dialog = await open(app, '영상 확인 적기')
  await dialog.getByRole('radio', { name: outcome }).first().press('Space')
  await dialog.getByRole('textbox', { name: '알아본 점' }).first().fill('13:50부터 14:40까지 봄')
  await dialog.getByRole('checkbox', { name: /이용 기록/ }).press('Space')
  await confirm(app)
}

/** First in words that may not be demanded, which stay in the field to be put right. */
export const askSupplement = async (app: LaunchedApp): Promise<void> => {
  const dialog = await open(app, '보완 요청하기')
  await dialog.getByRole('button', { name: '장소·시각' }).press('Enter')
  const detail = dialog.getByRole('textbox', { name: /^덧붙일 말/ })
  await detail.fill('경찰 입회하에 방문해 주십시오.')
  await app.page.keyboard.press('Control+Enter')
  await expect(dialog.getByText(/거절 이유가 될 수 없는 말/)).toBeVisible()
  await expect(detail).toHaveValue('경찰 입회하에 방문해 주십시오.')
  await detail.fill('어느 쪽 복도인지 알려 주십시오.')
  await confirm(app)
}

export const saveSupplement = async ({ page, dialogs }: LaunchedApp, folder: string): Promise<void> => {
  await page.getByRole('button', { name: '보완요청서 2026-1 인쇄·PDF' }).press('Enter')
  await dialogs.saveInto(folder)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'PDF 저장' }).check({ force: true })
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
}

export const takeObjection = async (app: LaunchedApp, about: string): Promise<void> => {
  const dialog = await open(app, '이의 접수')
  await dialog.getByRole('textbox', { name: /무엇이 다르다고/ }).fill(about)
  await confirm(app)
}

/** Upheld: every stretch is decided again, and the paper that says so is saved at once. */
export const answerObjection = async (app: LaunchedApp, folder: string): Promise<void> => {
  const dialog = await open(app, '이의에 답하기')
  await dialog.getByRole('radio', { name: '받아들임', exact: true }).press('Space')
  await dialog.getByRole('textbox', { name: /^이유/ }).fill('정문 쪽을 다시 보기로 함')
  await expect(dialog.getByRole('region', { name: '통지서 미리보기' })).toContainText('정문 쪽을 다시 보기로 함')
  await app.page.keyboard.press('Control+Enter')
  await expect(app.page.getByRole('heading', { name: '이의제기 결과 통지서 2026-1을 냅니다' })).toBeVisible()
  await app.dialogs.saveInto(folder)
  await app.page.getByRole('dialog').getByRole('radio', { name: 'PDF 저장' }).press('Space')
  await confirm(app)
}

/** The words alone: the first paper stays as void, and the corrected one is saved at once. */
export const correctAnswer = async (app: LaunchedApp, folder: string): Promise<void> => {
  const dialog = await open(app, '답 고치기')
  await dialog.getByRole('textbox', { name: /^이유/ }).fill('정문과 주차장 쪽을 다시 보기로 함')
  await expect(dialog.getByRole('region', { name: '통지서 미리보기' })).toContainText('이의제기 결과 통지서(정정)')
  await app.page.keyboard.press('Control+Enter')
  await expect(dialog.getByRole('textbox', { name: /고치는 까닭/ })).toBeFocused()
  await app.page.keyboard.type('주차장을 빠뜨림')
  await app.page.keyboard.press('Control+Enter')
  await expect(app.page.getByRole('heading', { name: '이의제기 결과 통지서 2026-2를 냅니다' })).toBeVisible()
  await app.dialogs.saveInto(folder)
  await app.page.getByRole('dialog').getByRole('radio', { name: 'PDF 저장' }).press('Space')
  await confirm(app)
}

export const reopen = async (app: LaunchedApp, reason: string): Promise<void> => {
  const dialog = await open(app, '다시 열기')
  await dialog.getByRole('textbox', { name: /다시 여는 이유/ }).fill(reason)
  await confirm(app)
}
