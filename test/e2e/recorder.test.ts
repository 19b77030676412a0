// A month's round of seven recorders: one keeps too much, one too little, and an open request learns of both its clocks.
import { testClinics } from '../clinics.ts'
import { expect, isRealElectron, test } from './app.ts'
import { openCounter } from './desk/counter.ts'
import { handsAt } from './desk/hands.ts'
import { openRecorders, typeRound } from './desk/recorder.ts'
import { openRequest, receiveRequest } from './desk/request.ts'

const clinic = testClinics.find(({ id }) => id === 'd')

/** Thursday 2026-12-17: kept for a month, footage reaches back to 11-17. */
const asPolicy = { oldest: '11-17 00:30', errorSeconds: 0 }
const round = [
  { oldest: '11-22 09:10', errorSeconds: 252 },
  { oldest: '11-12 00:00', errorSeconds: 0 },
  ...Array.from({ length: 5 }, () => asPolicy),
]

test.skip(isRealElectron, 'the hands compose Korean through the double')

test('rules 27, 30, 31: seven recorders are checked by keyboard, and what they showed reaches today, a request and the ledger', async ({
  launch,
}) => {
  test.setTimeout(240_000)
  if (clinic === undefined) throw new Error('clinic d is missing')
  const app = await launch()
  const { page } = app
  await openCounter(app, clinic)
  const hands = await handsAt(app)
  // Camera D-001 records on NVR-01; by the policy its footage of 11-25 is there through 12-25.
  await receiveRequest(app, {
    requesterName: '홍길동',
    cameraNumber: 'D-001',
    day: '2026-11-25',
    purpose: '넘어진 경위',
  })
  await expect(page.getByText('12-25 (금)').first()).toBeVisible()
  await expect(page.getByText(/녹화기 시계로는/)).toHaveCount(0)

  await openRecorders(app)
  await expect(page.getByRole('row', { name: /NVR-07.*아직 없음/ })).toBeVisible()
  await typeRound(app, hands, round)
  await expect(page.getByText('7대 가운데 7대 적음')).toBeVisible()
  await hands.press('Control+Enter')

  await expect(page.getByRole('heading', { name: '녹화기 점검', level: 1 })).toBeVisible()
  await expect(page.getByText('녹화기 7대를 점검했습니다.')).toBeVisible()
  await expect(page.getByRole('row', { name: /NVR-01.*5일 부족/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /NVR-02.*5일 초과/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /NVR-03.*이상 없음/ })).toBeVisible()
  // What is wrong and what to do stands beside the list.
  await expect(page.getByRole('region', { name: 'NVR-01' })).toContainText('영상이 예정보다 빨리 사라집니다')

  // Rule 27: owed at once, late after the fifth day.
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('button', { name: /NVR-02.*보관기간이 지난 영상을 12-17/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /NVR-01.*예정보다 빨리 사라집니다/ })).toBeVisible()

  // The recorder really keeps 25 days: the footage is there through 12-20, and found 4 minutes 12 seconds later.
  await openRequest(app, '홍길동')
  await expect(page.getByText('12-20 (일)').first()).toBeVisible()
  await expect(page.getByText('녹화기 시계로는 11-25 (수) 14:04–14:35')).toBeVisible()
  await expect(page.getByText('촬영 뒤 12-17 (목) 점검에서 잰 오차')).toBeVisible()

  // Rule 31: the deletion that was seen is a row of the ledger, of six recorders and not of the one that kept too much.
  await page.keyboard.press('Control+7')
  await expect(page.getByRole('row', { name: /파기.*카메라 D-001 외 89대/ })).toBeVisible()

  // The map draws both troubles first, says in words what stands under the cursor, and leads to the request.
  await page.keyboard.press('Control+4')
  const map = page.getByRole('grid', { name: '카메라별 보관 현황' })
  await expect(map.getByRole('row')).toHaveCount(clinic.policy.cameras)
  await map.focus()
  await hands.press('ArrowDown')
  for (let step = 0; step < 22; step += 1) await hands.press('ArrowLeft')
  await expect(page.getByRole('status').filter({ hasText: 'D-001, 11월 25일' })).toContainText('녹화됨')
  for (let step = 0; step < 6; step += 1) await hands.press('ArrowLeft')
  await expect(page.getByRole('status').filter({ hasText: '11월 19일' })).toContainText('있어야 하는데 녹화기에 없음')
  for (let step = 0; step < 6; step += 1) await hands.press('ArrowRight')
  await hands.press('Enter')
  await expect(page.getByRole('heading', { name: /홍길동/, level: 1 })).toBeVisible()

  // The month has its row, so a second round asks before it writes another.
  await openRecorders(app)
  await typeRound(app, hands, [asPolicy])
  await hands.press('Control+Enter')
  await expect(page.getByRole('dialog', { name: '이달에 이미 적었습니다' })).toBeVisible()
  await hands.press('Control+Enter')
  await expect(page.getByText('녹화기 1대를 점검했습니다.')).toBeVisible()
  await page.keyboard.press('Control+7')
  await expect(page.getByRole('row', { name: /파기/ })).toHaveCount(1)

  // A new name moves nothing: the checks stay with the recorder, and what it was called stands beside them.
  await openRecorders(app)
  await page.getByRole('button', { name: '정보 고치기' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^이름/ }).fill('본관 녹화기')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  const renamed = page.getByRole('region', { name: '본관 녹화기', exact: true })
  await expect(renamed).toContainText('NVR-01 → 본관 녹화기')
  await expect(renamed).toContainText('12-17 (목)')
})
