// Footage of an incident is held under a number, reviewed, and let go by two people, without a pointer.
import { testClinics } from '../clinics.ts'
import { expect, test } from './app.ts'
import { corridorCamera } from './desk/camera.ts'
import { openCounter } from './desk/counter.ts'
import { addColleague, decide, enterAsColleague, openFootage, typeHold } from './desk/hold.ts'
import { lock } from './desk/session.ts'

/** Monday 2026-11-23, 14:20 in Korea. */
const clock = '2026-11-23T05:20:00.000Z'

const [clinic] = testClinics
if (clinic === undefined) throw new Error('no clinic to test on')
const cameraNumber = corridorCamera(clinic)

test('rule 28: what is held is reviewed, and let go only by a second person', async ({ launch }) => {
  const app = await launch({ clock })
  const { page } = app
  await openCounter(app, clinic)
  await addColleague(app)

  await openFootage(app)
  await expect(page.getByText('보존한 영상이 없습니다')).toBeVisible()
  await typeHold(app, { cameraNumber, when: '어제 오후 3시부터 20분', reason: '복도 넘어짐, 분쟁조정 진행' })
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const row = page.getByRole('row', { name: /H-2026-001/ })
  await row.press('Enter')
  const hold = page.getByRole('region', { name: '보존 H-2026-001' })
  await expect(hold.getByText(/11-22 15:00–15:20/)).toBeVisible()

  await page.getByRole('button', { name: '재검토일 늘리기', exact: true }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^재검토일/ }).fill('2027-01-29')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText('적어 주세요.', { exact: true })).toBeVisible()
  await dialog.getByRole('textbox', { name: /^이유/ }).fill('조정 기일이 1월 28일')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(hold.getByText(/2026년 12월 23일.* → 2027년 1월 29일/)).toBeVisible()

  await decide(app, '해제 제안하기', '합의가 끝남')
  await expect(hold.getByText(/다른 사람이 로그인해 확인해야 해제됩니다/)).toBeVisible()
  await expect(hold.getByRole('button', { name: '해제하기', exact: true })).toHaveCount(0)

  await lock(app)
  await enterAsColleague(app)
  await page.keyboard.press('Control+1')
  await expect(page.getByText('보존 해제 확인')).toBeVisible()
  await page.getByRole('button', { name: '확인하기', exact: true }).press('Enter')
  await decide(app, '해제하기', '합의서를 보고 확인함')
  await expect(hold.getByText('합의서를 보고 확인함')).toBeVisible()
  await expect(hold.getByRole('button', { name: '계속 두기' })).toHaveCount(0)
  await expect(row).toHaveCount(0)
  await page.getByRole('radio', { name: /^보존 중/ }).press('ArrowLeft')
  await expect(row.getByText('해제함')).toBeVisible()
})

test('rule 28: footage past its day is not held, and what was typed stays', async ({ launch }) => {
  const app = await launch({ clock })
  const { page } = app
  await openCounter(app, clinic)
  await openFootage(app)
  await typeHold(app, { cameraNumber, when: '2026-09-01 14:00-14:30', reason: '뒤늦은 다툼' })
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/보관기간/).last()).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: /^이유/ })).toHaveValue('뒤늦은 다툼')
})
