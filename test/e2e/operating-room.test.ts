// Operating-room footage: led there from the ordinary counter, held, opened only by everybody's consent, and counted.
import { testClinics } from '../clinics.ts'
import { expect, test } from './app.ts'
import { corridorCamera } from './desk/camera.ts'
import { openCounter } from './desk/counter.ts'
import {
  bringFromCounter,
  openOperatingRoom,
  operatingRoomCamera,
  receiveOperatingRoom,
  recordConsent,
  recordIdentity,
  staff,
} from './desk/operating-room.ts'

/** Monday 2026-11-23, 14:20 in Korea. */
const clock = '2026-11-23T05:20:00.000Z'

const clinic = testClinics.find(({ id }) => id === 'a')
if (clinic === undefined) throw new Error('clinic a is missing')
const cameraNumber = operatingRoomCamera(clinic)

test('rule 34: four people, three consents: nothing is shown until the fourth says yes', async ({ launch }) => {
  const app = await launch({ clock })
  const { page } = app
  await openCounter(app, clinic)
  await openOperatingRoom(app)
  await expect(page.getByText('수술실 영상 청구가 없습니다')).toBeVisible()

  await bringFromCounter(app, '홍길동', cameraNumber)
  await expect(page.getByRole('textbox', { name: /^이름/ })).toHaveValue('홍길동')
  await expect(page.getByRole('button', { name: new RegExp(cameraNumber) })).toHaveAttribute('aria-pressed', 'true')
  await receiveOperatingRoom(app, '홍길동')
  await expect(page.getByRole('button', { name: 'H-2026-001' })).toBeVisible()

  for (const name of ['홍길동', ...staff.slice(0, 2)]) await recordConsent(app, name)
  const missing = page.getByText('박간호: 동의를 아직 받지 않음')
  await expect(missing).toBeVisible()
  await page.getByRole('button', { name: '결정하기' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: '근거 미비' }).press('ArrowRight')
  await expect(dialog.getByRole('radio', { name: '허용' })).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText(/동의가 모자랍니다.*박간호/)).toBeVisible()
  await page.keyboard.press('Escape')

  await recordConsent(app, '박간호')
  await expect(missing).toHaveCount(0)
  await expect(page.getByText('근거를 모두 갖추었습니다.')).toBeVisible()
  await page.getByRole('button', { name: '결정하기' }).press('Enter')
  await expect(dialog.getByRole('radio', { name: '허용' })).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)

  // The decision is told on paper, and how it went is written down.
  await page.getByRole('button', { name: '통지서 출력' }).press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('아직 출력하지 않음')).toHaveCount(0)
  await page.getByRole('button', { name: '보낸 것 적기' }).press('Enter')
  await expect(dialog.getByRole('textbox', { name: /받은/ })).toHaveValue('홍길동')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('보낸 기록 없음')).toHaveCount(0)
  // A slip of the pen in that is put right, and both stay to be read.
  await page.getByRole('button', { name: /^결과 통지서 .*바로잡기$/ }).press('Enter')
  await dialog.getByRole('textbox', { name: /받은/ }).fill('홍길순')
  await dialog.getByRole('textbox', { name: /^틀리게 적은 까닭/ }).fill('이름을 잘못 적음')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText(/이름을 잘못 적음/)).toBeVisible()

  await recordIdentity(app)
  await page.getByRole('button', { name: '열람·제공 적기' }).press('Enter')
  await dialog.getByRole('textbox', { name: /^장소/ }).fill('관제실')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText(/운영담당자만 들어가는 곳에서만/)).toBeVisible()
  await dialog.getByRole('checkbox').press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('1회째 열람').first()).toBeVisible()
  await page.getByRole('button', { name: '대장 제1호' }).press('Enter')
  await expect(page.getByRole('row', { name: /제38조의2제5항제3호/ })).toBeVisible()

  // Found like everything else, and opened from there.
  await page.keyboard.press('Control+K')
  await page.getByRole('dialog').getByRole('combobox').fill('김집도')
  await expect(page.getByRole('option', { name: /OR-2026-001/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '수술실 청구 OR-2026-001', level: 1 })).toBeVisible()

  // The ordinary counter still has what was typed, without the camera that went to the other door.
  await page.keyboard.press('F2')
  const who = page.getByRole('group', { name: '청구인', exact: true })
  await expect(who.getByRole('textbox', { name: /^이름/ })).toHaveValue('홍길동')
  await expect(page.getByText('수술실 카메라입니다')).toHaveCount(0)
  await page.getByRole('group', { name: '장소', exact: true }).getByRole('combobox').fill(corridorCamera(clinic))
})

test('rules 35 and 36: a request to film is entered, and sound needs everybody', async ({ launch }) => {
  const app = await launch({ clock })
  const { page } = app
  await openCounter(app, clinic)
  await openOperatingRoom(app)
  await page.getByRole('radio', { name: '열람·제공 청구' }).press('ArrowRight')
  await expect(page.getByText('적은 촬영 요청이 없습니다')).toBeVisible()
  await page.getByRole('button', { name: '촬영 요청 적기' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^요청인/ }).fill('홍길동')
  await dialog.getByRole('textbox', { name: /^환자 이름/ }).fill('홍길동')
  await dialog.getByRole('textbox', { name: /^요청일/ }).fill('11-21')
  await dialog.getByRole('textbox', { name: /^요청 시각/ }).fill('10:00')
  await dialog.getByRole('radio', { name: new RegExp(cameraNumber) }).press('Space')
  await dialog.getByRole('textbox', { name: /^촬영 시간/ }).fill('어제 14:00-15:30')
  await dialog.getByRole('checkbox', { name: /소리도/ }).press('Space')
  await dialog.getByRole('textbox', { name: '참여자 1' }).fill('김집도')
  await dialog.getByRole('checkbox', { name: '동의함' }).first().press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText(/동의가 모자랍니다.*김집도/)).toBeVisible()
  await dialog.getByRole('checkbox', { name: /소리도/ }).press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('row', { name: /F-2026-001.*2029-11-23/ })).toBeVisible()

  await page.getByRole('button', { name: 'F-2026-001 정정' }).press('Enter')
  await dialog.getByRole('textbox', { name: /^환자 이름/ }).fill('홍길순')
  await dialog.getByRole('textbox', { name: /^정정하는 까닭/ }).fill('이름을 잘못 적음')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('row', { name: /F-2026-002.*홍길순.*이름을 잘못 적음/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /F-2026-001.*정정됨.*홍길동/ })).toBeVisible()
})

test('the unconfirmed numbers are said to be so, and the officer changes them', async ({ launch }) => {
  const app = await launch({ clock })
  const { page } = app
  await openCounter(app, clinic)
  await openOperatingRoom(app)
  await page.getByRole('radio', { name: '열람·제공 청구' }).press('ArrowLeft')
  await expect(page.getByRole('row', { name: /청구에 답하는 기간.*10일.*미확인/ })).toBeVisible()
  await page.getByRole('button', { name: '기준 바꾸기' }).press('Enter')
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /^청구에 답하는 기간/ })
    .fill('7')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: /청구에 답하는 기간.*7일/ })).toBeVisible()
})
