// A copy through its whole life: granted, its file known by its digest, signed for, chased, back and destroyed.
import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { testClinics } from '../clinics.ts'
import type { LaunchedApp } from '../electron-double/launch.ts'
import { expect, test } from './app.ts'
import { corridorCamera } from './desk/camera.ts'
import { dayClock } from './desk/clinic-day.ts'
import {
  chooseFile,
  closeCopy,
  grantRequest,
  openCopyForm,
  remindRecipient,
  saveCopyReceipt,
  typeCopy,
} from './desk/copy.ts'
import { openCounter } from './desk/counter.ts'
import { signIn } from './desk/session.ts'

const [clinic] = testClinics
if (clinic === undefined) throw new Error('no clinic to play')

const gigabyte = 1024 ** 3

/** Takes no room on the disk and is read like any other file. */
const sparseFile = (path: string, bytes: number): string => {
  const file = openSync(path, 'w')
  ftruncateSync(file, bytes)
  closeSync(file)
  return path
}

const picture = async ({ page }: LaunchedApp, name: string): Promise<void> => {
  const folder = process.env['YEOLLAMJIGI_PICTURES']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}

/** A request for a copy alone, typed at the counter. */
const receiveCopyRequest = async ({ page }: LaunchedApp, cameraNumber: string): Promise<void> => {
  await page.keyboard.press('F2')
  const row = (name: string) => page.getByRole('group', { name, exact: true })
  await row('청구인').getByRole('textbox', { name: /^이름/ }).fill('홍길동')
  await row('청구인').getByRole('textbox', { name: /^전화/ }).fill('010-1234-5678')
  await page.getByRole('button', { name: '사본', exact: true }).click()
  await page.getByRole('button', { name: '열람', exact: true }).click()
  await row('장소').getByRole('combobox').fill(cameraNumber)
  await page.keyboard.press('Enter')
  await row('때').getByRole('textbox').fill('2026-11-22 14:00-14:30')
  await row('목적').getByRole('textbox').fill('복도에서 넘어진 경위 확인')
  await row('신분증').getByRole('radio', { name: '주민등록증' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: /홍길동 님의 .*사본.* 청구/ })).toBeVisible()
}

test('a copy is hashed, signed for, chased and destroyed', async ({ launch, dataFolder }) => {
  test.setTimeout(240_000)
  const out = process.env['YEOLLAMJIGI_PICTURES'] ?? join(dataFolder, 'papers')
  mkdirSync(out, { recursive: true })
  const app = await launch({ clock: dayClock, dataFolder: join(dataFolder, 'data') })
  const { page } = app
  await openCounter(app, clinic)
  await page.getByRole('button', { name: '사본·파기' }).press('Enter')
  await expect(page.getByText('건넨 사본이 없습니다')).toBeVisible()
  await picture(app, 'copies-empty')
  await receiveCopyRequest(app, corridorCamera(clinic))
  await grantRequest(app, out)
  await picture(app, 'copy-request')

  await openCopyForm(app)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert').first()).toBeVisible()
  await picture(app, 'copy-mistakes')
  await typeCopy(app, '2026-11-27')

  // Stopped on the way, then another file to its end.
  await chooseFile(app, sparseFile(join(dataFolder, 'whole-day.mp4'), 200 * gigabyte))
  await expect(page.getByRole('progressbar')).toBeVisible()
  await picture(app, 'copy-hashing')
  await page.getByRole('button', { name: '그만두기' }).press('Enter')
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await chooseFile(app, sparseFile(join(dataFolder, 'CAM03_20261122_1400.mp4'), gigabyte))
  await expect(page.getByText('CAM03_20261122_1400.mp4')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByLabel('확인값(SHA-256)')).toHaveText(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/)
  // A clip of it goes out, and whoever takes it wants no more.
  const extent = page.getByRole('group', { name: '건네는 만큼', exact: true })
  await extent.getByRole('radio', { name: '일부만' }).press('Space')
  await extent.getByRole('textbox').fill('14:05~14:10')
  await extent.getByRole('checkbox', { name: /이것으로 충분하다고 함/ }).press('Space')
  await picture(app, 'copy-form')
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('heading', { name: '사본 C-2026-001', level: 1 })).toBeVisible()
  await expect(page.getByText('기한 가까움').first()).toBeVisible()
  await expect(page.getByText(/14:05.*14:10/).first()).toBeVisible()
  await saveCopyReceipt(app, out)
  expect(readdirSync(out).some((name) => name.startsWith('사본 인수증'))).toBe(true)
  expect(existsSync(join(dataFolder, 'data', 'CAM03_20261122_1400.mp4'))).toBe(false)
  await app.close()

  const later = await launch({ clock: '2026-12-02T01:00:00.000Z', dataFolder: join(dataFolder, 'data') })
  await signIn(later)
  const duty = later.page.getByRole('listitem').filter({ hasText: '사본 회수' }).last()
  await expect(duty).toContainText('5일 지남')
  await picture(later, 'copy-today')
  await duty.getByRole('button', { name: '사본 보기' }).press('Enter')
  await expect(later.page.getByRole('row', { name: /C-2026-001.*기한 지남/ })).toBeVisible()
  await picture(later, 'copies-overdue')
  await later.page.getByRole('row', { name: /C-2026-001/ }).press('Enter')
  await remindRecipient(later, '내일 가져오겠다고 함')
  await expect(later.page.getByText('돌려 달라고 알림: 전화')).toBeVisible()
  await closeCopy(later, '이예시')
  await expect(later.page.getByText('종결: 돌려받아 여기서 파기 (매체 파쇄)')).toBeVisible()
  await picture(later, 'copy-closed')
  await later.page.keyboard.press('Control+1')
  await expect(later.page.getByRole('listitem').filter({ hasText: '사본 회수' })).toHaveCount(0)
})
