// The three doors of the intake, by keyboard: who asks, for whom, on what paper.
import { expect } from '@playwright/test'
import type { LaunchedApp } from '../../electron-double/launch.ts'

const digits = { self: 1, agent: 2, authority: 3 } as const

const row = ({ page }: LaunchedApp, name: string) => page.getByRole('group', { name, exact: true })

export const openDoor = async ({ page }: LaunchedApp, door: keyof typeof digits): Promise<void> => {
  await page.keyboard.press('F2')
  await expect(page.getByRole('heading', { name: '청구 접수', level: 1 })).toBeVisible()
  // The doors come with the cameras, a moment after the heading.
  const choice = page.locator(`[aria-keyshortcuts="Alt+${digits[door]}"]`)
  await expect(choice).toBeVisible()
  await page.keyboard.press(`Alt+${digits[door]}`)
  await expect(choice).toHaveAttribute('aria-pressed', 'true')
}

export interface Wanted {
  readonly requesterName: string
  readonly cameraNumber: string
  /** `2026-11-22 14:00-14:30`. */
  readonly when: string
  /** Pressed beside or instead of 열람, which stands pressed at first. */
  readonly toggled?: readonly string[]
}

/** What every door asks: who, where, when, what, why. */
export const typeWanted = async (app: LaunchedApp, wanted: Wanted): Promise<void> => {
  await row(app, '청구인').getByRole('textbox', { name: /^이름/ }).fill(wanted.requesterName)
  await row(app, '청구인').getByRole('textbox', { name: /^전화/ }).fill('010-1234-5678')
  await row(app, '장소').getByRole('combobox').fill(wanted.cameraNumber)
  await app.page.keyboard.press('Enter')
  await row(app, '때').getByRole('textbox').fill(wanted.when)
  for (const kind of wanted.toggled ?? [])
    await row(app, '바라는 것').getByRole('button', { name: kind, exact: true }).press('Space')
  await row(app, '목적').getByRole('textbox').fill('넘어진 경위 확인')
}

export const seeCard = async (app: LaunchedApp, card: string): Promise<void> =>
  row(app, '신분증').getByRole('radio', { name: card, exact: true }).press('Space')

export const typeFilmed = async (app: LaunchedApp, relation: string, name: string, bornOn: string): Promise<void> => {
  await row(app, '청구인').getByRole('radio', { name: relation, exact: true }).press('Space')
  await row(app, '찍힌 사람').getByRole('textbox', { name: /^이름/ }).fill(name)
  await row(app, '찍힌 사람')
    .getByRole('textbox', { name: /^생년월일/ })
    .fill(bornOn)
}

export const typeLetter = async (app: LaunchedApp, body: string, documentNumber: string): Promise<void> => {
  const form = app.page.getByRole('main')
  await row(app, '기관').getByRole('textbox', { name: /^기관/ }).fill(body)
  await row(app, '기관').getByRole('textbox', { name: /^부서/ }).fill('형사과')
  await row(app, '청구인').getByRole('textbox', { name: /^계급/ }).fill('경위')
  await form.getByRole('textbox', { name: /^문서번호/ }).fill(documentNumber)
}

/** Gives the heading of the request as it is received. */
export const receive = async ({ page }: LaunchedApp): Promise<string> => {
  await page.keyboard.press('Control+Enter')
  const heading = page.getByRole('heading', { name: /님의 .*청구$/, level: 1 })
  await expect(heading).toBeVisible()
  return (await heading.textContent()) ?? ''
}
