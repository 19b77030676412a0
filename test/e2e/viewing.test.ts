// A viewing by keyboard: recorded, corrected from the log with one key, and found again by the filters of log and ledger.
import { testClinics } from '../clinics.ts'
import { expect, isRealElectron, test } from './app.ts'
import { corridorCamera } from './desk/camera.ts'
import { openCounter } from './desk/counter.ts'
import { handsAt } from './desk/hands.ts'

const [clinic] = testClinics

test.skip(isRealElectron, 'the hands compose Korean through the double')

test('rules 17, 18: a viewing is recorded, corrected with F8 and found in log and ledger', async ({ launch }) => {
  test.setTimeout(120_000)
  if (clinic === undefined) throw new Error('no clinic to test on')
  const app = await launch({ clock: '2026-11-23T05:20:00.000Z' })
  const { page } = app
  await openCounter(app, clinic)
  const hands = await handsAt(app)
  await hands.press('F3')
  await expect(page.getByRole('combobox', { name: /^카메라 \*?/ }).first()).toBeFocused()
  await hands.search(corridorCamera(clinic))
  await hands.press('Enter')
  await hands.press('Enter')
  await hands.write('14:00-14:10')
  await hands.press('Enter')
  await hands.press('ArrowDown')
  await hands.press('Enter')
  await page.getByRole('button', { name: /결과|찾음/ }).press('Enter')
  await page.getByRole('radio', { name: '찾음' }).press('ArrowRight')
  await expect(page.getByRole('radio', { name: '없음' })).toBeChecked()
  await hands.press('F3')
  await hands.press('F3')
  const row = page.getByRole('row', { name: /11-23 14:00–14:10/ })
  await expect(row).toContainText('없음')
  // What was unfolded for one viewing is folded again for the next.
  await expect(page.getByRole('radio', { name: '찾음' })).toHaveCount(0)

  await row.focus()
  await hands.press('F8')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^바르게 적을 말/ }).fill('누수 확인')
  await dialog.getByRole('textbox', { name: /^정정하는 이유/ }).fill('잘못 적음')
  await hands.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(row).toContainText('→ 누수 확인')
  // The old words stay to be read, struck out.
  await expect(row.locator('s')).toHaveCount(1)
  await page.screenshot({ path: test.info().outputPath('viewings.png') })

  const outsiders = page.getByRole('checkbox', { name: '직원 아닌 사람과 본 것만' })
  await outsiders.press('Space')
  await expect(page.getByText('고른 것에 맞는 열람이 없습니다')).toBeVisible()
  await page.keyboard.press('Control+1')
  await page.keyboard.press('F3')
  await expect(page.getByRole('checkbox', { name: '직원 아닌 사람과 본 것만' })).toBeChecked()
  await page.getByRole('checkbox', { name: '직원 아닌 사람과 본 것만' }).press('Space')
  await expect(row).toBeVisible()

  await page.getByRole('button', { name: '대장으로 내보내기' }).press('Enter')
  await expect(page.getByRole('heading', { name: '개인영상정보 관리대장', level: 1 })).toBeVisible()
  await expect(page.getByText('골라 보고 있습니다', { exact: false })).toBeVisible()
  await page.getByRole('combobox', { name: '담당자나 받은 사람' }).fill('없는사람')
  await expect(page.getByText('이 기간에 고른 것에 맞는 행이 없습니다.')).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('ledger.png') })
})
