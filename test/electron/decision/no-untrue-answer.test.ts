// What a notice says was done, and when it left the building, is what was done and when it could.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import {
  intakeFor,
  longAgo,
  postponementOf,
  receive,
  refusalOf,
  registerCamera,
  viewingOf,
  yesterday,
} from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const lateOf = async (built: House): Promise<number | undefined> =>
  (await built.call('request.list', { status: 'all', after: null })).requests[0]?.replyLateDayCount

const searched = async (built: House, requestId: string, outcome: 'found' | 'not-filmed'): Promise<void> => {
  const { ranges } = (await built.call('request.open', { requestId })).request
  await built.call('request.recordSearch', {
    requestId,
    searches: ranges.map(({ id }) => ({ rangeId: id, outcome, note: '' })),
  })
}

describe('rule 9: that somebody was not filmed', () => {
  const missing = { failure: { issues: [{ field: 'results.0.result.reason.ground', reason: 'search-missing' }] } }

  test('is said only after somebody looked and did not find them', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built, yesterday)
    const draft = await refusalOf(built, requestId, { ground: 'not-filmed', facts: '' })
    expect(await built.dispatch('decision.notify', draft)).toMatchObject(missing)
    await searched(built, requestId, 'not-filmed')
    expect(await built.dispatch('decision.notify', draft)).toMatchObject({ ok: true })
  })

  test('is said of the rest only after somebody looked and found them in a part', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built, yesterday)
    const draft = await refusalOf(built, requestId, { ground: 'not-filmed', facts: '' })
    const part: InputOf<'decision.notify'>['results'][number]['result'] = {
      kind: 'part',
      masking: 'none',
      shown: [{ from: yesterday[0], to: '2026-11-22T05:10:00.000Z' }],
      reason: { ground: 'not-filmed', facts: '' },
    }
    const partly = {
      ...draft,
      results: draft.results.map(({ rangeId }) => ({ rangeId, result: part })),
      appointment: { at: '2026-11-24T01:00:00.000Z', place: '원무팀', forms: ['watching'], method: 'visit' },
    }
    expect(await built.dispatch('decision.notify', partly)).toMatchObject(missing)
    await searched(built, requestId, 'found')
    expect(await built.dispatch('decision.notify', draft)).toMatchObject({
      failure: { issues: [{ reason: 'ground-unproven' }] },
    })
    expect(await built.dispatch('decision.notify', partly)).toMatchObject({ ok: true })
  })
})

describe('rule 6: what says nothing is nothing', () => {
  test.each([
    ['harm-to-others', '.'],
    ['law-restricts', '-'],
    ['investigation-obstructed', '\u3164'],
  ] as const)('%s with the facts %j states no reason', async (ground, facts) => {
    const built = await openHouse()
    const { requestId } = await receive(built, yesterday)
    expect(await built.dispatch('decision.notify', await refusalOf(built, requestId, { ground, facts }))).toMatchObject(
      {
        failure: { issues: [{ reason: 'facts-missing' }] },
      },
    )
  })

  test('a point is no way to object', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built, longAgo)
    const draft = { ...(await refusalOf(built, requestId)), objection: '.' }
    expect(await built.dispatch('decision.notify', draft)).toMatchObject({
      failure: { issues: [{ field: 'objection' }] },
    })
  })
})

describe('rule 7: lateness', () => {
  test('is not undone by a delivery dated before the paper came out', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built, longAgo)
    built.now = instant('2026-12-03T01:00:00Z')
    const { noticeId } = await built.call('decision.notify', await refusalOf(built, requestId))
    built.now = instant('2026-12-10T01:00:00Z')
    await built.call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '청구인 교부' })
    const means = { kind: 'in-person', receivedBy: '홍길동' } as const
    const early = { noticeId, means, at: instant('2026-12-03T02:00:00.000Z') }
    expect(await built.dispatch('notice.recordDelivery', { ...early, againBecause: '' })).toMatchObject({
      failure: { issues: [{ field: 'at', reason: 'before-notice' }] },
    })
    await built.call('notice.recordDelivery', { noticeId, means, at: built.now, againBecause: '' })
    const correction = { ...early, position: 1, reason: '잘못 적음' }
    expect(await built.dispatch('notice.correctDelivery', correction)).toMatchObject({
      failure: { issues: [{ field: 'at', reason: 'before-notice' }] },
    })
    expect(await lateOf(built)).toBe(7)
  })

  test('of what was withdrawn unanswered stays when it is closed', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built, longAgo)
    built.now = instant('2026-12-10T01:00:00Z')
    await built.call('request.withdraw', { requestId, reason: '취하함' })
    expect(await lateOf(built)).toBe(7)
    await built.call('request.close', { requestId, reason: '마침' })
    expect(await lateOf(built)).toBe(7)
  })

  test('of a stretch that never got an answer is not hidden by another that was shown in time', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-1')
    const intake = intakeFor(cameraId, ...yesterday)
    const other = { cameraId, from: '2026-11-21T05:00:00.000Z', to: '2026-11-21T05:30:00.000Z' }
    const { requestId } = await built.call('request.receive', { ...intake, ranges: [...intake.ranges, other] })
    await built.call('viewing.record', {
      ...viewingOf(cameraId),
      requestId,
      outsiders: '홍길동',
      startedAt: '2026-11-23T00:52:00.000Z',
      endedAt: '2026-11-23T00:58:00.000Z',
    })
    built.now = instant('2026-12-20T01:00:00Z')
    await built.call('request.withdraw', { requestId, reason: '취하함' })
    expect(await lateOf(built)).toBe(17)
  })
})

test('rule 11: what was postponed is postponed again only for something new, whether its cause ended or not', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  await built.call('decision.notify', await postponementOf(built, requestId))
  built.now = instant('2026-12-02T01:00:00Z')
  const draft = await postponementOf(built, requestId)
  const again = (facts: string) => ({
    ...draft,
    results: draft.results.map(({ rangeId }) => ({
      rangeId,
      result: { kind: 'postponed', postponement: { cause: 'masking', facts, expectedEndOn: '2026-12-10' } } as const,
    })),
  })
  expect(await built.dispatch('decision.notify', again(''))).toMatchObject({
    failure: { issues: expect.arrayContaining([expect.objectContaining({ reason: 'cause-ended-before' })]) },
  })
})
