// Every decision at one desk, and its paper: read back from the PDF that the requester gets.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { testClinics } from '../clinics.ts'
import type { LaunchedApp } from '../electron-double/launch.ts'
import { expect, test } from './app.ts'
import { corridorCamera } from './desk/camera.ts'
import { dayClock } from './desk/clinic-day.ts'
import { openCounter } from './desk/counter.ts'
import { appoint, chooseGround, chooseTab, isStopped, openDecision, sendNotice } from './desk/decision.ts'
import { openDoor, receive, seeCard, typeWanted } from './desk/door.ts'
import { recordViewingForRequest } from './desk/viewing.ts'

const [clinic] = testClinics
if (clinic === undefined) throw new Error('no clinic to test on')

const wanted = { cameraNumber: corridorCamera(clinic), when: '2026-11-22 14:00-14:30' }

const receiveOwn = async (
  app: LaunchedApp,
  requesterName: string,
  toggled: readonly string[] = [],
  when = wanted.when,
): Promise<void> => {
  await openDoor(app, 'self')
  await typeWanted(app, { requesterName, toggled, ...wanted, when })
  await seeCard(app, '주민등록증')
}

test('each decision is written, stopped where the law stops it, and told on paper', async ({ launch, dataFolder }) => {
  test.setTimeout(300_000)
  const out = join(dataFolder, 'papers')
  mkdirSync(out)
  const app = await launch({ clock: dayClock, dataFolder: join(dataFolder, 'data') })
  const { page } = app
  await openCounter(app, clinic)

  await test.step('rule 40: granted with an appointment and a fee whose items stand on the notice', async () => {
    await receiveOwn(app, '홍길동', ['사본'])
    await receive(app)
    await openDecision(app)
    await isStopped(app, /아직 보낼 수 없습니다/)
    await appoint(app, '2026-11-24', '10:00', '원무팀')
    const fee = page.getByRole('region', { name: '납부 금액' })
    await fee.getByRole('button', { name: '받을 항목 더하기' }).press('Enter')
    await fee.getByRole('textbox', { name: '항목 1' }).fill('USB 저장매체 1개')
    await fee.getByRole('textbox', { name: /^금액 1/ }).fill('6,000')
    await fee.getByRole('textbox', { name: /^납부 방법/ }).fill('원무팀에 현금')
    const text = await sendNotice(app, out)
    for (const words of ['홍길동', '원무팀', '6,000원', 'USB저장매체1개', '10:00']) expect(text).toContain(words)
  })

  await test.step('a part is shown, with its pieces and why the rest is not', async () => {
    await receiveOwn(app, '정가명')
    await receive(app)
    await openDecision(app)
    await chooseTab(app, '일부 열람')
    await page.getByRole('textbox', { name: /^보여 드릴 때/ }).fill('14:00~14:10, 14:20~14:25')
    await chooseGround(app, /다른 사람의 생명/, '나머지 구간에 스토킹 피해자의 거처가 보여 보복이 우려됩니다.')
    await appoint(app, '2026-11-24', '11:00', '관제실')
    const text = await sendNotice(app, out)
    for (const words of ['14:00', '14:10', '14:20', '14:25', '제35조제4항제2호', '이의제기'])
      expect(text).toContain(words)
  })

  await test.step('rule 10: others in the picture refuse nothing; masking postpones instead', async () => {
    await receiveOwn(app, '이보기')
    await receive(app)
    await openDecision(app)
    await chooseTab(app, '거절')
    await chooseGround(app, /다른 사람의 생명/, '다른 사람이 함께 찍혀 있어 보여 드릴 수 없습니다.')
    await expect(page.getByRole('alert').filter({ hasText: '찍혔다는 것만으로는' })).toContainText('가리거나')
    await isStopped(app, /막힌 문장 1개/)
    await page.getByRole('button', { name: '이 문장 지우기' }).press('Enter')
    await chooseTab(app, '연기')
    await page.getByRole('textbox', { name: /^끝나는 날/ }).fill('2026-11-27')
    const text = await sendNotice(app, out)
    for (const words of ['□✓열람연기', '11.27', '제35조제3항']) expect(text).toContain(words)
    await expect(page.getByText('연기함').first()).toBeVisible()
  })

  await test.step('rule 41: deletion comes after viewing, is decided and never shown, and has a notice of its own', async () => {
    await receiveOwn(app, '박지움', ['삭제', '열람'], '2026-11-22 16:00-16:30')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/삭제는 열람한 영상에 요구할 수 있습니다/).first()).toBeVisible()
    await page.getByRole('radio', { name: '말로 확인·다른 곳' }).press('Space')
    await page.getByRole('textbox', { name: /^어떻게 알았는지/ }).fill('지난달 열람 통지서를 봄')
    await receive(app)
    await expect(page.getByRole('heading', { name: '삭제할지 정하기' })).toBeVisible()
    await expect(page.getByText('대장 밖에서 열람: 지난달 열람 통지서를 봄')).toBeVisible()
    await expect(page.getByRole('main').getByRole('button', { name: /열람 기록하기/ })).toHaveCount(0)
    await openDecision(app)
    await chooseTab(app, '삭제함')
    const text = await sendNotice(app, out)
    expect(text).toContain('(정정·삭제)결과통지서')
  })

  await test.step('rule 38: stopping the processing of a public place is received and answered as exempt', async () => {
    await receiveOwn(app, '최멈춤', ['처리정지', '열람'])
    await expect(page.getByText('공개된 곳의 카메라에는 처리정지가 적용되지 않습니다')).toBeVisible()
    await receive(app)
    await openDecision(app)
    await expect(page.getByRole('radio', { name: /처리정지가 적용되지 않음/ })).toBeChecked()
    expect(await sendNotice(app, out)).toContain('제58조제2항')
  })

  await test.step('rule 8: seen on the day it was asked for, it needs no notice', async () => {
    await receiveOwn(app, '한바로')
    await receive(app)
    await recordViewingForRequest(app)
    await page.keyboard.press('Control+2')
    await page.getByRole('radiogroup', { name: '청구 고르기' }).getByRole('radio').first().press('ArrowRight')
    await page.getByRole('row', { name: /한바로/ }).press('Enter')
    await expect(page.getByText('열람함').first()).toBeVisible()
    await expect(page.getByText('아직 낸 통지서가 없습니다')).toBeVisible()
  })

  await test.step('rules 12, 41: its deletion goes on from it with all that is known, and asks who stands there again', async () => {
    await page.getByRole('button', { name: '이 청구에 이어 접수' }).press('Enter')
    await expect(page.getByText(/이어서 접수: 2026-\d+ 한바로 님/)).toBeVisible()
    await expect(page.getByRole('textbox', { name: /^이름/ })).toHaveValue('한바로')
    await page.getByRole('button', { name: '삭제', exact: true }).press('Space')
    await expect(page.getByRole('textbox', { name: /^열람한 청구 번호/ })).toHaveValue(/2026-\d+/)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('이어서 접수', { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: '본인 확인' })).toBeVisible()
  })
})
