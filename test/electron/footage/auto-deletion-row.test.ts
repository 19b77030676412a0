// Rule 31: the row of an automatic deletion says no more than what somebody saw: footage past its day, on the recorders that were
// looked at, without what is held or still asked for.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { cameraFacts, holdTerms, intakeFor, receive, registerCamera, soundCheck } from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'

const held = ['2026-10-22T01:00:00.000Z', '2026-10-22T02:00:00.000Z'] as const
const looked = '2026-11-23T00:30:00.000Z'

const confirm = (built: House, cameraIds: readonly string[], change: object = {}) =>
  built.dispatch('destruction.confirmAutoDeletion', {
    cameraIds,
    recordedThrough: '2026-10-23',
    checkedAt: looked,
    ...change,
  })

const rowsOf = async (built: House) => {
  const period = { from: '2026-11-01', to: '2027-01-31' }
  return (await built.call('ledger.list', { period, kinds: ['destruction'], before: null })).rows
}

const availabilityOf = async (built: House, cameraId: string, [from, to]: readonly [string, string]) => {
  const { requestId } = await built.call('request.receive', { ...intakeFor(cameraId, from, to), receivedAt: built.now })
  return (await built.call('request.open', { requestId })).request.ranges[0]?.availability
}

test('rule 31: a day whose retention has not ended is refused beside the field, and the last that may be typed is said', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const before = await entryCountOf(built)
  expect(await confirm(built, [cameraId], { recordedThrough: '2026-10-24' })).toMatchObject({
    failure: { issues: [{ field: 'recordedThrough', reason: 'retention-not-ended', detail: '2026-10-23' }] },
  })
  expect(await entryCountOf(built)).toBe(before)
  expect(await confirm(built, [cameraId])).toMatchObject({ ok: true })
})

test('rules 25 and 31: what was past its day when it was looked at counts, not what is past it now', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  built.now = instant('2026-11-24T01:00:00Z')
  expect(await confirm(built, [cameraId], { recordedThrough: '2026-10-24' })).toMatchObject({ ok: false })
  expect(await confirm(built, [cameraId], { recordedThrough: '2026-10-24', checkedAt: built.now })).toMatchObject({
    ok: true,
  })
})

test('rules 29 and 31: what a recorder really deleted early is told by a check, and is a loss', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  await built.call('recorder.recordCheck', {
    checks: [{ ...soundCheck, oldest: { on: '2026-11-10', clock: '00:00' } }],
    deletion: 'leave',
  })
  expect(await availabilityOf(built, cameraId, ['2026-11-01T01:00:00.000Z', '2026-11-01T02:00:00.000Z'])).toMatchObject(
    { kind: 'gone-early' },
  )
  expect(await rowsOf(built)).toEqual([])
})

describe('rule 28: what must be left alone', () => {
  const holding = async (built: House, cameraId: string) => {
    const spans: InputOf<'hold.place'>['footage'] = {
      of: 'cameras',
      basis: 'dispute',
      spans: [{ cameraId, from: held[0], to: held[1] }],
    }
    built.now = instant('2026-11-20T01:00:00Z')
    const { number } = await built.call('hold.place', { footage: spans, ...holdTerms })
    built.now = instant('2026-11-23T01:00:00Z')
    return number
  }

  test('a hold is named in the row, which covers all cameras but for it', async () => {
    const built = await openHouse()
    const cameraIds = [await registerCamera(built, 'C-001'), await registerCamera(built, 'C-002')]
    const number = await holding(built, cameraIds[0] ?? '')
    await confirm(built, cameraIds)
    expect(await rowsOf(built)).toMatchObject([
      {
        fileAndForm: '카메라 전체(2대)\n2026. 10. 23.까지 녹화분',
        purpose: `보관기간 만료\n제외: ${number}`,
      },
    ])
  })

  test('so is a lifted hold, whose footage was secured apart and is destroyed by people', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-001')
    const number = await holding(built, cameraId)
    await built.call('hold.proposeLift', { number, reason: '끝남' })
    built.now = instant('2026-11-24T01:00:00Z')
    await built.call('hold.lift', { number, reason: '확인함' })
    await confirm(built, [cameraId], { checkedAt: built.now })
    expect((await rowsOf(built))[0]?.purpose).toBe(`보관기간 만료\n제외: ${number}`)
  })

  test('what was asked for in time is excluded by its number, and is not told as deleted', async () => {
    const built = await openHouse()
    built.now = instant('2026-11-20T01:00:00Z')
    const cameraId = await registerCamera(built, 'C-001')
    const intake = { ...intakeFor(cameraId, ...held), receivedAt: built.now }
    const { requestId } = await built.call('request.receive', intake)
    const { number } = (await built.call('request.open', { requestId })).request
    built.now = instant('2026-11-23T01:00:00Z')
    await confirm(built, [cameraId])
    expect((await rowsOf(built))[0]?.purpose).toBe(`보관기간 만료\n제외: ${number}`)
    expect((await built.call('request.open', { requestId })).request.ranges[0]?.availability).toEqual({
      kind: 'available',
      through: '2026-11-23',
      expectedThrough: '2026-11-21',
    })
    const others = await availabilityOf(built, cameraId, ['2026-10-22T03:00:00.000Z', '2026-10-22T04:00:00.000Z'])
    expect(others).toMatchObject({ kind: 'past', destruction: { ledgerNumber: 1 } })
  })

  test('what was asked for after its day is not spared, and not named', async () => {
    const built = await openHouse()
    const { cameraId } = await receive(built, ['2026-10-20T01:00:00.000Z', '2026-10-20T02:00:00.000Z'])
    await confirm(built, [cameraId])
    expect((await rowsOf(built))[0]?.purpose).toBe('보관기간 만료')
  })
})

test('rule 31: a second row of the month is written only by somebody who was asked', async () => {
  const built = await openHouse()
  const cameraIds = [await registerCamera(built, 'C-001')]
  await confirm(built, cameraIds)
  expect(await confirm(built, cameraIds)).toMatchObject({
    failure: { issues: [{ field: 'deletion', reason: 'deletion-row-this-month', detail: '1' }] },
  })
  expect(await rowsOf(built)).toHaveLength(1)
  expect(await confirm(built, cameraIds, { deletion: 'write-again' })).toMatchObject({ ok: true })
  expect(await confirm(built, [await registerCamera(built, 'C-002')])).toMatchObject({ ok: true })
})

describe('a camera that moved to another recorder', () => {
  const movedOn = instant('2026-10-21T01:00:00Z')
  const before = ['2026-10-20T03:00:00.000Z', '2026-10-20T04:00:00.000Z'] as const
  const after = ['2026-10-22T03:00:00.000Z', '2026-10-22T04:00:00.000Z'] as const

  const moving = async (built: House) => {
    built.now = instant('2026-10-01T01:00:00Z')
    const [cameraId, other] = [await registerCamera(built, 'C-001'), await registerCamera(built, 'C-002')]
    built.now = movedOn
    const restated = { ...cameraFacts, recorder: 'NVR-NEW', cameraId, edition: 0, reason: '옮김' }
    await built.call('camera.restate', restated)
    built.now = instant('2026-11-23T01:00:00Z')
    return { cameraId, other }
  }

  test('rule 31: what lies on the old one is not confirmed with the new one, and the row names it', async () => {
    const built = await openHouse()
    const { cameraId } = await moving(built)
    await confirm(built, [cameraId])
    expect((await rowsOf(built))[0]?.purpose).toBe(`보관기간 만료\n제외: 녹화기 ${cameraFacts.recorder}에 있는 녹화분`)
    expect(await availabilityOf(built, cameraId, before)).toMatchObject({ kind: 'past', destruction: null })
    expect(await availabilityOf(built, cameraId, after)).toMatchObject({
      kind: 'past',
      destruction: { ledgerNumber: 1 },
    })
  })

  test('rule 31: where both recorders were looked at, all of it is confirmed', async () => {
    const built = await openHouse()
    const { cameraId, other } = await moving(built)
    await confirm(built, [cameraId, other])
    expect((await rowsOf(built))[0]?.purpose).toBe('보관기간 만료')
    expect(await availabilityOf(built, cameraId, before)).toMatchObject({
      kind: 'past',
      destruction: { ledgerNumber: 1 },
    })
  })

  test('rule 31: a camera of which nothing that old lies there is not in the row', async () => {
    const built = await openHouse()
    const { cameraId } = await moving(built)
    expect(await confirm(built, [cameraId], { recordedThrough: '2026-10-20' })).toMatchObject({
      failure: { issues: [{ field: 'cameraIds', reason: 'footage-never-recorded', detail: 'C-001' }] },
    })
  })
})
