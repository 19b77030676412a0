// A notice after it is issued: printed, delivered too late and said so, found wrong, declared void and reissued.
import { readdirSync } from 'node:fs'
import { testClinics } from '../clinics.ts'
import { expect, isRealElectron, test } from './app.ts'
import { corridorCamera } from './desk/camera.ts'
import { openCounter } from './desk/counter.ts'
import {
  correctDelivery,
  endPostponementBesideDelivery,
  paperRow,
  postponeAndPrint,
  recordRegisteredPost,
  recordReturn,
  refuseAndPrint,
  sendAgain,
  voidNotice,
} from './desk/notice.ts'
import { receiveRequest } from './desk/request.ts'
import { isAtToday, signIn } from './desk/session.ts'
import { recordViewingForRequest } from './desk/viewing.ts'

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

/** Footage that is still kept on the day on which the postponement ends. */
const postponed = {
  requesterName: '한미룸',
  cameraNumber: corridorCamera(clinic),
  day: '2026-11-22',
  purpose: '넘어진 경위 확인',
}

test('rules 7, 11: a notice posted a day late is called late wherever it stands, and what was postponed is owed without delay', async ({
  launch,
}) => {
  test.setTimeout(120_000)
  test.skip(isRealElectron, 'prints into the spool folder of the double')
  const app = await launch({ clock: receivedAt })
  await openCounter(app, clinic)
  await receiveRequest(app, request)
  await expect(app.page.getByText('아직 낸 통지서가 없습니다')).toBeVisible()
  await refuseAndPrint(app)
  expect(readdirSync(app.spool).length).toBeGreaterThan(0)
  await expect(paperRow(app, /결과 통지서 2026-1/)).toContainText('전달 기록 필요')
  await receiveRequest(app, postponed)
  await postponeAndPrint(app, '2026-12-04')
  await app.close()

  const later = await launch({ clock: oneDayLate })
  const { page } = later
  await signIn(later)
  await isAtToday(later)
  const task = page.getByRole('listitem').filter({ hasText: '전달 기록 필요' }).filter({ hasText: '정가명' }).last()
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

  await page.getByRole('row', { name: /정가명/ }).press('Enter')
  await correctDelivery(later, '12-02', '우체국 영수증의 날짜는 12-02')
  await expect(paperRow(later, /결과 통지서 2026-1/)).toContainText('앞서 적은 것: 12-04')
  await expect(page.getByText('1일 초과')).toHaveCount(0)
  await recordReturn(later, '수취인 부재')
  await page.keyboard.press('Control+1')
  const returned = page.getByRole('listitem').filter({ hasText: '반송됨' }).last()
  await returned.getByRole('button', { name: '다시 보내기' }).press('Enter')
  await sendAgain(later, '1100212345679')
  await expect(paperRow(later, /결과 통지서 2026-1/)).toContainText('2번째, 반송됨(수취인 부재)')

  await page.keyboard.press('Control+1')
  const ending = page.getByRole('listitem').filter({ hasText: '연기 끝' }).last()
  await expect(ending).toContainText('오늘까지')
  await ending.getByRole('button', { name: '열기' }).press('Enter')
  await endPostponementBesideDelivery(later)
  await page.keyboard.press('Control+1')
  const owed = page.getByRole('listitem').filter({ hasText: '지체 없이 열람' }).last()
  await expect(owed).toContainText('12-04 (금)에 연기 사유가 끝남')
  await owed.getByRole('button', { name: /한미룸/ }).press('Enter')
  await recordViewingForRequest(later)
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('listitem').filter({ hasText: '지체 없이 열람' })).toHaveCount(0)
  await page
    .getByRole('listitem')
    .filter({ hasText: '한미룸' })
    .last()
    .getByRole('button', { name: '전달 적기' })
    .press('Enter')
  await expect(page.getByText('열람함').first()).toBeVisible()
  await page.getByRole('button', { name: '종결하기', exact: true }).press('Enter')
  await page.keyboard.type('연기했던 영상을 보여 드림')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('종결', { exact: true }).first()).toBeVisible()
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
