// The doors that are not the filmed person's own: a guardian, an agent, the police (rules 13, 21, 22, 23).
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { testClinics } from '../clinics.ts'
import { expect, test } from './app.ts'
import { corridorCamera } from './desk/camera.ts'
import { dayClock } from './desk/clinic-day.ts'
import { openCounter } from './desk/counter.ts'
import { appoint, openDecision, sendNotice } from './desk/decision.ts'
import { openDoor, receive, seeCard, typeFilmed, typeLetter, typeWanted } from './desk/door.ts'

const [clinic] = testClinics
if (clinic === undefined) throw new Error('no clinic to test on')

const wanted = { cameraNumber: corridorCamera(clinic), when: '2026-11-22 14:00-14:30' }

test('a guardian, an agent and the police each bring what their door asks, and the letter of the police is answered', async ({
  launch,
  dataFolder,
}) => {
  test.setTimeout(240_000)
  const out = join(dataFolder, 'papers')
  mkdirSync(out)
  const app = await launch({ clock: dayClock, dataFolder: join(dataFolder, 'data') })
  const { page } = app
  await openCounter(app, clinic)
  const next = page.getByRole('region', { name: '다음 할 일' })

  await test.step('rule 13: the mother of a child of 13 proves the relation and brings no mandate', async () => {
    await openDoor(app, 'agent')
    await typeWanted(app, { requesterName: '김어미', ...wanted })
    await typeFilmed(app, '부모', '김아이', '2013-11-24')
    await expect(page.getByText('만 12세')).toBeVisible()
    const documents = page.getByRole('region', { name: '받을 서류' })
    await expect(documents.getByRole('checkbox')).toHaveCount(1)
    await page
      .getByRole('group', { name: '찍힌 사람' })
      .getByRole('textbox', { name: /^생년월일/ })
      .fill('2012-11-24')
    await expect(page.getByText('만 13세')).toBeVisible()
    await expect(documents.getByRole('checkbox', { name: /가족관계증명서/ })).toBeVisible()
    await expect(documents.getByRole('checkbox', { name: /위임장/ })).toHaveCount(0)
    await seeCard(app, '주민등록증')
    expect(await receive(app)).toContain('김어미')
    await expect(next.getByRole('button', { name: /^본인확인 기록하기/ })).toBeFocused()
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('checkbox', { name: '위임장' })).toHaveCount(0)
    await dialog.getByRole('checkbox', { name: '가족관계증명서' }).press('Space')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    await expect(next.getByRole('button', { name: /^열람 기록하기/ })).toBeFocused()
  })

  await test.step('rule 13: from the fourteenth birthday on the mother brings a mandate', async () => {
    await openDoor(app, 'agent')
    await typeWanted(app, { requesterName: '박어미', ...wanted })
    await typeFilmed(app, '부모', '박아이', '2012-11-23')
    await expect(page.getByText('만 14세')).toBeVisible()
    await expect(
      page.getByRole('region', { name: '받을 서류' }).getByRole('checkbox', { name: /위임장/ }),
    ).toBeVisible()
  })

  await test.step('rule 13: an agent with mandate and card may be shown the footage at once', async () => {
    await typeFilmed(app, '위임받음', '박아이', '1980-01-01')
    await page.getByRole('checkbox', { name: /위임장/ }).press('Space')
    await seeCard(app, '운전면허증')
    await receive(app)
    await expect(next.getByRole('button', { name: /^열람 기록하기/ })).toBeFocused()
  })

  await test.step('rule 21: an item for public institutions is refused by name, with what stands in its place', async () => {
    await openDoor(app, 'authority')
    await typeLetter(app, '견본경찰서', '형사과-2026-77')
    await typeWanted(app, { requesterName: '이순경', ...wanted })
    await page.getByRole('radio', { name: '제7호', exact: true }).press('Space')
    await expect(page.getByText('제18조제2항제7호는 공공기관만 쓸 수 있습니다.')).toBeVisible()
    await expect(page.getByText(/영장이 있거나 동의\(제1호\), 다른 법률\(제2호\), 급박한 이익\(제3호\)/)).toBeVisible()
    await seeCard(app, '공무원증')
  })

  await test.step('rule 22: a letter without a ground is received on hold, and says what it lacks', async () => {
    await expect(page.getByRole('button', { name: /보류로 접수하기/ })).toBeVisible()
    await receive(app)
    await expect(page.getByText('보류', { exact: true }).first()).toBeVisible()
    await expect(next.getByRole('button', { name: /^근거 적기/ })).toBeFocused()
  })

  await test.step('rule 23: completed later, it is not given anything before limits were asked of the recipient', async () => {
    await next.getByRole('button', { name: /^근거 적기/ }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /급박한 생명/ }).press('Space')
    await dialog.getByRole('textbox', { name: /^제공 범위/ }).fill('쓰러진 사람이 나간 쪽을 찾는 데 필요한 30분')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    // The page tells what was stated before it is added to: the same button stands there before and after.
    await expect(page.getByText('보호법 제18조제2항제3호', { exact: true })).toBeVisible()
    await next.getByRole('button', { name: /^근거 적기/ }).press('Enter')
    await dialog.getByRole('checkbox', { name: /안전조치를 요청함/ }).press('Space')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    await next.getByRole('button', { name: /^본인확인 기록하기/ }).press('Enter')
    await dialog.getByRole('checkbox', { name: '공문' }).press('Space')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('the police are replied to by a letter without the rights of a person', async () => {
    await openDecision(app)
    await appoint(app, '2026-11-24', '10:00', '관제실')
    const text = await sendNotice(app, out)
    expect(text).toContain('견본경찰서')
    expect(text).toContain('형사과-2026-77')
    expect(text).toContain('제18조제2항제3호')
    expect(text).toMatch(/이용(목적|범위)|안전/u)
    expect(text).not.toMatch(/이의제기|제35조/u)
  })
})
