// The trustee of clinic a works off what is missing: the sign of a floor in one go, the purpose, the company.
import { join } from 'node:path'
import { testClinics } from '../clinics.ts'
import { expect, test } from './app.ts'
import { importCameras } from './desk/camera.ts'
import { makeBook } from './desk/set-up.ts'

const clinic = testClinics.find(({ id }) => id === 'a')
if (clinic === undefined) throw new Error('no clinic to test on')

test('what is missing in clinic a is mended, by keyboard', async ({ opened }, testInfo) => {
  const { page } = opened
  const picture = async (name: string): Promise<void> => {
    await page.screenshot({ path: join(testInfo.outputDir, `${name}.png`) })
  }
  await makeBook(opened, clinic)
  await page.keyboard.press('Control+5')
  await page.getByRole('button', { name: '엑셀에서 가져오기' }).press('Enter')
  await importCameras(opened, clinic)
  await page.getByRole('button', { name: '카메라 목록으로' }).press('Enter')
  const law = page.getByRole('region', { name: '법이 정한 것' })
  await expect(law).toContainText('안내판 확인 안 함')
  await page.getByRole('radio', { name: /^미비/u }).press('ArrowRight')
  await page.getByRole('radio', { name: /^철거/u }).press('ArrowLeft')
  await picture('lacking')

  const inDialog = page.getByRole('dialog')
  await law.getByRole('button', { name: '안내판 확인' }).press('Enter')
  await inDialog.getByRole('radio', { name: /목록에 보이는 모두/u }).click()
  await picture('sign')
  await page.keyboard.press('Control+Enter')
  await expect(inDialog).toHaveCount(0)
  await expect(law).not.toContainText('안내판 확인 안 함')

  await law.getByRole('button', { name: '목적' }).press('Enter')
  const chips = inDialog.getByRole('group', { name: '설치 목적' }).getByRole('button')
  if ((await chips.first().getAttribute('aria-pressed')) === 'false') await chips.first().press('Space')
  await inDialog.getByRole('radio', { name: /목록에 보이는 모두/u }).click()
  const basis = inDialog.getByRole('radio', { name: '정당한 이익' })
  if ((await basis.count()) > 0) await basis.click()
  await picture('purposes')
  await page.keyboard.press('Control+Enter')
  await expect(inDialog).toHaveCount(0)

  await page.getByRole('radio', { name: /^찍는 중/u }).click()
  await law.getByRole('button', { name: '위탁' }).press('Enter')
  await inDialog.getByRole('textbox', { name: /^업체 이름/u }).fill('견본보안')
  await inDialog.getByRole('textbox', { name: /^맡긴 일/u }).fill('녹화기 관리')
  await picture('company')
  await page.keyboard.press('Control+Enter')
  await expect(inDialog).toHaveCount(0)
  await expect(law).toContainText('위탁 계약 없음')
  await expect(law).toContainText('견본보안')
  await picture('entrusted')

  await page.getByRole('textbox', { name: /^찾기/u }).fill('ㅂㄷ')
  await picture('found')
})
