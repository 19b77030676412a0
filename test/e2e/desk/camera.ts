import { expect } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type { TestClinic } from '../../clinics.ts'
import type { LaunchedApp } from '../../electron-double/launch.ts'

/** Chooses the inventory, answers what is asked about rooms, and imports it. */
export const importCameras = async (
  { page, dialogs }: LaunchedApp,
  { camerasPath, policy }: TestClinic,
): Promise<void> => {
  await dialogs.openFile(camerasPath)
  await page.getByRole('button', { name: '파일 고르기' }).click()
  const importButton = page.getByRole('button', { name: /줄 가져오기/ })
  await expect(importButton).toBeVisible()
  const unanswered = page.getByRole('button', { name: '아니요, 쓰지 않습니다' })
  while ((await unanswered.count()) > 0) await unanswered.first().click()
  await expect(importButton).toHaveText(new RegExp(`^${policy.cameras}줄`))
  await importButton.click()
  await expect(page.getByText(`${policy.cameras}대를 등록했습니다.`)).toBeVisible()
}

/** The number of a camera that looks at a corridor or a lobby; every inventory has one. */
export const corridorCamera = ({ camerasPath }: TestClinic): string => {
  const row = readFileSync(camerasPath, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
    .find((cells) => cells.includes('복도') || cells.includes('로비'))
  if (row?.[0] === undefined) throw new Error('the inventory has no corridor')
  return row[0]
}

/** Records that the recorders deleted what was past its retention: the 파기 row that a refusal later cites. */
export const confirmAutoDeletion = async ({ page }: LaunchedApp): Promise<void> => {
  await page.keyboard.press('Control+5')
  await page.getByRole('button', { name: '자동 삭제 확인 기록하기' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '파기 행 적기' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
