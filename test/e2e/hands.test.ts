// The speed of hands: a day at the counter without touching the pointer, counted key by key.
import type { Page } from 'playwright-core'
import { type TestClinic, testClinics } from '../clinics.ts'
import type { LaunchedApp } from '../electron-double/launch.ts'
import { expect, test } from './app.ts'
import { corridorCamera } from './desk/camera.ts'
import { openCounter } from './desk/counter.ts'
import { type Hands, handsAt } from './desk/hands.ts'

/** Monday 2026-11-23, 14:20 in Korea. */
const clock = '2026-11-23T05:20:00.000Z'

const limits = { request: 45, notice: 12, viewing: 30 } as const

const [clinic] = testClinics
if (clinic === undefined) throw new Error('no clinic to test on')

// A pointer that is used is an error, not a slower way.
const withoutPointer = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const kind of ['pointerdown', 'mousedown'])
      document.addEventListener(kind, () => Reflect.set(globalThis, 'pointerUsed', true), true)
  })
}

const pointerUsed = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(globalThis, 'pointerUsed'))

const note = (what: string, count: number, limit: number): void => {
  test.info().annotations.push({ type: 'keystrokes', description: `${what}: ${count} (limit ${limit})` })
  process.stdout.write(`  ${what}: ${count} keystrokes beyond free text (limit ${limit})\n`)
}

const open = async (app: LaunchedApp, at: TestClinic): Promise<Hands> => {
  await openCounter(app, at)
  await withoutPointer(app.page)
  return handsAt(app)
}

const focused = (page: Page) => page.locator(':focus')

interface Spoken {
  readonly name: string
  readonly when: string
}

/** From anywhere: F2, the person's words, the identity card seen, Ctrl ↵. */
const receive = async ({ page }: LaunchedApp, hands: Hands, camera: string, { name, when }: Spoken): Promise<void> => {
  await hands.press('F2')
  await expect(page.getByRole('textbox', { name: /^이름/ })).toBeFocused()
  await hands.write(name)
  await hands.press('Enter')
  await hands.write('010-1234-5678')
  await hands.press('Enter')
  await hands.press('Enter')
  await hands.search(camera)
  await hands.press('Enter')
  await hands.press('Enter')
  await expect(page.getByRole('group', { name: '때', exact: true }).getByRole('textbox')).toBeFocused()
  await hands.write(when)
  await hands.press('Enter')
  await hands.press('ArrowRight')
  while ((await focused(page).textContent()) !== '주민등록증') {
    await hands.press(
      (await page.getByRole('radiogroup', { name: '신분증' }).locator(':focus').count()) > 0 ? 'ArrowRight' : 'Enter',
    )
  }
  await hands.press('Control+Enter')
  await expect(page.getByRole('heading', { name: `${name} 님의 열람 청구` })).toBeVisible()
}

test('a request at the counter takes at most 45 keys beyond what the person says, and a notice at most 12', async ({
  launch,
}) => {
  const app = await launch({ clock })
  const { page } = app
  const hands = await open(app, clinic)
  const camera = corridorCamera(clinic)
  await receive(app, hands, camera, { name: '홍길동', when: '어제 오후 3시 반부터 20분' })
  const requestCount = hands.pressedCount()
  note('request from F2 to saved', requestCount, limits.request)
  expect(requestCount).toBeLessThanOrEqual(limits.request)
  await expect(page.getByText('11-22 (일) 15:30–15:50').first()).toBeVisible()

  await receive(app, hands, camera, { name: '정가명', when: '2026년 10월 1일 저녁 6시부터 20분' })
  const before = hands.pressedCount()
  await expect(page.getByRole('button', { name: /거절 통지 쓰기/ }).first()).toBeVisible()
  await hands.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '결정과 통지', level: 1 })).toBeVisible()
  await expect(page.getByRole('radio', { name: /보관기간이 지나/ })).toBeChecked()
  await hands.press('Control+Enter')
  await expect(page.getByRole('dialog').getByRole('radio', { name: '인쇄' })).toBeVisible()
  const noticeCount = hands.pressedCount() - before
  note('notice from an open request to the print dialog', noticeCount, limits.notice)
  expect(noticeCount).toBeLessThanOrEqual(limits.notice)
  await hands.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('거절함').first()).toBeVisible()

  await hands.press('Control+2')
  await expect(page.getByRole('heading', { name: '청구', level: 1 })).toBeVisible()
  const filter = page.getByRole('radiogroup', { name: '청구 고르기' })
  while ((await filter.locator(':focus').count()) === 0) await hands.press('Tab')
  await hands.press('ArrowRight')
  await expect(filter.getByRole('radio', { name: '전체' })).toBeChecked()
  await hands.press('Control+1')
  await expect(page.getByRole('heading', { name: '오늘 할 일', level: 1 })).toBeVisible()
  await hands.press('Control+2')
  await expect(filter.getByRole('radio', { name: '전체' })).toBeChecked()
  expect(await pointerUsed(page)).toBeUndefined()
})

test('a viewing takes at most 30 keys from start to stop', async ({ launch }) => {
  const app = await launch({ clock })
  const { page } = app
  const hands = await open(app, clinic)
  await hands.press('F3')
  await expect(page.getByRole('combobox', { name: /^카메라/ })).toBeFocused()
  await hands.search(corridorCamera(clinic))
  await hands.press('Enter')
  await hands.press('Enter')
  await hands.write('14:00-14:10')
  await hands.press('Enter')
  await hands.press('ArrowDown')
  await hands.press('Enter')
  await hands.press('F3')
  await expect(page.getByRole('timer')).toBeVisible()
  await hands.press('F3')
  await expect(page.getByRole('row', { name: /11-23 14:00–14:10/ })).toBeVisible()
  const count = hands.pressedCount()
  note('viewing from start to stop', count, limits.viewing)
  expect(count).toBeLessThanOrEqual(limits.viewing)
  expect(await pointerUsed(page)).toBeUndefined()
})

test('a time with two meanings is chosen with the keyboard, never by walking past', async ({ launch }) => {
  const app = await launch({ clock })
  const { page } = app
  const hands = await open(app, clinic)
  const row = page.getByRole('group', { name: '때', exact: true })
  await hands.press('F2')
  await expect(page.getByRole('textbox', { name: /^이름/ })).toBeFocused()
  for (let count = 0; count < 4; count += 1) await hands.press('Enter')
  await expect(row.getByRole('textbox')).toBeFocused()
  await hands.write('어제 3시부터 20')
  await hands.endWordWithEnter('분')
  await expect(row.getByRole('option')).toHaveCount(2)
  await expect(row.getByRole('option', { selected: true })).toHaveCount(0)
  await hands.press('Tab')
  await expect(row.getByRole('textbox')).toHaveValue('어제 3시부터 20분')
  await expect(row.getByRole('alert')).toContainText('여러 때로 읽힙니다')
  await hands.press('Shift+Tab')
  await hands.press('Enter')
  await expect(row.getByRole('option', { selected: true })).toContainText('15:00–15:20')
  await hands.press('ArrowDown')
  await expect(row.getByRole('option', { selected: true })).toContainText('03:00–03:20')
  await hands.press('Enter')
  await expect(row.getByRole('textbox')).toHaveValue('11-22 (일) 03:00–03:20')
  await expect(row.getByRole('alert')).toHaveCount(0)
  await expect(row.getByRole('status')).toContainText('11-22 (일) 03:00–03:20')
})

test('a name searched for and not found becomes the requester of a new request', async ({ launch }) => {
  const app = await launch({ clock })
  const { page } = app
  const hands = await open(app, clinic)
  await hands.press('Control+K')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await hands.write('남궁보기')
  await expect(page.getByRole('option', { name: /청구 접수/ })).toBeVisible()
  await hands.press('Enter')
  await expect(page.getByRole('textbox', { name: /^이름/ })).toHaveValue('남궁보기')
})
