// The first start as a manager goes through it: clinic, retention, first user, recovery code, cameras.
import { expect } from '@playwright/test'
import type { LaunchedApp } from '../../electron-double/launch.ts'
import type { TestClinic } from '../../clinics.ts'

export const manager = { name: '이예시', password: 'correct horse battery' } as const

const next = (app: LaunchedApp) => app.page.getByRole('button', { name: /^다음/ }).click()

const group = (app: LaunchedApp, name: string) => app.page.getByRole('group', { name, exact: true })

const statePurposes = async ({ page }: LaunchedApp, purposes: readonly string[]): Promise<void> => {
  for (const [index, purpose] of purposes.entries()) {
    const field = page.getByRole('textbox', { name: new RegExp(`^설치 목적 ${index + 1}`) })
    if ((await field.count()) === 0) await page.getByRole('button', { name: '목적 더하기' }).click()
    await field.fill(purpose)
  }
  const surplus = page.getByRole('button', { name: new RegExp(`^${purposes.length + 1}번째 목적 빼기`) })
  while ((await surplus.count()) > 0) await surplus.click()
}

export const stateClinic = async (app: LaunchedApp, { policy }: TestClinic): Promise<void> => {
  await group(app, '기관').getByRole('textbox', { name: /^이름/ }).fill(policy.name)
  await group(app, '기관').getByRole('combobox').click()
  await app.page.getByRole('option', { name: policy.kind, exact: true }).click()
  await group(app, '연락처').getByRole('textbox', { name: /^주소/ }).fill('서울특별시 견본구 견본로 12')
  await group(app, '연락처').getByRole('textbox', { name: /^전화/ }).fill('02-000-0000')
  await group(app, '관리책임자').getByRole('textbox', { name: /^이름/ }).fill('김견본')
  await statePurposes(app, policy.purposes)
  const storage = group(app, '방침').getByRole('textbox', { name: /^보관 장소/ })
  if (policy.storagePlace !== undefined) await storage.fill(policy.storagePlace)
  await group(app, '방침')
    .getByRole('textbox', { name: /^촬영 시간/ })
    .fill(policy.recording)
  await next(app)
}

export const stateRetention = async (app: LaunchedApp, { policy }: TestClinic): Promise<void> => {
  const { count, unit, statedAs } = policy.retention
  await app.page.getByRole('radio', { name: unit === 'day' ? '일' : '개월' }).check({ force: true })
  await app.page.getByRole('textbox', { name: /^기간/ }).fill(String(count))
  await app.page.getByRole('textbox', { name: /^방침에 적은 말/ }).fill(statedAs)
  await next(app)
}

export const stateFirstUser = async (app: LaunchedApp): Promise<void> => {
  await group(app, '사용자').getByRole('textbox', { name: /^이름/ }).fill(manager.name)
  const passwords = group(app, '비밀번호').locator('input')
  await passwords.nth(0).fill(manager.password)
  await passwords.nth(1).fill(manager.password)
  await next(app)
}

/** Prints the code, reads it as one reads it from the paper, and types the asked groups back. Gives the whole code. */
export const keepRecoveryCode = async (app: LaunchedApp): Promise<string> => {
  const { page } = app
  const items = page.getByRole('list', { name: '복구 코드' }).getByRole('listitem')
  await expect(items).toHaveCount(12)
  // Each item shows its number before its four characters.
  const groups = (await items.allTextContents()).map((shown) => shown.trim().slice(-4))
  await page.getByRole('button', { name: /인쇄하기/ }).click()
  await expect(page.getByText(/인쇄함/)).toBeVisible()
  await page.getByRole('button', { name: '종이에 남겼습니다, 되적기' }).click()
  const asked = page.getByRole('textbox', { name: /번째 칸/ })
  await expect(asked).toHaveCount(3)
  for (const field of await asked.all()) {
    const label = await field.evaluate((input) =>
      input instanceof HTMLInputElement ? input.labels?.[0]?.textContent : '',
    )
    await field.fill(groups[Number.parseInt(label ?? '', 10) - 1] ?? '')
  }
  await page.getByRole('button', { name: '대장 만들기' }).click()
  return groups.join('')
}

/** A book without cameras, ready at today's screen. Gives the recovery code. */
export const makeBook = async (app: LaunchedApp, clinic: TestClinic): Promise<string> => {
  await stateClinic(app, clinic)
  await stateRetention(app, clinic)
  await stateFirstUser(app)
  const code = await keepRecoveryCode(app)
  await app.page.getByRole('button', { name: '나중에 하기' }).click()
  await app.page.getByRole('button', { name: '시작하기' }).click()
  await expect(app.page.getByRole('heading', { name: '오늘 할 일', level: 1 })).toBeVisible()
  return code
}
