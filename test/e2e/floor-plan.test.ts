// A floor is drawn once, and from then on cameras are chosen where they hang: by keyboard alone.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { testClinics } from '../clinics.ts'
import { greyPng } from '../png.ts'
import { expect, test } from './app.ts'
import { importCameras } from './desk/camera.ts'
import { makeBook } from './desk/set-up.ts'

const clinic = testClinics.find(({ id }) => id === 'b')
if (clinic === undefined) throw new Error('no clinic to test on')

test('cameras are put on the plan of their floor, and chosen on it when a request comes in', async ({
  opened,
  dataFolder,
}, testInfo) => {
  const { page, dialogs } = opened
  const picture = async (name: string): Promise<void> => {
    await page.screenshot({ path: join(testInfo.outputDir, `${name}.png`) })
  }
  await makeBook(opened, clinic)
  await page.keyboard.press('Control+5')
  await page.getByRole('button', { name: '엑셀에서 가져오기' }).click()
  await importCameras(opened, clinic)
  await page.getByRole('button', { name: '카메라 목록으로' }).press('Enter')
  await page.getByRole('button', { name: '도면', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: /도면이 없습니다$/ })).toBeVisible()
  await picture('empty')

  const file = join(dataFolder, 'plan.png')
  await test.step('what is no picture is refused in words', async () => {
    writeFileSync(file, 'not a picture')
    await dialogs.openFile(file)
    await page.getByRole('button', { name: '도면 그림 불러오기' }).press('Enter')
    await expect(page.getByText('PNG나 JPEG 그림이 아닙니다. 다른 파일을 골라 주세요.')).toBeVisible()
  })
  await test.step('two cameras are put on the picture', async () => {
    writeFileSync(file, greyPng(1200, 700))
    await dialogs.openFile(file)
    await page.getByRole('button', { name: '도면 그림 불러오기' }).press('Enter')
    await expect(page.getByRole('img', { name: /도면$/ })).toBeVisible()
    const cameras = page.getByRole('region', { name: '이 층의 카메라' }).getByRole('listitem').getByRole('button')
    const marks = page.getByRole('group', { name: /도면의 카메라$/ }).getByRole('button')
    await cameras.nth(0).press('Enter')
    await expect(marks.nth(0)).toBeFocused()
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('ArrowUp')
    await cameras.nth(1).press('Enter')
    await expect(marks).toHaveCount(2)
    await picture('placing')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('카메라 자리를 저장했습니다.')).toBeVisible()
    await expect(page.getByRole('button', { name: '자리 저장' })).toHaveAttribute('aria-disabled', 'true')
  })
  await test.step('the request names the camera that was pressed on the plan', async () => {
    await page.keyboard.press('F2')
    await page.getByRole('button', { name: '도면에서 고르기' }).press('Enter')
    const dialog = page.getByRole('dialog')
    const first = dialog
      .getByRole('group', { name: /도면의 카메라$/ })
      .getByRole('button')
      .first()
    const name = await first.getAttribute('aria-label')
    await first.press('Space')
    await expect(first).toHaveAttribute('aria-pressed', 'true')
    await picture('choosing')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect(dialog.getByText('고른 카메라 2대')).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('button', { name: `${name} 빼기` })).toBeVisible()
    await picture('chosen')
  })
})
