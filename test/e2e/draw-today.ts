// Draws docs/today.png: a believable morning in clinic c, with clocks of every kind. Run it when the screen has changed:
//   node test/e2e/draw-today.ts
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { testClinics } from '../clinics.ts'
import { type LaunchedApp, launchDouble } from '../electron-double/launch.ts'
import { corridorCamera, importCameras } from './desk/camera.ts'
import { dayClock } from './desk/clinic-day.ts'
import { receiveRequest } from './desk/request.ts'
import { isAtToday, signIn } from './desk/session.ts'
import { makeBook } from './desk/set-up.ts'

const clinic = testClinics.find(({ id }) => id === 'c')
if (clinic === undefined) throw new Error('clinic c is missing')
const cameraNumber = corridorCamera(clinic)

const hold = async ({ page }: LaunchedApp): Promise<void> => {
  await page.getByRole('button', { name: '보존하기' }).first().click()
  await page.getByRole('textbox', { name: /^어디에 두었습니까/ }).fill('관제실 잠금함 USB-03')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Footage of 10-24 ends tonight; what came on 11-10 was due on Friday. */
const mornings = [
  { at: '2026-11-10T02:00:00.000Z', asked: [['심청', '2026-11-09', '잃어버린 물건 확인']] },
  { at: '2026-11-13T05:30:00.000Z', asked: [['임꺽정', '2026-11-12', '접촉 사고 확인']] },
  {
    at: dayClock,
    asked: [
      ['성춘향', '2026-10-24', '넘어진 경위 확인'],
      ['이몽룡', '2026-10-26', '다툼 경위 확인'],
      ['황진이', '2026-10-30', '넘어진 경위 확인'],
      ['홍길동', '2026-11-22', '잃어버린 물건 확인'],
    ],
  },
] as const

const dataFolder = mkdtempSync(join(tmpdir(), 'yeollamjigi-today-'))
for (const [index, { at, asked }] of mornings.entries()) {
  const app = await launchDouble({ dataFolder, clock: at })
  const { page } = app
  if (index === 0) {
    await makeBook(app, clinic)
    await page.keyboard.press('Control+5')
    await page.getByRole('button', { name: '엑셀에서 가져오기' }).click()
    await importCameras(app, clinic)
  } else {
    await signIn(app)
  }
  for (const [requesterName, day, purpose] of asked) {
    await receiveRequest(app, { requesterName, cameraNumber, day, purpose })
    if (requesterName === '황진이') await hold(app)
  }
  if (index === mornings.length - 1) {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.keyboard.press('Control+1')
    await isAtToday(app)
    await page.getByRole('button', { name: '닫기' }).click()
    await page.screenshot({ path: resolve(import.meta.dirname, '../../docs/today.png'), animations: 'disabled' })
  }
  await app.close()
}
rmSync(dataFolder, { recursive: true, force: true })
