// Rules 25, 28: what is awaited stays, what was answered or taken back is free to go, and nobody brings back what lapsed meanwhile.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import {
  copyOf,
  holdTerms,
  intakeFor,
  objectionFor,
  receive,
  refusalOf,
  registerCamera,
  viewingOf,
  yesterday,
} from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const harm = { ground: 'harm-to-others', facts: '다른 사람의 신체에 위해가 예상됨' } as const

const rangesOf = async (built: House, requestId: string) =>
  (await built.call('request.open', { requestId })).request.ranges

const kindsOf = async (built: House, requestId: string) =>
  (await rangesOf(built, requestId)).map(({ availability }) => availability.kind)

/** What yesterday recorded goes with 12-22. */
const refused = async (built: House) => {
  const { requestId } = await receive(built, yesterday)
  await built.call('decision.notify', await refusalOf(built, requestId, harm))
  return requestId
}

describe('rule 28: while an objection waits', () => {
  test('the footage it is about stays, and today asks to secure it', async () => {
    const built = await openHouse()
    const requestId = await refused(built)
    built.now = instant('2026-12-15T01:00:00Z')
    const objection = await objectionFor(built, requestId)
    const { objectionId } = await built.call('request.receiveObjection', { ...objection, answerWishedOn: '2026-12-24' })
    const { tasks } = await built.call('today.list', {})
    expect(tasks.find(({ kind }) => kind === 'footage-vanishing')).toMatchObject({ requestId, lastDay: '2026-12-22' })
    built.now = instant('2026-12-24T01:00:00Z')
    expect(await kindsOf(built, requestId)).toEqual(['available'])
    const answer = { requestId, objectionId, words: '사유가 그대로임', rangeIds: [] }
    await built.call('request.answerObjection', { ...answer, result: 'not-upheld' })
    built.now = instant('2026-12-25T01:00:00Z')
    expect(await kindsOf(built, requestId)).toEqual(['past'])
  })

  test('whoever lets its hold go must name it', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-001')
    const { requestId } = await built.call('request.receive', {
      ...intakeFor(cameraId, ...yesterday),
      secureAt: '금고',
    })
    await built.call('decision.notify', await refusalOf(built, requestId, harm))
    await built.call('request.receiveObjection', await objectionFor(built, requestId))
    const [number] = (await built.call('request.open', { requestId })).request.openHolds
    expect(await built.dispatch('hold.proposeLift', { number, reason: '답변함' })).toMatchObject({ ok: false })
  })
})

/** Ten minutes of yesterday's thirty were granted and seen, and the clinic had secured all of it. */
const seenInPart = async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const intake = { ...intakeFor(cameraId, ...yesterday), secureAt: '금고' }
  const { requestId } = await built.call('request.receive', intake)
  const shown = [{ from: yesterday[0], to: '2026-11-22T05:10:00.000Z' }]
  const draft = await refusalOf(built, requestId, harm)
  await built.call('decision.notify', {
    ...draft,
    results: draft.results.map(({ rangeId }) => ({
      rangeId,
      result: { kind: 'part', masking: 'none', shown, reason: harm },
    })),
    appointment: { at: '2026-11-23T01:30:00.000Z', place: '원무팀', forms: ['watching'], method: 'visit' },
  })
  built.now = instant('2026-11-23T03:00:00Z')
  const [footageFrom, startedAt, endedAt] = [yesterday[0], '2026-11-23T01:30:00.000Z', '2026-11-23T02:00:00.000Z']
  const seen = { footageFrom, footageTo: '2026-11-22T05:10:00.000Z', startedAt, endedAt }
  await built.call('viewing.record', { ...viewingOf(cameraId), ...seen, outsiders: '홍길동', requestId })
  return { built, requestId }
}

describe('rule 28: while an objection waits to what was kept back of a stretch that was seen', () => {
  test('whoever lets its hold go must name it', async () => {
    const { built, requestId } = await seenInPart()
    await built.call('request.receiveObjection', await objectionFor(built, requestId))
    const [number] = (await built.call('request.open', { requestId })).request.openHolds
    expect(await built.dispatch('hold.proposeLift', { number, reason: '열람함' })).toMatchObject({ ok: false })
  })

  test('without an objection nothing of it is awaited any more', async () => {
    const { built, requestId } = await seenInPart()
    const [number] = (await built.call('request.open', { requestId })).request.openHolds
    expect(await built.dispatch('hold.proposeLift', { number, reason: '열람함' })).toMatchObject({ ok: true })
  })
})

/** One stretch was refused and objected to, another shown meanwhile; their day is 12-22, and on 12-28 the objection is upheld. */
const upheldAfterItsDay = async () => {
  const built = await openHouse()
  const cameraIds = [await registerCamera(built, 'A-1'), await registerCamera(built, 'B-1')] as const
  const { requestId } = await built.call('request.receive', {
    ...intakeFor(cameraIds[0], ...yesterday),
    ranges: cameraIds.map((cameraId) => ({ cameraId, from: yesterday[0], to: yesterday[1] })),
    kinds: ['viewing', 'copy'],
  })
  const draft = await refusalOf(built, requestId, harm)
  const granted = { kind: 'granted', masking: 'none' } as const
  const appointment: InputOf<'decision.notify'>['appointment'] = {
    at: '2026-11-26T01:00:00.000Z',
    place: '원무팀',
    forms: ['watching'],
    method: 'visit',
  }
  await built.call('decision.notify', {
    ...draft,
    results: draft.results.map((one, index) => (index === 0 ? one : { ...one, result: granted })),
    appointment,
  })
  built.now = instant('2026-11-25T01:00:00Z')
  const { objectionId } = await built.call('request.receiveObjection', await objectionFor(built, requestId))
  const show = (cameraId: string) =>
    built.call('viewing.record', {
      ...viewingOf(cameraId),
      startedAt: built.now,
      endedAt: built.now,
      outsiders: '홍길동',
      requestId,
    })
  built.now = instant('2026-11-26T01:00:00Z')
  await show(cameraIds[1])
  built.now = instant('2026-12-28T01:00:00Z')
  const [range] = await rangesOf(built, requestId)
  const rangeIds = range === undefined ? [] : [range.id]
  const answer = { requestId, objectionId, result: 'upheld', words: '위해가 예상되지 않음', rangeIds } as const
  await built.call('request.answerObjection', answer)
  const anew = { ...draft, results: rangeIds.map((rangeId) => ({ rangeId, result: granted })) }
  await built.call('decision.notify', { ...anew, appointment: { ...appointment, at: '2026-12-28T05:00:00.000Z' } })
  return { built, requestId, cameraId: cameraIds[0], show }
}

describe('rule 28: what an objection kept beyond its day', () => {
  test('is not past once it was shown, so that the copy asked for beside it can be handed over', async () => {
    const { built, requestId, cameraId, show } = await upheldAfterItsDay()
    built.now = instant('2026-12-28T05:00:00Z')
    await show(cameraId)
    const copy = await copyOf(built, requestId)
    const pieces = copy.pieces.slice(0, 1)
    expect(await built.dispatch('copy.provide', { ...copy, pieces })).toMatchObject({
      ok: true,
    })
  })
})

describe('rule 25: what lapsed', () => {
  test('after a refusal is not brought back by taking the request up again', async () => {
    const built = await openHouse()
    const requestId = await refused(built)
    built.now = instant('2027-03-01T01:00:00Z')
    const rangeIds = (await rangesOf(built, requestId)).map(({ id }) => id)
    await built.call('request.reopen', { requestId, reason: '다시 요청', reasonArrivedAt: built.now, rangeIds })
    expect(await kindsOf(built, requestId)).toEqual(['past'])
  })

  test('after it was taken back neither', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built, yesterday)
    await built.call('request.withdraw', { requestId, reason: '찾음' })
    built.now = instant('2027-03-01T01:00:00Z')
    await built.call('request.reopen', { requestId, reason: '다시 원함', reasonArrivedAt: built.now, rangeIds: [] })
    expect(await kindsOf(built, requestId)).toEqual(['past'])
  })

  test('a refused stretch is not kept by another stretch of its request', async () => {
    const built = await openHouse()
    const cameraIds = [await registerCamera(built, 'A-1'), await registerCamera(built, 'B-1')]
    const { requestId } = await built.call('request.receive', {
      ...intakeFor(cameraIds[0] ?? '', ...yesterday),
      ranges: cameraIds.map((cameraId) => ({ cameraId, from: yesterday[0], to: yesterday[1] })),
    })
    const draft = await refusalOf(built, requestId, harm)
    await built.call('decision.notify', {
      ...draft,
      results: draft.results.map((one, index) =>
        index === 0 ? one : { ...one, result: { kind: 'granted', masking: 'others-masked' } },
      ),
      appointment: { at: '2026-11-24T01:00:00.000Z', place: '원무팀', forms: ['watching'], method: 'visit' },
    })
    built.now = instant('2027-01-10T01:00:00Z')
    expect(await kindsOf(built, requestId)).toEqual(['past', 'available'])
  })
})

test('rule 28: nothing is held for whoever took the request back', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  const rangeIds = (await rangesOf(built, requestId)).map(({ id }) => id)
  await built.call('request.withdraw', { requestId, reason: '찾음' })
  const footage = { of: 'request', requestId, rangeIds }
  expect(await built.dispatch('hold.place', { footage, ...holdTerms })).toMatchObject({
    failure: { issues: [{ field: 'footage', reason: 'not-allowed' }] },
  })
})
