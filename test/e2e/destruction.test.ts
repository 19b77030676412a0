// A recorder keeps too much: an order is proposed, three people release it, it is carried out, certified, and answers a later request.
import { readdirSync } from 'node:fs'
import { testClinics } from '../clinics.ts'
import { expect, isRealElectron, test } from './app.ts'
import { openCounter } from './desk/counter.ts'
import { openDecision, sendNotice } from './desk/decision.ts'
import { addPerson, approveFromToday, enterAs, nameApprovals, proposeFromToday } from './desk/destruction.ts'
import { handsAt } from './desk/hands.ts'
import { openRecorders, typeRound } from './desk/recorder.ts'
import { receiveRequest } from './desk/request.ts'
import { lock } from './desk/session.ts'
import { manager } from './desk/set-up.ts'

const clinic = testClinics.find(({ id }) => id === 'c')
const clerk = { name: '박담당', title: '담당자', password: 'a long password of mine' } as const
const leader = { name: '최팀장', title: '팀장', password: 'quite another long one' } as const
const titles = ['담당자', '팀장', '관리책임자'] as const

test.skip(isRealElectron, 'the hands compose Korean through the double')

test('rules 27, 29, 31: what was kept too long is destroyed by three approvals, certified, and cited to who asks later', async ({
  launch,
  dataFolder,
}) => {
  test.setTimeout(240_000)
  if (clinic === undefined) throw new Error('clinic c is missing')
  const app = await launch()
  const { page, dialogs } = app
  await openCounter(app, clinic)
  await addPerson(app, clerk)
  await addPerson(app, leader)
  await nameApprovals(app, titles)
  // Looked at before there is anything, and again when a check has found something.
  await page.getByRole('button', { name: '사본·파기' }).press('Enter')
  await page.getByRole('radio', { name: '파기', exact: true }).press('Space')
  await expect(page.getByText('지금 파기할 것이 없습니다.')).toBeVisible()
  await openRecorders(app)
  // Kept for thirty days, footage reaches back to 11-17; one recorder shows twelve days more.
  await typeRound(app, await handsAt(app), [
    { oldest: '11-05 00:00', errorSeconds: 0 },
    { oldest: '11-17 00:30', errorSeconds: 0 },
  ])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('녹화기 2대를 점검했습니다.')).toBeVisible()

  const dialog = page.getByRole('dialog')
  await proposeFromToday(app, titles)
  await expect(page.getByRole('heading', { name: '파기 D-2026-001', level: 1 })).toBeVisible()
  // Until it is carried out it can be taken back, and is then owed as before.
  await page.getByRole('button', { name: '철회하기' }).press('Enter')
  await dialog.getByRole('textbox', { name: /^철회하는 까닭/ }).fill('녹화기를 다시 봄')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('철회함', { exact: true })).toBeVisible()
  // The list shows, when one comes back to it, what it was asked to show.
  const orders = page.getByRole('region', { name: '파기 목록' })
  await page.getByRole('button', { name: '파기', exact: true }).press('Enter')
  await orders.getByRole('radio', { name: /^철회함/ }).press('Space')
  await orders.getByRole('row', { name: /D-2026-001/ }).press('Enter')
  await expect(page.getByRole('heading', { name: '파기 D-2026-001', level: 1 })).toBeVisible()
  await page.getByRole('button', { name: '파기', exact: true }).press('Enter')
  await expect(orders.getByRole('row', { name: /D-2026-001/ })).toBeVisible()
  await proposeFromToday(app, titles)
  await expect(page.getByRole('heading', { name: '파기 D-2026-002', level: 1 })).toBeVisible()
  // The only officer's account is kept for the last approval.
  await expect(page.getByText(/앞의 승인은 다른 사람이/)).toBeVisible()
  await expect(page.getByText(/승인할 수 있는 사람: 박담당\(담당자\), 최팀장\(팀장\)/).first()).toBeVisible()

  for (const [title, person] of [
    [titles[0], clerk],
    [titles[1], leader],
    [titles[2], manager],
  ] as const) {
    await lock(app)
    await enterAs(app, person)
    await approveFromToday(app, title)
  }
  await expect(page.getByText('승인 끝남', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: '파기 기록하기' }).press('Enter')
  await dialog.getByRole('textbox', { name: /^입회한 사람/ }).fill(leader.name)
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText('적어 주세요.', { exact: true })).toBeVisible()
  await dialog.getByRole('textbox', { name: /^확인한 방법/ }).fill('녹화기 목록에 없음을 함께 봄')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  const row = page.getByRole('region', { name: '무엇을 왜' }).getByRole('button', { name: /^제\d+호$/ })
  const rowNumber = await row.innerText()
  await expect(page.getByRole('button', { name: '철회하기' })).toHaveCount(0)

  await page.getByRole('button', { name: '확인서 출력' }).press('Enter')
  await dialog.getByRole('radio', { name: 'PDF 저장' }).check({ force: true })
  await dialogs.saveInto(dataFolder)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  expect(readdirSync(dataFolder)).toContain('파기 확인서 D-2026-002.pdf')

  await receiveRequest(app, {
    requesterName: '홍길동',
    cameraNumber: 'C-001',
    day: '2026-11-10',
    purpose: '넘어진 경위',
  })
  await expect(page.getByText(rowNumber).first()).toBeVisible()
  await openDecision(app)
  await expect(page.getByRole('radio', { name: /보관기간이 지나/ })).toBeChecked()
  expect(await sendNotice(app, dataFolder)).toContain(rowNumber)
})
