// One day in a clinic's control room, through the real window: what the tests prove for each clinic and what `npm start`
// plays where there is no display. Nothing here knows which clinic it is.
import { expect } from '@playwright/test'
import type { TestClinic } from '../../clinics.ts'
import type { LaunchedApp } from '../../electron-double/launch.ts'
import { confirmAutoDeletion, corridorCamera, importCameras } from './camera.ts'
import { exportLedger, openLedger } from './ledger.ts'
import { sendRefusal, writeRefusal } from './refusal.ts'
import { openRequest, printNotice, receiveRequest, saveReceipt } from './request.ts'
import { isAtToday, lock, signIn } from './session.ts'
import { keepRecoveryCode, stateClinic, stateFirstUser, stateRetention } from './set-up.ts'
import { recordViewingForRequest } from './viewing.ts'

/** Monday 2026-11-23, 10:00 in Korea: footage of 10-01 is past every clinic's retention, yesterday's is not. */
export const dayClock = '2026-11-23T01:00:00.000Z'
const yesterday = '2026-11-22'
const longAgo = '2026-10-01'

/** Who watches the day: steps are timed, screens are pictured. */
export interface Observer {
  readonly step: (name: string, act: () => Promise<unknown>) => Promise<void>
  readonly picture: (name: string, app: LaunchedApp) => Promise<void>
}

export interface Day {
  readonly clinic: TestClinic
  /** Starts the app on the same data folder, as often as it is called. */
  readonly start: () => Promise<LaunchedApp>
  /** Where papers and exports go. */
  readonly out: string
  readonly observer: Observer
}

const setUp = async (app: LaunchedApp, { clinic, observer }: Day): Promise<void> => {
  const { step, picture } = observer
  await step('기관', () => stateClinic(app, clinic))
  await step('보관기간', () => stateRetention(app, clinic))
  await step('첫 사용자', () => stateFirstUser(app))
  await picture('setup-recovery-code', app)
  await step('복구 코드', () => keepRecoveryCode(app))
  await step(`카메라 ${clinic.policy.cameras}대 가져오기`, () => importCameras(app, clinic))
  await picture('setup-cameras', app)
  await step('시작', async () => {
    await app.page.getByRole('button', { name: /^다음/ }).click()
    await app.page.getByRole('button', { name: '시작하기' }).click()
    await isAtToday(app)
  })
}

const work = async (app: LaunchedApp, { clinic, out, observer }: Day): Promise<void> => {
  const { step, picture } = observer
  const cameraNumber = corridorCamera(clinic)
  await step('자동 삭제 확인', () => confirmAutoDeletion(app))
  await picture('cameras', app)
  await app.page.keyboard.press('F2')
  await expect(app.page.getByRole('heading', { name: '청구 접수', level: 1 })).toBeVisible()
  await picture('intake', app)
  await step('어제 영상 청구 접수', () =>
    receiveRequest(app, {
      requesterName: '홍길동',
      cameraNumber,
      day: yesterday,
      purpose: '복도에서 넘어진 경위 확인',
    }),
  )
  await picture('request', app)
  await step('접수증', () => saveReceipt(app, out))
  await app.page.keyboard.press('Control+1')
  await isAtToday(app)
  await picture('today', app)
  await step('지난 영상 청구 접수', () =>
    receiveRequest(app, { requesterName: '정가명', cameraNumber, day: longAgo, purpose: '지갑을 잃은 곳 확인' }),
  )
  await step('거절 사유', () => writeRefusal(app))
  await picture('refusal', app)
  await step('통지서', () => sendRefusal(app, out))
  await step('통지서 인쇄', () => printNotice(app))
  await step('열람 기록', async () => {
    await openRequest(app, '홍길동')
    await recordViewingForRequest(app)
  })
  await picture('viewing', app)
  await step('관리대장', () => openLedger(app))
  await picture('ledger', app)
  for (const format of ['CSV', 'XLSX', 'PDF'] as const) {
    await step(`대장 ${format}`, () => exportLedger(app, format, out))
  }
}

/** The screens that the day's work does not pass by itself. */
const lookAround = async (app: LaunchedApp, { observer }: Day): Promise<void> => {
  const { page } = app
  await page.keyboard.press('Control+2')
  await page.getByRole('radio', { name: /^전체/ }).check({ force: true })
  await expect(page.getByRole('row', { name: /홍길동|정가명/ }).first()).toBeVisible()
  await observer.picture('requests', app)
  await page.getByRole('button', { name: '설정' }).click()
  await expect(page.getByRole('heading', { name: '설정', level: 1 })).toBeVisible()
  await observer.picture('settings', app)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('ㅎㄱㄷ')
  await expect(page.getByRole('option', { name: /홍길동/ }).first()).toBeVisible()
  await observer.picture('search', app)
  await page.keyboard.press('Escape')
}

const findEverything = async (app: LaunchedApp, { clinic }: Day): Promise<void> => {
  const { page } = app
  await page.keyboard.press('Control+5')
  await expect(page.getByText(`${clinic.policy.cameras}건`)).toBeVisible()
  await page.keyboard.press('Control+2')
  await page.getByRole('radio', { name: /^전체/ }).check({ force: true })
  for (const name of ['홍길동', '정가명']) await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible()
  await openLedger(app)
  for (const kind of ['열람', '파기'])
    await expect(page.getByRole('row', { name: new RegExp(kind) }).nth(1)).toBeVisible()
}

/** Plays the day and leaves the app closed. */
export const playClinicDay = async (day: Day): Promise<void> => {
  const { start, observer } = day
  const { step, picture } = observer
  const app = await start()
  await picture('setup', app)
  await setUp(app, day)
  await work(app, day)
  await lookAround(app, day)
  await step('잠그기', () => lock(app))
  await picture('lock', app)
  await step('열기', () => signIn(app))
  await step('끝내기', () => app.close())

  const again = await start()
  await step('다시 시작해 열기', () => signIn(again))
  await step('모두 그대로', () => findEverything(again, day))
  await again.close()
}
