// A request through its whole life at one desk: looked for, completed, refused, objected to, taken up again, closed.
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { testClinics } from '../clinics.ts'
import type { LaunchedApp } from '../electron-double/launch.ts'
import { expect, test } from './app.ts'
import { corridorCamera } from './desk/camera.ts'
import { dayClock } from './desk/clinic-day.ts'
import { openCounter } from './desk/counter.ts'
import {
  answerObjection,
  askSupplement,
  correctAnswer,
  recordSearch,
  reopen,
  saveSupplement,
  takeObjection,
} from './desk/life.ts'
import { sendRefusal } from './desk/refusal.ts'
import { receiveRequest } from './desk/request.ts'
import { lock, signIn } from './desk/session.ts'

const [clinic] = testClinics
if (clinic === undefined) throw new Error('no clinic to play')

const asked = {
  requesterName: '홍길동',
  cameraNumber: corridorCamera(clinic),
  day: '2026-11-22',
  purpose: '복도에서 넘어진 경위 확인',
}

const stepWords = ({ page }: LaunchedApp): Promise<readonly string[]> =>
  page.getByRole('list', { name: '진행 단계' }).locator('b').allTextContents()

test('a request lives through all seven steps, an objection and a reopening, by keyboard', async ({
  launch,
  dataFolder,
}) => {
  test.setTimeout(240_000)
  const out = join(dataFolder, 'papers')
  mkdirSync(out)
  const app = await launch({ clock: dayClock, dataFolder: join(dataFolder, 'data') })
  const { page } = app
  await openCounter(app, clinic)
  await receiveRequest(app, asked)

  expect(await stepWords(app)).toEqual(['접수', '본인확인', '영상확인', '결정', '통지', '열람', '종결'])
  await askSupplement(app)
  await saveSupplement(app, out)

  await recordSearch(app, '찍히지 않음')
  await page.getByRole('button', { name: '거절 통지 쓰기' }).press('Enter')
  await expect(page.getByRole('radio', { name: /찍히지 않음/ })).toBeChecked()
  await sendRefusal(app, out)

  await takeObjection(app, '정문 카메라에 찍혔을 것이라고 함')
  await answerObjection(app, out)
  await expect(page.getByRole('row', { name: /이의제기 결과 통지서 2026-1/ })).toContainText('전달 기록 필요')
  await expect(page.getByText('처리 중').first()).toBeVisible()
  await expect(page.getByText(/10일은 .* 다음 날부터 셉니다/)).toBeVisible()

  await correctAnswer(app, out)
  await expect(page.getByRole('row', { name: /이의제기 결과 통지서 2026-1/ })).toContainText('무효')
  await expect(page.getByText(/앞의 답.*정문 쪽을 다시 보기로 함.*고친 까닭: 주차장을 빠뜨림/)).toBeVisible()

  await page.getByRole('button', { name: '취하 적기' }).press('Enter')
  await page.keyboard.type('청구인이 거두어들임')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('취하', { exact: true }).first()).toBeVisible()
  await reopen(app, '다시 봐 달라고 함')
  await expect(page.getByText('처리 중').first()).toBeVisible()

  expect(readdirSync(out)).toHaveLength(4)
})

test('what was being typed at the counter comes back after a lock and after a restart, to the same person', async ({
  launch,
  dataFolder,
}) => {
  test.setTimeout(240_000)
  const data = join(dataFolder, 'data')
  const first = await launch({ clock: dayClock, dataFolder: data })
  await openCounter(first, clinic)
  await first.page.keyboard.press('F2')
  const nameOf = ({ page }: LaunchedApp) =>
    page.getByRole('group', { name: '청구인', exact: true }).getByRole('textbox', { name: /^이름/ })
  await nameOf(first).fill('홍길동')
  await lock(first)
  await first.close()

  const second = await launch({ clock: dayClock, dataFolder: data })
  await signIn(second)
  await second.page.keyboard.press('F2')
  await expect(nameOf(second)).toHaveValue('홍길동')
})
