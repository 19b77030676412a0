// A camera is moved and later taken down: its history says from what to what, and nothing is lost.
import { join } from 'node:path'
import { testClinics } from '../clinics.ts'
import { expect, test } from './app.ts'
import { importCameras } from './desk/camera.ts'
import { makeBook } from './desk/set-up.ts'

const clinic = testClinics.find(({ id }) => id === 'b')
if (clinic === undefined) throw new Error('no clinic to test on')

test('a camera of clinic b is changed and taken down, by keyboard, and keeps its history', async ({
  opened,
}, testInfo) => {
  const { page } = opened
  const picture = async (name: string): Promise<void> => {
    await page.screenshot({ path: join(testInfo.outputDir, `${name}.png`) })
  }
  await makeBook(opened, clinic)
  await page.keyboard.press('Control+5')
  await page.getByRole('button', { name: '엑셀에서 가져오기' }).click()
  await importCameras(opened, clinic)
  await page.getByRole('button', { name: '카메라 목록으로' }).click()
  await expect(page.getByText('바뀐 것이 없습니다.')).toBeVisible()

  await page.getByRole('button', { name: '고치기', exact: true }).press('Enter')
  const place = page.getByRole('textbox', { name: /^설치 장소/ })
  const before = await place.inputValue()
  await place.fill('여자 탈의실')
  await expect(page.getByText(/카메라를 둘 수 없는 곳입니다/)).toBeVisible()
  await place.fill('본관 지하 승강기 앞')
  await page.getByRole('textbox', { name: /^고치는 까닭/ }).fill('자리를 옮김')
  await picture('restate')
  await page.keyboard.press('Control+Enter')
  const history = page.getByRole('region', { name: '이력' })
  await expect(history).toContainText(`${before} → 본관 지하 승강기 앞`)
  await expect(history).toContainText('자리를 옮김')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.getByRole('button', { name: '철거로 적기' }).press('Enter')
  await page.getByRole('textbox', { name: /^까닭/ }).fill('고장')
  await picture('retire')
  await page.getByRole('dialog').getByRole('button', { name: '철거로 적기' }).press('Enter')
  // It is no longer among those that film, and keeps its past.
  await page.getByRole('radio', { name: /^철거/u }).click()
  await expect(history).toContainText('– → 2026-12-17')
  await expect(page.getByRole('button', { name: '고치기', exact: true })).toHaveCount(0)
  await picture('retired')

  await page.getByRole('button', { name: '철거 되돌리기' }).press('Enter')
  await page.getByRole('dialog').getByRole('textbox', { name: /^까닭/ }).fill('다른 카메라였음')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('radio', { name: /^찍는 중/u }).click()
  await expect(history).toContainText('2026-12-17 → –')
})
