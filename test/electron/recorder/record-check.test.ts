import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { cameraFacts, registerCamera, soundCheck } from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'

type Round = InputOf<'recorder.recordCheck'>

const withRecorders = async (...names: readonly string[]): Promise<House> => {
  const built = await openHouse()
  for (const [index, recorder] of names.entries())
    await built.call('camera.register', { ...cameraFacts, number: `C-${index}`, recorder, audio: false })
  return built
}

const round = (change: Partial<Round['checks'][number]> = {}, deletion: Round['deletion'] = 'leave'): Round => ({
  checks: [{ ...soundCheck, ...change }],
  deletion,
})

const destructionRows = async (built: House) => {
  const period = { from: '2026-11-01', to: '2026-12-31' }
  return (await built.call('ledger.list', { period, kinds: ['destruction'], before: null })).rows
}

const kindsToday = async (built: House) => (await built.call('today.list', {})).tasks.map(({ kind }) => kind)

describe('a round of recorder checks', () => {
  test('is one entry, and each recorder then says its error and its oldest footage in real time', async () => {
    const built = await withRecorders('NVR-1', 'NVR-2')
    const before = await entryCountOf(built)
    const checks = [soundCheck, { ...soundCheck, recorder: 'NVR-2', clock: { on: null, clock: '09:29' } }]
    expect(await built.call('recorder.recordCheck', { checks, deletion: 'leave' })).toEqual({
      checkCount: 2,
      ledgerNumber: null,
    })
    expect(await entryCountOf(built)).toBe(before + 1)
    const { recorders } = await built.call('recorder.list', {})
    expect(recorders.map(({ name, checks: [last] }) => [name, last?.clockErrorSeconds, last?.oldestAt])).toEqual([
      ['NVR-1', 252, instant('2026-10-24T00:00:00+09:00')],
      ['NVR-2', -60, instant('2026-10-24T00:05:12+09:00')],
    ])
    expect(recorders.map(({ findings }) => findings.map(({ kind }) => kind))).toEqual([['clock-off'], []])
  })

  test('one wrong line stops the whole round and leaves nothing', async () => {
    const built = await withRecorders('NVR-1', 'NVR-2')
    const before = await entryCountOf(built)
    const checks = [soundCheck, { ...soundCheck, recorder: 'NVR-2', clock: { on: null, clock: '21:34:12' } }]
    expect(await built.dispatch('recorder.recordCheck', { checks, deletion: 'write' })).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ field: 'checks.1.clock', reason: 'clock-far-off' }] },
    })
    expect(await entryCountOf(built)).toBe(before)
    expect((await built.call('recorder.list', {})).recorders.flatMap(({ checks: made }) => made)).toEqual([])
  })

  test('rule 27: over-retention stands in today until a newer check says that it is gone', async () => {
    const built = await withRecorders('NVR-1')
    await built.call('recorder.recordCheck', round({ oldest: { on: '2026-10-20', clock: '10:00' } }))
    expect(await kindsToday(built)).toEqual(['over-retention'])
    const { tasks } = await built.call('today.list', {})
    // Recorded on 10-20 it was to be gone after 11-19; five days later it is late.
    expect(tasks).toMatchObject([{ number: 'NVR-1', dueOn: '2026-11-24' }])
    built.now = instant('2026-11-23T02:00:00Z')
    await built.call(
      'recorder.recordCheck',
      round({ checkedAt: '2026-11-23T01:30:00.000Z', clock: { on: null, clock: '10:30' } }),
    )
    expect(await kindsToday(built)).toEqual([])
  })

  test('a check entered later for an earlier time does not hide a newer one', async () => {
    const built = await withRecorders('NVR-1')
    await built.call('recorder.recordCheck', round({ oldest: { on: '2026-10-20', clock: '10:00' } }))
    const earlier = { checkedAt: '2026-11-20T01:00:00.000Z', clock: { on: null, clock: '10:00' } }
    await built.call('recorder.recordCheck', round({ ...earlier, oldest: { on: '2026-10-22', clock: '00:10' } }))
    expect(await kindsToday(built)).toEqual(['over-retention'])
    const [recorder] = (await built.call('recorder.list', {})).recorders
    expect(recorder?.checks.map(({ checkedAt }) => checkedAt.slice(0, 10))).toEqual(['2026-11-23', '2026-11-20'])
  })

  test('a recorder too short or broken is named today', async () => {
    const built = await withRecorders('NVR-1', 'NVR-2')
    const broken = { ...soundCheck, recorder: 'NVR-2', oldest: null, clock: null, autoDelete: null, disk: 'broken' }
    const short = { ...soundCheck, oldest: { on: '2026-11-10', clock: '10:00' } }
    await built.call('recorder.recordCheck', { checks: [short, broken] as Round['checks'], deletion: 'leave' })
    expect(await kindsToday(built)).toEqual(['recorder-short', 'recorder-fault'])
  })

  test('a month without a check is a task, a week before it is late', async () => {
    const built = await withRecorders('NVR-1')
    built.now = instant('2026-12-15T05:00:00Z')
    expect(await kindsToday(built)).toEqual([])
    built.now = instant('2026-12-16T05:00:00Z')
    expect(await kindsToday(built)).toContain('recorder-check')
  })
})

test('a recorder whose cameras were all taken down is owed no round, and keeps its clock’s history', async () => {
  const built = await withRecorders('NVR-1')
  await built.call('recorder.recordCheck', round({ oldest: { on: '2026-10-20', clock: '10:00' } }))
  const [camera] = (await built.call('camera.list', {})).cameras
  if (camera === undefined) throw new Error('the camera was registered')
  await built.call('camera.retire', { cameraId: camera.id, edition: 0, retiredOn: '2026-11-23', reason: '철거' })
  built.now = instant('2027-02-01T05:00:00Z')
  expect(await kindsToday(built)).not.toContain('recorder-check')
  const [recorder] = (await built.call('recorder.list', {})).recorders
  expect(recorder?.checks).toHaveLength(1)
})

describe('rule 31: the automatic deletion that a round has seen', () => {
  test('is a 파기 row, where it is wanted', async () => {
    const built = await withRecorders('NVR-1')
    const { ledgerNumber } = await built.call('recorder.recordCheck', round({}, 'write'))
    expect(await destructionRows(built)).toMatchObject([
      {
        number: ledgerNumber,
        purpose: '보관기간 만료',
        fileAndForm: '카메라 전체(1대)\n2026. 10. 23.까지 녹화분',
        form: '자동 덮어쓰기',
      },
    ])
  })

  test('is not written twice in a month without being asked', async () => {
    const built = await withRecorders('NVR-1')
    const { ledgerNumber } = await built.call('recorder.recordCheck', round({}, 'write'))
    expect(await built.dispatch('recorder.recordCheck', round({}, 'write'))).toEqual({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [{ field: 'deletion', reason: 'deletion-row-this-month', detail: String(ledgerNumber) }],
      },
    })
    await built.call('recorder.recordCheck', round({}, 'write-again'))
    expect(await destructionRows(built)).toHaveLength(2)
  })

  test('a confirmation by itself counts as the month’s row too, and the next month is free', async () => {
    const built = await withRecorders('NVR-1')
    const cameraIds = [await registerCamera(built, 'C-9')]
    const confirmed = { cameraIds, recordedThrough: '2026-10-20', checkedAt: '2026-11-23T00:30:00.000Z' }
    await built.call('destruction.confirmAutoDeletion', confirmed)
    expect(await built.dispatch('recorder.recordCheck', round({}, 'write'))).toMatchObject({ ok: false })
    built.now = instant('2026-12-01T02:00:00Z')
    const december = { checkedAt: '2026-11-30T15:00:00.000Z', clock: { on: null, clock: '00:00' } }
    const oldest = { on: '2026-11-01', clock: '00:10' }
    expect((await built.call('recorder.recordCheck', round({ ...december, oldest }, 'write'))).ledgerNumber).toBe(2)
  })

  test('is not written where nothing was seen to be deleted', async () => {
    const built = await withRecorders('NVR-1')
    expect(await built.dispatch('recorder.recordCheck', round({ autoDelete: { kind: 'off' } }, 'write'))).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ field: 'deletion', reason: 'deletion-unseen' }] },
    })
  })
})
