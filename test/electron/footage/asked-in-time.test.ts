// Rule 28: what a request asked for in time is not past while it awaits its answer. The recorder knows of no request, so it may go at
// any hour: it is to be secured today, and if it is gone, it was lost.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { holdTerms, intakeFor, refusalOf, registerCamera, soundCheck } from '../door/honest-inputs.ts'
import * as operatingRoom from '../operating-room/operating-room-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

/** Thirty days: the last is 11-25. */
const asked = ['2026-10-26T05:00:00.000Z', '2026-10-26T05:30:00.000Z'] as const
const afterItsDay = instant('2026-11-27T01:00:00Z')

const openRangeOf = async (built: House, requestId: string) => {
  const [range] = (await built.call('request.open', { requestId })).request.ranges
  if (range === undefined) throw new Error('the request asks for a stretch')
  return range
}

const askedInTime = async (built: House) => {
  const cameraId = await registerCamera(built, 'C-001')
  const { requestId } = await built.call('request.receive', intakeFor(cameraId, ...asked))
  built.now = afterItsDay
  return { cameraId, requestId, rangeId: (await openRangeOf(built, requestId)).id }
}

const holdOf = async (built: House, requestId: string) => {
  const { id } = await openRangeOf(built, requestId)
  return {
    footage: { of: 'request' as const, requestId, rangeIds: [id] },
    ...holdTerms,
    reviewOn: '2026-12-20',
  }
}

/** The desk cannot lift the hold of an undecided request; a damaged book may have lost it. */
const losesItsHold = (built: House, holdNumber: string | null): void => {
  const entered = built.gate.enter()
  entered?.session.book.write(
    (book) => book.run("update hold set state = 'lifted', lifted_at = ? where number = ?", built.now, holdNumber),
    () => true,
  )
  entered?.leave()
}

const refusedFor = (built: House, requestId: string, ground: 'retention-passed' | 'footage-lost') =>
  refusalOf(built, requestId, { ground, facts: ground === 'footage-lost' ? '녹화기가 덮어씀' : '' })

const groundUnproven = {
  ok: false,
  failure: { kind: 'invalid', issues: [{ field: 'results.0.result.reason.ground', reason: 'ground-unproven' }] },
}

const laneOn = async (built: House) => {
  const [row] = (await built.call('footage.map', { dayCount: 40 })).rows
  return row?.runs.find(({ from, to }) => from <= asked[0] && asked[0] < to)?.kind
}

const dueStretches = async (built: House) =>
  (await built.call('destruction.dues', {})).dues.flatMap(({ footage }) =>
    footage.filter(({ from, to }) => (from ?? '') <= asked[0] && asked[0] < to),
  )

describe('rule 28: asked for on its last day or before, footage outlives it until the answer', () => {
  test('it is to be secured today, and can be held after its day', async () => {
    const built = await openHouse()
    const { requestId } = await askedInTime(built)
    // What is true from then on is the day on which it should have been gone, not the next midnight.
    expect((await openRangeOf(built, requestId)).availability).toEqual({
      kind: 'available',
      through: '2026-11-27',
      expectedThrough: '2026-11-25',
    })
    const { tasks } = await built.call('today.list', {})
    expect(tasks).toMatchObject([
      { kind: 'footage-vanishing', lastDay: '2026-11-27', expectedThrough: '2026-11-25' },
      { kind: 'reply-due' },
    ])
    const { requests } = await built.call('request.list', { status: 'all', after: null })
    expect(requests).toMatchObject([{ vanishesAfter: '2026-11-27', expectedThrough: '2026-11-25' }])
    const { number } = await built.call('hold.place', await holdOf(built, requestId))
    built.now = instant('2026-12-10T01:00:00Z')
    expect((await openRangeOf(built, requestId)).availability).toMatchObject({ kind: 'held', holdNumber: number })
  })

  test('what was secured that way stays held after the request has been answered', async () => {
    const built = await openHouse()
    const { requestId } = await askedInTime(built)
    const { number } = await built.call('hold.place', await holdOf(built, requestId))
    built.now = instant('2026-11-28T01:00:00Z')
    await built.call('request.withdraw', { requestId, reason: '취하함' })
    built.now = instant('2026-12-10T01:00:00Z')
    expect((await openRangeOf(built, requestId)).availability).toMatchObject({ kind: 'held', holdNumber: number })
  })

  test('it is granted and shown on the spot', async () => {
    const built = await openHouse()
    const { requestId, rangeId, cameraId } = await askedInTime(built)
    const draft = await refusedFor(built, requestId, 'retention-passed')
    await built.call('decision.notify', {
      ...draft,
      results: [{ rangeId, result: { kind: 'granted', masking: 'none' } }],
      appointment: { at: '2026-11-27T02:00:00.000Z', place: '원무팀', forms: ['file'], method: 'visit' },
      objection: '',
    })
    built.now = instant('2026-11-27T03:00:00Z')
    await built.call('viewing.record', {
      cameraIds: [cameraId],
      footageFrom: asked[0],
      footageTo: asked[1],
      purpose: '로비에서 넘어짐',
      startedAt: '2026-11-27T02:00:00.000Z',
      endedAt: '2026-11-27T02:20:00.000Z',
      withStaff: '',
      outsiders: '홍길동',
      requestId,
    })
    expect((await built.call('request.open', { requestId })).request.status).toBe('viewed')
  })

  test('it is kept after a hold on it was lifted', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-001')
    const { requestId } = await built.call('request.receive', intakeFor(cameraId, ...asked))
    const { number } = await built.call('hold.place', await holdOf(built, requestId))
    built.now = afterItsDay
    await built.call('hold.proposeLift', { number, reason: '2026-0001 요구는 따로 보존하지 않음' })
    built.now = instant('2026-11-29T01:00:00Z')
    await built.call('hold.lift', { number, reason: '2026-0001 확인함' })
    expect((await openRangeOf(built, requestId)).availability).toEqual({ kind: 'available', through: '2026-11-29' })
  })

  test('an operating room is asked for by its own door', async () => {
    const built = await openHouse()
    const { cameraId, holdNumber } = await operatingRoom.receive(built)
    losesItsHold(built, holdNumber)
    built.now = instant('2027-01-27T01:00:00Z')
    const { from, to } = operatingRoom.yesterday
    const intake = { ...intakeFor(cameraId, from, to), receivedAt: built.now }
    const { requestId } = await built.call('request.receive', intake)
    expect((await openRangeOf(built, requestId)).availability).toEqual({
      kind: 'available',
      through: '2027-01-27',
      expectedThrough: '2026-12-22',
    })
  })
})

describe('rule 29: the end of retention is a ground only towards whoever asked after it', () => {
  test('not towards whoever asked in time; what a search does not find then was lost', async () => {
    const built = await openHouse()
    const { requestId, rangeId } = await askedInTime(built)
    expect(await built.dispatch('decision.notify', await refusedFor(built, requestId, 'retention-passed'))).toEqual(
      groundUnproven,
    )
    expect(await built.dispatch('decision.notify', await refusedFor(built, requestId, 'footage-lost'))).toEqual(
      groundUnproven,
    )
    await built.call('request.recordSearch', {
      requestId,
      searches: [{ rangeId, outcome: 'footage-missing', note: '녹화기 목록에 없음' }],
    })
    await built.call('decision.notify', await refusedFor(built, requestId, 'footage-lost'))
  })

  test('what a recorder check misses while it is asked for was lost, not destroyed in time', async () => {
    const built = await openHouse()
    const { requestId } = await askedInTime(built)
    const check = { ...soundCheck, checkedAt: built.now, clock: { on: null, clock: '10:00' } }
    await built.call('recorder.recordCheck', {
      checks: [{ ...check, oldest: { on: '2026-10-28', clock: '00:00' } }],
      deletion: 'leave',
    })
    expect((await openRangeOf(built, requestId)).availability).toEqual({
      kind: 'gone-early',
      lastDay: '2026-11-27',
      seenOn: '2026-11-27',
    })
    expect(await built.dispatch('decision.notify', await refusedFor(built, requestId, 'retention-passed'))).toEqual(
      groundUnproven,
    )
    await built.call('decision.notify', await refusedFor(built, requestId, 'footage-lost'))
  })

  test('towards whoever asked a day late it stands', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-001')
    built.now = afterItsDay
    const intake = { ...intakeFor(cameraId, ...asked), receivedAt: '2026-11-26T01:00:00.000Z' }
    const { requestId } = await built.call('request.receive', intake)
    expect((await openRangeOf(built, requestId)).availability).toEqual({
      kind: 'past',
      lastDay: '2026-11-25',
      destruction: null,
    })
    await built.call('decision.notify', await refusedFor(built, requestId, 'retention-passed'))
  })
})

test('rule 27: it counts as kept too long only once the request is over', async () => {
  const built = await openHouse()
  const { requestId } = await askedInTime(built)
  const check = { ...soundCheck, checkedAt: built.now, clock: { on: null, clock: '10:00' } }
  await built.call('recorder.recordCheck', {
    checks: [{ ...check, oldest: { on: '2026-10-26', clock: '12:00' } }],
    deletion: 'leave',
  })
  expect(await laneOn(built)).toBe('kept')
  expect(await dueStretches(built)).toEqual([])
  await built.call('request.withdraw', { requestId, reason: '취하함' })
  built.now = instant('2026-11-28T01:00:00Z')
  expect(await laneOn(built)).toBe('over')
  expect(await dueStretches(built)).toHaveLength(1)
})
