// A notice after it is issued: printed, delivered too late and said so, found wrong, declared void and reissued.
import { readdirSync } from 'node:fs'
import { testClinics } from '../clinics.ts'
import { expect, isRealElectron, test } from './app.ts'
import { corridorCamera } from './desk/camera.ts'
import { openCounter } from './desk/counter.ts'
import { paperRow, recordRegisteredPost, refuseAndPrint, voidNotice } from './desk/notice.ts'
import { receiveRequest } from './desk/request.ts'
import { isAtToday, signIn } from './desk/session.ts'

/** Monday 2026-11-23, 10:00 in Korea; the tenth day is Thursday 12-03. */
const receivedAt = '2026-11-23T01:00:00.000Z'
const oneDayLate = '2026-12-04T01:00:00.000Z'

const [clinic] = testClinics
if (clinic === undefined) throw new Error('no clinic to test on')

const request = {
  requesterName: '정가명',
  cameraNumber: corridorCamera(clinic),
  day: '2026-10-01',
  purpose: '지갑을 잃은 곳 확인',
}

test('rule 7: a notice printed in time and posted a day late is called late in today, on the request and in the list', async ({
  launch,
}) => {
  test.skip(isRealElectron, 'prints into the spool folder of the double')
  const app = await launch({ clock: receivedAt })
  await openCounter(app, clinic)
  await receiveRequest(app, request)
  await expect(app.page.getByText('아직 낸 통지서가 없습니다')).toBeVisible()
  await refuseAndPrint(app)
  expect(readdirSync(app.spool).length).toBeGreaterThan(0)
  await expect(paperRow(app, /결과 통지서 2026-1/)).toContainText('전달 기록 필요')
  await app.close()

  const later = await launch({ clock: oneDayLate })
  const { page } = later
  await signIn(later)
  await isAtToday(later)
  const task = page.getByRole('listitem').filter({ hasText: '전달 기록 필요' }).last()
  await expect(task).toContainText('1일 지남')
  await task.getByRole('button', { name: '전달 적기' }).press('Enter')
  await recordRegisteredPost(later, '900101-1234567')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/주민등록번호처럼 보여/)).toBeVisible()
  await expect(dialog.getByText(/1일 넘겨/)).toBeVisible()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('1100212345678')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(paperRow(later, /결과 통지서 2026-1/)).toContainText('등기우편 11002-1234-5678')
  await expect(paperRow(later, /결과 통지서 2026-1/)).toContainText('1일 초과')
  await expect(page.getByText('통지 1일 초과')).toBeVisible()

  await page.keyboard.press('Control+2')
  await page.getByRole('radiogroup', { name: '청구 고르기' }).getByRole('radio').first().press('ArrowRight')
  await expect(page.getByRole('row', { name: /정가명/ })).toContainText('1일 초과')
})

test('a notice with an error is declared void, decided again and reissued under the next number', async ({
  launch,
}) => {
  test.skip(isRealElectron, 'prints into the spool folder of the double')
  const app = await launch({ clock: receivedAt })
  const { page } = app
  await openCounter(app, clinic)
  await receiveRequest(app, request)
  await refuseAndPrint(app)
  await voidNotice(app, '2026-1', '카메라를 잘못 적음')
  await expect(paperRow(app, /2026-1/)).toContainText('무효')
  await expect(paperRow(app, /2026-1/)).toContainText('다시 통지해야 합니다')
  await expect(page.getByText('처리 중').first()).toBeVisible()

  await page.getByRole('button', { name: /거절 통지 쓰기/ }).focus()
  await refuseAndPrint(app)
  await expect(paperRow(app, /결과 통지서 2026-1/)).toContainText('제2026-2호가 대신함')
  await expect(paperRow(app, /결과 통지서 2026-2/).getByText('무효', { exact: true })).toHaveCount(0)
  await page.keyboard.press('Control+7')
  await expect(page.getByRole('row', { name: /통지서 2026-1 무효/ })).toBeVisible()
})
