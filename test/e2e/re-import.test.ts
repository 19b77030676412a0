// The list of clinic d comes again, changed: what changes is seen line by line before it is applied, and a camera that the
// list no longer names is taken down only because somebody says so.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { testClinics } from '../clinics.ts'
import { expect, test } from './app.ts'
import { importCameras } from './desk/camera.ts'
import { makeBook } from './desk/set-up.ts'

const clinic = testClinics.find(({ id }) => id === 'd')
if (clinic === undefined) throw new Error('no clinic to test on')

/** Three channels are changed, and the last camera is left out. */
const changed = (content: string): string => {
  const [header, ...rows] = content.trimEnd().split(/\r?\n/u)
  const column = header?.split(',').indexOf('채널') ?? -1
  const edited = rows
    .slice(0, -1)
    .map((row, index) => (index < 3 ? row.split(',').with(column, `변경 ${index}`).join(',') : row))
  return [header, ...edited, ''].join('\r\n')
}

test('the changed list of clinic d is looked through and applied, by keyboard', async ({
  opened,
  dataFolder,
}, testInfo) => {
  const { page, dialogs } = opened
  const picture = async (name: string): Promise<void> => {
    await page.screenshot({ path: join(testInfo.outputDir, `${name}.png`) })
  }
  await makeBook(opened, clinic)
  await page.keyboard.press('Control+5')
  await page.getByRole('button', { name: '엑셀에서 가져오기' }).press('Enter')
  await importCameras(opened, clinic)

  await dialogs.openFile(clinic.camerasPath)
  await page.getByRole('button', { name: '다른 파일 고르기' }).press('Enter')
  await expect(page.getByText('바뀐 것이 없습니다')).toBeVisible()
  await picture('nothing-changed')

  const path = join(dataFolder, '카메라 2027.csv')
  writeFileSync(path, changed(readFileSync(clinic.camerasPath, 'utf8')))
  await dialogs.openFile(path)
  await page.getByRole('button', { name: '다른 파일 고르기' }).press('Enter')
  const count = clinic.policy.cameras
  await expect(page.getByText(`새로 0, 바뀜 3, 같음 ${count - 4}, 파일에 없음 1`)).toBeVisible()
  const grid = page.getByRole('grid', { name: '달라지는 것' })
  await expect(grid.getByRole('row').filter({ hasText: '→ 변경 0' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^3건 반영하기/u })).toBeVisible()
  await picture('differences')

  // One change stays out; the missing camera is taken down with a day and a reason.
  await grid.getByRole('row').filter({ hasText: '→ 변경 2' }).getByRole('checkbox').press('Space')
  await grid.getByRole('row').filter({ hasText: '파일에 없음' }).getByRole('checkbox').press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('textbox', { name: /^까닭/u })).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('textbox', { name: /^까닭/u }).fill('새 카메라로 바꿈')
  await picture('retirement')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('0대를 등록하고 2대를 고치고 1대를 철거로 적었습니다.')).toBeVisible()
  await expect(page.getByText('1줄은 들어가지 않았습니다.')).toBeVisible()
  await picture('done')

  await dialogs.openFile(path)
  await page.getByRole('button', { name: '다른 파일 고르기' }).press('Enter')
  await expect(page.getByText(`새로 0, 바뀜 1, 같음 ${count - 2}, 파일에 없음 0`)).toBeVisible()
})
