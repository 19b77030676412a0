// Deciding and giving notice by keyboard, and what stands on the paper that comes out.
import { expect } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LaunchedApp } from '../../electron-double/launch.ts'
import { textOf } from '../../renderer/paper/pdf-text.ts'

export const openDecision = async ({ page }: LaunchedApp): Promise<void> => {
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(결정과 통지|거절 통지 쓰기)/ })
    .first()
    .press('Enter')
  await expect(page.getByRole('heading', { name: '결정과 통지', level: 1 })).toBeVisible()
}

export const chooseTab = async ({ page }: LaunchedApp, tab: string): Promise<void> => {
  const chosen = page.getByRole('radiogroup', { name: '결정 고르기' }).getByRole('radio', { name: tab, exact: true })
  await chosen.press('Space')
  await expect(chosen).toBeChecked()
}

export const appoint = async ({ page }: LaunchedApp, day: string, clock: string, place: string): Promise<void> => {
  const card = page.getByRole('region', { name: '열람 약속' })
  await card.getByRole('textbox', { name: /^날짜/ }).fill(day)
  await card.getByRole('textbox', { name: /^시각/ }).fill(clock)
  await card.getByRole('textbox', { name: /^장소/ }).fill(place)
}

export const chooseGround = async ({ page }: LaunchedApp, ground: RegExp, facts: string): Promise<void> => {
  await page.getByRole('radio', { name: ground }).press('Space')
  await page.getByRole('textbox', { name: /^사유에 필요한 사실/ }).fill(facts)
}

/** The button says what is still missing, and is off as long as something is. */
export const isStopped = async ({ page }: LaunchedApp, why: RegExp): Promise<void> => {
  await expect(page.getByText(why).first()).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Issues the notice, lets it out as PDF and gives its text without spaces. */
export const sendNotice = async ({ page, app, dialogs }: LaunchedApp, folder: string): Promise<string> => {
  const before = new Set(readdirSync(folder))
  const shownCount = async (): Promise<number> => (await dialogs.shown()).length
  const shownBefore = await shownCount()
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: '결과 통지서를 보냅니다' })).toBeVisible()
  await app('answer-dialog', { kind: 'hold', finally: { kind: 'save-into', folder } })
  await dialog.getByRole('radio', { name: 'PDF 저장' }).press('Space')
  await page.keyboard.press('Control+Enter')
  await expect.poll(shownCount).toBeGreaterThan(shownBefore)
  // The notice is in the book; until its paper is out as well, the dialog says that it works.
  await expect(dialog).toBeVisible()
  await app('release-dialogs', null)
  await expect(dialog).toHaveCount(0)
  const paper = readdirSync(folder).find((name) => !before.has(name))
  if (paper === undefined) throw new Error('no paper came out')
  return textOf(readFileSync(join(folder, paper)))
}
