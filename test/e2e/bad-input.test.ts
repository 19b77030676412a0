// What goes wrong at a counter: each mistake is told beside its field, what was typed stays, and nothing is received before
// it is put right.
import type { Locator, Page } from 'playwright-core'
import type { IssueReason } from '../../domain/contract/failure.ts'
import { translators } from '../../renderer/words/translate.ts'
import { testClinics } from '../clinics.ts'
import type { LaunchedApp } from '../electron-double/launch.ts'
import { cameraFacts, intakeFor } from '../electron/door/honest-inputs.ts'
import { expect, test } from './app.ts'
import { corridorCamera } from './desk/camera.ts'
import { openCounter } from './desk/counter.ts'
import { lock, signIn } from './desk/session.ts'

/** Monday 2026-11-23, 14:20 in Korea. */
const clock = '2026-11-23T05:20:00.000Z'

const [clinic] = testClinics
if (clinic === undefined) throw new Error('no clinic to test on')

const sentence = (reason: IssueReason): string => translators.ko(`failure.issues.${reason}`)

const row = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true })

const field = (page: Page, rowName: string, name: RegExp): Locator =>
  row(page, rowName).getByRole('textbox', { name }).first()

const fillIn = async ({ page }: LaunchedApp, name: string): Promise<void> => {
  await page.keyboard.press('F2')
  await field(page, '청구인', /^이름/).fill(name)
  await field(page, '청구인', /^전화/).fill('+82-10-1234-5678')
  await row(page, '장소').getByRole('combobox').fill(corridorCamera(clinic))
  await page.keyboard.press('Enter')
  await field(page, '때', /^때/).fill('어제 14:00-14:30')
  await row(page, '목적').getByRole('textbox').fill('넘어진 경위 확인')
}

/** Calls the door as the page could, past every field of the form. */
const callDoor = async (page: Page, name: string, input: unknown): Promise<unknown> =>
  page.evaluate(async ([operation, value]) => Reflect.get(globalThis, 'yeollamjigi').call[operation](value), [
    name,
    input,
  ] as const)

const allRequests = async ({ page }: LaunchedApp): Promise<unknown> =>
  callDoor(page, 'request.list', { status: 'all', after: null })

/** Hangs since Friday: footage of Thursday cannot be asked of it. */
const newCamera = { ...cameraFacts, number: 'NEW-1', installedOn: '2026-11-20', audio: false }

test('each mistake in a request is told beside its field, with what was typed still there', async ({ launch }) => {
  const app = await launch({ clock })
  const { page } = app
  await openCounter(app, clinic)
  expect(await callDoor(page, 'camera.register', newCamera)).toMatchObject({ ok: true })
  await lock(app)
  await signIn(app)
  await fillIn(app, '홍길동')

  const stopsAt = async (input: Locator, inRow: string, typed: string, reason: IssueReason): Promise<void> => {
    const right = await input.inputValue()
    await input.fill(typed)
    await page.keyboard.press('Control+Enter')
    await expect(row(page, inRow).getByRole('alert')).toContainText(sentence(reason))
    await expect(input).toHaveValue(typed)
    await expect(input).toBeFocused()
    await input.fill(right)
    await expect(row(page, inRow).getByRole('alert')).toHaveCount(0)
  }

  const when = field(page, '때', /^때/)
  for (const [typed, reason] of [
    ['2026-02-30 10:00-11:00', 'not-a-day'],
    ['11월 31일 오전 10시부터 20분', 'not-a-day'],
    ['어제 25:00-26:00', 'not-a-time'],
    ['어제', 'not-a-time'],
    ['어제 15:30-15:00', 'end-before-start'],
    ['2026-12-24 10:00-11:00', 'in-future'],
    ['오늘 14:00-14:50', 'in-future'],
    ['어제 3시부터 20분', 'time-ambiguous'],
    ['어제 오후 3시쯤 로비에서', 'time-unread'],
    ['', 'required'],
  ] as const) {
    await stopsAt(when, '때', typed, reason)
  }
  await stopsAt(field(page, '청구인', /^이름/), '청구인', '홍길동 900101-1234567', 'resident-number')
  await stopsAt(field(page, '청구인', /^전화/), '청구인', '전화 없음', 'not-a-phone')
  await stopsAt(field(page, '알아볼 점', /^알아볼 점/), '알아볼 점', '파란 옷, 900101-1234567', 'resident-number')
  await stopsAt(field(page, '받은 때', /^받은 날/), '받은 때', '2026-11-24', 'in-future')
  await stopsAt(row(page, '장소').getByRole('combobox'), '장소', '없는 곳', 'camera-unchosen')

  await row(page, '장소').getByRole('combobox').fill('NEW-1')
  await page.keyboard.press('Enter')
  await stopsAt(when, '때', '2026-11-19 14:00-14:30', 'camera-not-installed')

  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '홍길동 님의 열람 청구' })).toBeVisible()
  expect(await allRequests(app)).toMatchObject({ value: { totalCount: 1 } })
})

test('a name of four-byte characters and a phone from abroad are kept and found; a double press is one request', async ({
  launch,
}) => {
  const app = await launch({ clock })
  const { page } = app
  await openCounter(app, clinic)
  await fillIn(app, '𠮷野太郎')
  await Promise.all([page.keyboard.press('Control+Enter'), page.keyboard.press('Control+Enter')])
  await expect(page.getByRole('heading', { name: '𠮷野太郎 님의 열람 청구' })).toBeVisible()
  await expect(page.getByText('010-1234-5678')).toBeVisible()
  expect(await allRequests(app)).toMatchObject({ value: { totalCount: 1 } })

  for (const typed of ['𠮷野', '5678', '2026-0001', '11-22', '11월 23일', corridorCamera(clinic)]) {
    await page.keyboard.press('Control+K')
    await page.getByRole('dialog').getByRole('combobox').fill(typed)
    await expect(page.getByRole('option', { name: /2026-0001 𠮷野太郎/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }

  const registered = await callDoor(page, 'camera.register', newCamera)
  const cameraId = (registered as { readonly value: { readonly cameraId: string } }).value.cameraId
  const intake = intakeFor(cameraId, '2026-11-22T05:00:00.000Z', '2026-11-22T05:30:00.000Z')
  const intakeWith = (count: number) => ({ ...intake, ranges: Array.from({ length: count }, () => intake.ranges[0]) })
  expect(await callDoor(page, 'request.receive', intakeWith(201))).toMatchObject({
    ok: false,
    failure: { kind: 'invalid', issues: [{ field: 'ranges', reason: 'too-many' }] },
  })
  expect(await callDoor(page, 'request.receive', intakeWith(200))).toMatchObject({ ok: true })
  expect(await allRequests(app)).toMatchObject({ value: { totalCount: 2 } })
})
