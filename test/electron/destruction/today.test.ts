// What of destruction stands on today, and before whom.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { carryOut, keepTooLong, registerCamera, soundCheck } from '../door/honest-inputs.ts'
import { type House, officer, openHouse } from '../door/house.ts'
import { enter, handler, leader, nameReleases, withPeople } from './people.ts'

const linesOf = async (built: House) =>
  (await built.call('today.list', {})).tasks.flatMap((task) =>
    'dueOn' in task ? [`${task.kind} ${task.number} ${task.dueOn}`] : [],
  )

const numberOf = async (built: House, source: string) =>
  (await built.call('destruction.dues', {})).dues.find((due) => due.source === source)?.number

test('rule 27: what a recorder keeps too long has one line until it is destroyed, before whoever may act and whoever waits', async () => {
  const built = await withPeople()
  const { source } = await keepTooLong(built)
  const recorder = await numberOf(built, source)
  expect(await linesOf(built)).toEqual([`over-retention ${recorder} 2026-11-17`])
  const { number } = await built.call('destruction.propose', { source, method: 'overwrite', note: '' })
  // The only officer keeps for the last title, and still sees that it is not done.
  expect(await linesOf(built)).toEqual([`destruction-awaited ${number} 2026-11-17`])
  await enter(built, handler)
  expect(await linesOf(built)).toEqual([`destruction-approval ${number} 2026-11-17`])
  await built.call('destruction.approve', { number })
  expect(await linesOf(built)).toEqual([`destruction-awaited ${number} 2026-11-17`])
  await enter(built, officer)
  await built.call('destruction.approve', { number })
  expect(await linesOf(built)).toEqual([`destruction-due ${number} 2026-11-17`])
  // Taken back before anybody destroyed it, it is owed again as it was.
  await built.call('destruction.withdraw', { number, reason: '녹화기를 다시 봄' })
  expect(await linesOf(built)).toEqual([`over-retention ${recorder} 2026-11-17`])
  await built.call('destruction.propose', { source, method: 'overwrite', note: '' })
  const second = { number: 'D-2026-002' } as const
  await enter(built, leader)
  await built.call('destruction.approve', second)
  await enter(built, officer)
  await built.call('destruction.approve', second)
  await built.call('destruction.execute', carryOut(second.number))
  expect(await linesOf(built)).toEqual([])
})

test('rule 27: what a check sees again after it was said to be gone can be ordered to be destroyed', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  built.now = instant('2027-01-02T01:00:00Z')
  await built.call('destruction.confirmAutoDeletion', {
    cameraIds: [cameraId],
    checkedAt: built.now,
    recordedThrough: '2026-12-02',
  })
  built.now = instant('2027-01-04T01:00:00Z')
  const checks = [
    {
      ...soundCheck,
      checkedAt: built.now,
      oldest: { on: '2026-11-25', clock: '00:00' },
      clock: { on: null, clock: '10:00' },
    },
  ]
  await built.call('recorder.recordCheck', { checks, deletion: 'leave' })
  expect((await built.call('destruction.dues', {})).dues).toMatchObject([
    { reason: 'over-retention', endedOn: '2026-12-25', footage: [{ cameraId, from: null }] },
  ])
})

describe('a release that the accounts cannot finish', () => {
  const titles = ['담당자', '팀장', '관리책임자']
  const shortages = async (built: House, number: string) => [
    (await built.call('destruction.dues', {})).shortage,
    (await built.call('destruction.open', { number })).order.shortage,
  ]

  test('is told before and on the order, until the missing account is there', async () => {
    const built = await openHouse()
    await built.call('account.create', handler)
    await nameReleases(built, titles)
    const { source } = await keepTooLong(built)
    const { number } = await built.call('destruction.propose', { source, method: 'overwrite', note: '' })
    const missing = { titlesLeft: titles, accountCount: 2, missingCount: 1, lacksOfficer: false }
    expect(await shortages(built, number)).toEqual([missing, missing])
    await enter(built, handler)
    await built.call('destruction.approve', { number })
    await enter(built, officer)
    // One has released; for the other two titles one account is left.
    const left = { titlesLeft: titles.slice(1), accountCount: 1, missingCount: 1, lacksOfficer: false }
    expect(await shortages(built, number)).toEqual([missing, left])
    await built.call('account.create', leader)
    expect(await shortages(built, number)).toEqual([null, null])
  })

  test('is no matter to a clinic with one account, and over once the order is released', async () => {
    const built = await openHouse()
    await nameReleases(built, titles)
    const { source } = await keepTooLong(built)
    const { number } = await built.call('destruction.propose', { source, method: 'overwrite', note: '' })
    expect(await shortages(built, number)).toEqual([null, null])
    await built.call('destruction.approve', { number })
    await built.call('destruction.approve', { number })
    await built.call('destruction.approve', { number })
    await built.call('account.create', handler)
    expect((await built.call('destruction.open', { number })).order.shortage).toBeNull()
  })
})
