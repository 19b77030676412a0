// What is said against an operating-room refusal is taken down and answered on paper, by keyboard alone.
import { testClinics } from '../clinics.ts'
import { expect, test } from './app.ts'
import { openCounter } from './desk/counter.ts'
import {
  bringFromCounter,
  openOperatingRoom,
  operatingRoomCamera,
  receiveOperatingRoom,
} from './desk/operating-room.ts'

const clinic = testClinics.find(({ id }) => id === 'a')
if (clinic === undefined) throw new Error('clinic a is missing')

test('PIPA art. 38(5): an objection that is not upheld is answered by a notice with its own number', async ({
  launch,
}) => {
  test.setTimeout(120_000)
  const app = await launch({ clock: '2026-11-23T05:20:00.000Z' })
  const { page } = app
  const dialog = page.getByRole('dialog')
  await openCounter(app, clinic)
  await openOperatingRoom(app)
  await bringFromCounter(app, '홍길동', operatingRoomCamera(clinic))
  await receiveOperatingRoom(app, '홍길동')

  await page.getByRole('button', { name: '결정하기' }).press('Enter')
  await dialog.getByRole('radio', { name: '거절' }).press('Space')
  await dialog.getByRole('textbox', { name: /^이유/ }).fill('동의가 모이지 않음')
  await dialog.getByRole('textbox', { name: /^이의제기방법/ }).fill('관리책임자에게 서면으로')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)

  await page.getByRole('button', { name: '이의 접수' }).press('Enter')
  await dialog.getByRole('textbox', { name: /무엇이 다르다고/ }).fill('이제 모두 동의했다고 함')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)

  await page.getByRole('button', { name: '이의에 답하기' }).press('Enter')
  await dialog.getByRole('textbox', { name: /^이유/ }).fill('마취과 의사의 동의가 아직 없습니다.')
  await dialog.getByRole('radio', { name: '우편', exact: true }).press('Space')
  await dialog.getByRole('radio', { name: 'English' }).press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '이의제기 결과 통지서 2026-1을 냅니다' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)

  const answer = page.getByRole('listitem').filter({ hasText: '통지서 2026-1에 대한 이의' })
  await expect(answer).toContainText('보낸 기록 없음')
  await answer.getByRole('button', { name: '보낸 것 적기' }).press('Enter')
  await expect(dialog).toContainText('이의제기 결과 통지서 2026-1')
  // As was said with the answer.
  await dialog.getByRole('textbox', { name: /등기번호/ }).fill('11002-1234-5678')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(answer).not.toContainText('보낸 기록 없음')
})
