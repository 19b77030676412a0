// A request over the turn of a year that has no holiday table yet, and what the tables do to it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InputOf, OperationName, OutputOf } from '../../domain/contract/contract.ts'
import { testClinics } from '../clinics.ts'
import type { LaunchedApp } from '../electron-double/launch.ts'
import { expect, isRealElectron, test } from './app.ts'
import { corridorCamera, importCameras } from './desk/camera.ts'
import { lookIntoFile, openMissingYear, typeHoliday } from './desk/holiday.ts'
import { openRequest, receiveRequest } from './desk/request.ts'
import { isAtToday } from './desk/session.ts'
import { keepRecoveryCode, stateClinic, stateFirstUser, stateRetention } from './desk/set-up.ts'

/** Tuesday 2027-12-28, 10:00 in Korea; the tenth day is Friday 2028-01-07. */
const yearEndClock = '2027-12-28T01:00:00.000Z'

const [clinic] = testClinics

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  ...[
    ['20280101', '20280102', '1월 1일'],
    ['20280126', '20280129', '설날 연휴'],
    ['20280508', '20280509', '어버이날'],
  ].flatMap(([from, to, name]) => [
    'BEGIN:VEVENT',
    `DTSTART;VALUE=DATE:${from}`,
    `DTEND;VALUE=DATE:${to}`,
    `SUMMARY:${name}`,
    'END:VEVENT',
  ]),
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20280301',
  'RRULE:FREQ=YEARLY',
  'SUMMARY:3ㆍ1절',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

const setUp = async (app: LaunchedApp): Promise<void> => {
  if (clinic === undefined) throw new Error('no clinic')
  await stateClinic(app, clinic)
  await stateRetention(app, clinic)
  await stateFirstUser(app)
  await keepRecoveryCode(app)
  await importCameras(app, clinic)
  await app.page.getByRole('button', { name: /^다음/ }).click()
  await app.page.getByRole('button', { name: '시작하기' }).click()
  await isAtToday(app)
}

const receive = (app: LaunchedApp): Promise<string> =>
  receiveRequest(app, {
    requesterName: '홍길동',
    cameraNumber: clinic === undefined ? '' : corridorCamera(clinic),
    day: '2027-12-27',
    purpose: '복도에서 넘어진 경위 확인',
  })

/** Asks through the door itself, as the page does. */
const ask = async <Name extends OperationName>(
  { page }: LaunchedApp,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> => {
  const answer = await page.evaluate(
    async ([called, sent]) => {
      const bridge: object = Reflect.get(globalThis, 'yeollamjigi')
      const call: (sent: unknown) => Promise<unknown> = Reflect.get(Reflect.get(bridge, 'call'), called)
      return call(sent)
    },
    [name, input] as const,
  )
  return (answer as { readonly value: OutputOf<Name> }).value
}

const entryCount = async (app: LaunchedApp): Promise<number> => (await ask(app, 'ledger.head', {})).head.entryCount

test('rules 3, 4: a year without a table has no legal day; its calendar gives one, and a new holiday moves it', async ({
  launch,
  dataFolder,
}) => {
  const app = await launch({ clock: yearEndClock, dataFolder: join(dataFolder, 'data') })
  const { page } = app
  const file = join(dataFolder, '2028년 휴일.ics')
  writeFileSync(file, calendar)
  await setUp(app)
  const number = await receive(app)
  await expect(page.getByText('2028년 공휴일표가 없습니다.')).toBeVisible()
  await expect(page.getByText(/10일째 1월 7일 \(금\)/).first()).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.getByText('법정 기한을 정하지 못한 청구가 1건 있습니다')).toBeVisible()

  await openMissingYear(app, 2028)
  await expect(page.getByText('열린 청구 1건이 이 표를 기다립니다.')).toBeVisible()
  const preview = await lookIntoFile(app, file)
  await expect(preview.getByText('1번째 일정')).toHaveCount(0)
  await expect(preview.getByText(/4번째 일정.*되풀이되는 일정입니다/)).toBeVisible()
  await expect(preview.getByRole('checkbox', { name: /설날 연휴/ })).toHaveCount(3)
  await expect(preview.getByRole('checkbox', { name: /어버이날/ })).not.toBeChecked()
  await expect(
    preview.getByText(`${number} 정해지지 않음 (10일째 2028년 1월 7일 (금)) → 2028년 1월 7일 (금)`),
  ).toBeVisible()
  const beforeImport = await entryCount(app)
  await preview.getByRole('button', { name: '4일 넣기' }).click()
  await expect(page.getByRole('region', { name: '2028년 1판' })).toBeVisible()
  await expect(page.getByRole('cell', { name: /2028년 휴일\.ics \(이예시, 2027\. 12\. 28\.\)/ })).toHaveCount(4)
  expect(await entryCount(app)).toBe(beforeImport + 1)

  const added = await typeHoliday(app, '2028-01-07', '임시공휴일')
  await expect(added.getByText(`${number} 2028년 1월 7일 (금) → 2028년 1월 10일 (월)`)).toBeVisible()
  const beforeAdd = await entryCount(app)
  await added.getByRole('button', { name: /^넣기/ }).click()
  await expect(page.getByRole('region', { name: '2028년 2판' })).toBeVisible()
  expect(await entryCount(app)).toBe(beforeAdd + 1)

  await openRequest(app, '홍길동')
  await expect(page.getByText('1월 10일 (월)까지').first()).toBeVisible()
  await expect(page.getByText('공휴일표 2028년 2판.')).toBeVisible()
})

test('a list left open over Korean midnight is asked for again, and says today of the new day', async ({
  launch,
  dataFolder,
}) => {
  test.skip(isRealElectron, 'sets the clock of the double')
  const app = await launch({ clock: '2027-12-28T14:56:00.000Z', dataFolder: join(dataFolder, 'data') })
  await setUp(app)
  await receive(app)
  await app.page.keyboard.press('Control+1')
  await isAtToday(app)
  const before = await entryCount(app)
  await app.app('set-clock', '2027-12-28T14:59:58.000Z')
  await expect.poll(() => entryCount(app)).toBe(before + 1)
})
