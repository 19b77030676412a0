// What a camera list may look like when it comes from somebody's PC: each file through the real window. It is read or
// refused with row, column and reason, and nothing is in the book before the filled button is pressed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { testClinics } from '../clinics.ts'
import type { LaunchedApp } from '../electron-double/launch.ts'
import { headers, korean949Bytes, writeCells } from '../electron/spreadsheet/spreadsheet-bytes.ts'
import { expect, test } from './app.ts'
import { makeBook } from './desk/set-up.ts'

const camera = (number: string, ...replaced: readonly (readonly [column: string, value: string])[]) => {
  const usual = [number, '본관', '1층', '로비 동측', '로비', '로비 전체', '공개', '24시간', 'NVR-1', '1']
  return replaced.reduce((cells, [column, value]) => cells.with(headers.indexOf(column as never), value), usual)
}

const sound = [headers, camera('A-1'), camera('A-2')]

const openImport = async ({ page }: LaunchedApp): Promise<void> => {
  await page.keyboard.press('Control+5')
  await page.getByRole('button', { name: '엑셀에서 가져오기' }).click()
  await expect(page.getByRole('button', { name: '파일 고르기' })).toBeVisible()
}

const importButton = (page: Page) => page.getByRole('button', { name: /줄 가져오기/ })

const chooser =
  ({ page, dialogs }: LaunchedApp, folder: string) =>
  async (name: string, content: string | Uint8Array): Promise<void> => {
    const path = join(folder, name)
    writeFileSync(path, content)
    await dialogs.openFile(path)
    await page.getByRole('button', { name: /파일 고르기/ }).click()
  }

const [clinic] = testClinics
if (clinic === undefined) throw new Error('no clinic to test on')

test('a file that is no camera list is refused with its reason, and nothing is imported', async ({
  opened,
  dataFolder,
}) => {
  const { page } = opened
  await makeBook(opened, clinic)
  await openImport(opened)
  const choose = chooser(opened, dataFolder)
  const without = (...columns: readonly string[]) => {
    const kept = headers.flatMap((header, index) => (columns.includes(header) ? [] : [index]))
    return writeCells(sound.map((cells) => kept.map((index) => cells[index] ?? '')))
  }
  const refused: readonly (readonly [name: string, content: string | Uint8Array, said: string])[] = [
    ['빈 파일.csv', '', '빈 파일입니다.'],
    ['카메라.xlsx.csv', 'PK\u0003\u0004', '엑셀 파일입니다. 엑셀에서 CSV로 저장해 다시 골라 주세요.'],
    ['오십메가.csv', new Uint8Array(50 * 1024 * 1024), '파일이 너무 큽니다.'],
    ['편지.csv', '안녕하세요.\n카메라 목록입니다.\n', '첫 줄에 항목 이름이 없습니다.'],
    ['칸 빠짐.csv', without('녹화기', '채널'), '꼭 필요한 항목이 없습니다. (녹화기, 채널)'],
    [
      '따옴표.csv',
      `${writeCells(sound)}"A-3,본관\r\n`,
      '따옴표가 닫히지 않았습니다. 원본을 고쳐 다시 골라 주세요. (4행)',
    ],
  ]
  for (const [name, content, said] of refused) {
    await choose(name, content)
    await expect(page.getByRole('alert').filter({ hasText: said }), name).toBeVisible()
    await expect(importButton(page)).toHaveCount(0)
  }
  await page.getByRole('button', { name: '카메라 목록으로' }).click()
  await expect(page.getByText('아직 등록한 카메라가 없습니다')).toBeVisible()
})

test('the same list is read however it was saved, and imported only when confirmed', async ({ opened, dataFolder }) => {
  const { page } = opened
  await makeBook(opened, clinic)
  await openImport(opened)
  const choose = chooser(opened, dataFolder)
  const broken = [headers, camera('A-1', ['설치장소', '로비\r\n동측, "안"']), camera('A-2')]
  const files: readonly (readonly [name: string, content: string | Uint8Array, count: number, encoding: string])[] = [
    ['utf8.csv', writeCells(sound), 2, 'UTF-8'],
    ['bom.csv', `\uFEFF${writeCells(sound)}`, 2, 'UTF-8'],
    ['cp949.csv', korean949Bytes, 1, 'CP949'],
    ['세미콜론.csv', writeCells(sound, { delimiter: ';' }), 2, 'UTF-8'],
    ['탭.txt', writeCells(sound, { delimiter: '\t' }), 2, 'UTF-8'],
    ['줄바꿈.csv', writeCells(broken), 2, 'UTF-8'],
  ]
  for (const [name, content, count, encoding] of files) {
    await choose(name, content)
    await expect(page.getByRole('heading', { name })).toBeVisible()
    await expect(importButton(page)).toHaveText(new RegExp(`^${count}줄 가져오기`))
    await expect(page.getByText(`글자 ${encoding}`)).toBeVisible()
    await expect(page.getByText('모든 줄에 이상이 없습니다.')).toBeVisible()
  }
  await expect(page.getByText('로비 동측, "안"')).toBeVisible()
  await page.getByRole('button', { name: '카메라 목록으로' }).click()
  await expect(page.getByText('아직 등록한 카메라가 없습니다')).toBeVisible()

  await page.getByRole('button', { name: '엑셀에서 가져오기' }).click()
  await choose('확인.csv', writeCells(sound))
  await expect(importButton(page)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('2대를 등록했습니다.')).toBeVisible()
  await expect(page.getByRole('navigation').getByRole('button', { name: /카메라/ })).toHaveText(/2$/)
})

test('each row that cannot come in says its row, column and reason; the others come in', async ({
  opened,
  dataFolder,
}) => {
  const { page } = opened
  await makeBook(opened, clinic)
  await openImport(opened)
  const rows = [
    [...headers, '음성', '비고'],
    [...camera('A-1'), '없음', '점검함'],
    [...camera('A-1'), '없음', ''],
    [...camera('A-3', ['설치장소', '여자 탈의실']), '없음', ''],
    [...camera('A-4'), '있음', ''],
    [...camera('A-5', ['촬영범위', '=HYPERLINK("http://x")']), '없음', ''],
    [...camera('A-6', ['촬영범위', '900101-1234567']), '없음', ''],
    [...camera('A-7', ['설치장소', '']), '없음', ''],
    [...camera('A-8', ['공개여부', '글쎄']), '없음', ''],
    [...camera('A-9', ['설치장소', '회복실']), '없음', ''],
  ]
  await chooser(opened, dataFolder)('섞임.csv', writeCells(rows))
  const findings = page.getByRole('listitem')
  const said: readonly (readonly [row: number, column: string, reason: string])[] = [
    [1, '비고', '모르는 항목이라 읽지 않습니다.'],
    [3, '관리번호 “A-1”', '2행과 같은 관리번호입니다.'],
    [4, '설치장소 “여자 탈의실”', '카메라를 둘 수 없는 곳입니다. 개인정보 보호법 제25조 제2항.'],
    [5, '음성 “있음”', '소리를 녹음하는 카메라는 등록할 수 없습니다.'],
    [6, '촬영범위', '수식이나 명령처럼 보여 넣지 않습니다.'],
    [7, '촬영범위', '주민등록번호처럼 보여 저장하지 않았습니다.'],
    [8, '설치장소 빈칸', '못 넣음'],
    [9, '공개여부 “글쎄”', ''],
    [10, '설치장소 “회복실”', '이 방에서 옷을 갈아입습니까?'],
  ]
  for (const [row, column, reason] of said) {
    const finding = findings.filter({ hasText: `${row}행` }).filter({ hasText: column })
    await expect(finding.filter({ hasText: reason }), `row ${row}`).toBeVisible()
  }
  // A number that may be somebody's is not even shown.
  await expect(page.getByText('900101')).toHaveCount(0)
  await expect(page.getByText('답하지 않은 1줄은 들어가지 않습니다.')).toBeVisible()
  await expect(importButton(page)).toHaveText(/^1줄 가져오기/)
  await importButton(page).click()
  await expect(page.getByText('1대를 등록했습니다.')).toBeVisible()
  await expect(page.getByText('8줄은 들어가지 않았습니다.')).toBeVisible()
})

test('10,000 rows are looked through and imported while a person waits', async ({ opened, dataFolder }) => {
  const { page } = opened
  await makeBook(opened, clinic)
  await openImport(opened)
  const rows = Array.from({ length: 10_000 }, (_unused, index) => camera(`A-${index}`))
  const from = performance.now()
  await chooser(opened, dataFolder)('만 줄.csv', writeCells([headers, ...rows]))
  await expect(importButton(page)).toHaveText(/^10,000줄 가져오기/)
  const looked = performance.now()
  await importButton(page).click()
  await expect(page.getByText(/10,?000대를 등록했습니다\./)).toBeVisible({ timeout: 30_000 })
  const imported = performance.now()
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
  test.info().annotations.push({ type: 'preview', description: seconds(looked - from) })
  test.info().annotations.push({ type: 'import', description: seconds(imported - looked) })
  console.log(`10,000 rows: preview ${seconds(looked - from)}, import ${seconds(imported - looked)}`)
  expect(imported - from).toBeLessThan(30_000)
})
