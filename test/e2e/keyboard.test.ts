// The keyboard is never left standing nowhere.
import { testClinics } from '../clinics.ts'
import { expect, test } from './app.ts'
import { makeBook } from './desk/set-up.ts'

const [clinic] = testClinics
if (clinic === undefined) throw new Error('no clinic to test on')

test('a dialog that is left gives the focus back, and a missing choice takes it', async ({ opened }) => {
  const { page } = opened
  await makeBook(opened, clinic)
  await page.getByRole('button', { name: '설정' }).click()
  const opener = page.getByRole('button', { name: '사용자 더하기' })
  await opener.press('Enter')
  await expect(page.getByRole('dialog').getByRole('textbox', { name: /^이름/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(opener).toBeFocused()

  await page.keyboard.press('Control+5')
  await page.getByRole('button', { name: '카메라 등록하기' }).press('Enter')
  const dialog = page.getByRole('dialog')
  const said = [
    ['관리번호', 'A-1'],
    ['건물', '본관'],
    ['층', '1층'],
    ['설치 장소', '로비 동측'],
    ['구역', '로비'],
    ['찍는 범위', '로비 전체'],
    ['녹화기', 'NVR-1'],
    ['채널', '1'],
  ] as const
  for (const [label, value] of said)
    await dialog
      .getByLabel(new RegExp(`^${label}`))
      .first()
      .fill(value)
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByRole('radio', { name: '공개', exact: true })).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
})

test('the page asks for nothing that its own policy refuses', async ({ opened: { page } }) => {
  const log = await page.context().newCDPSession(page)
  const refused: string[] = []
  log.on('Log.entryAdded', ({ entry }) => refused.push(entry.text))
  // Chromium repeats what it logged before somebody listened.
  await log.send('Log.enable')
  await page.evaluate(() => document.title)
  expect(refused.filter((text) => /Content Security Policy|Trusted/.test(text))).toEqual([])
})
