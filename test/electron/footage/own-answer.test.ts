// Rules 25, 28: a stretch is awaited until its own answer. What comes later for another stretch of its request brings nothing back, and
// what somebody still waits for beside a viewing was there lawfully until that was handed over, taken back or asked for anew.
import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { holdTerms, intakeFor, refusalOf, registerCamera, viewingOf } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

/** Kept through 11-24. */
const october = ['2026-10-25T05:00:00.000Z', '2026-10-25T05:30:00.000Z'] as const

const ask = async (built: House, cameraIds: readonly string[], kinds: InputOf<'request.receive'>['kinds']) => {
  const ranges = cameraIds.map((cameraId) => ({ cameraId, from: october[0], to: october[1] }))
  return built.call('request.receive', { ...intakeFor(cameraIds[0] ?? '', ...october), kinds, ranges })
}

const watch = (built: House, cameraId: string, requestId: string | null) =>
  built.dispatch('viewing.record', {
    ...viewingOf(cameraId),
    footageFrom: october[0],
    footageTo: october[1],
    outsiders: requestId === null ? '' : '홍길동',
    requestId,
    startedAt: built.now,
    endedAt: built.now,
  })

const rangesOf = async (built: House, requestId: string) =>
  (await built.call('request.open', { requestId })).request.ranges

const kindsOf = async (built: House, requestId: string) =>
  (await rangesOf(built, requestId)).map(({ availability }) => availability.kind)

const bothAsked = async () => {
  const built = await openHouse()
  const [first, second] = [await registerCamera(built, 'C-1'), await registerCamera(built, 'C-2')]
  const { requestId } = await ask(built, [first, second], ['viewing'])
  await watch(built, first, requestId)
  return { built, requestId, second }
}

test('rule 25: what was shown and is past stays past when another stretch of its request is shown', async () => {
  const { built, requestId, second } = await bothAsked()
  const [, other] = await rangesOf(built, requestId)
  const footage = { of: 'request', requestId, rangeIds: [other?.id ?? ''] } as const
  await built.call('hold.place', { footage: { ...footage, rangeIds: [...footage.rangeIds] }, ...holdTerms })
  built.now = instant('2026-12-02T01:00:00Z')
  expect(await watch(built, second, requestId)).toMatchObject({ ok: true })
  expect(await kindsOf(built, requestId)).toEqual(['past', 'held'])
})

test('rule 25: nor when a notice answers another stretch', async () => {
  const { built, requestId } = await bothAsked()
  built.now = instant('2026-12-02T01:00:00Z')
  const draft = await refusalOf(built, requestId, {
    ground: 'harm-to-others',
    facts: '다른 사람의 신체에 위해가 예상됨',
  })
  await built.call('decision.notify', { ...draft, results: draft.results.slice(1) })
  expect(await kindsOf(built, requestId)).toEqual(['past', 'available'])
})

test('rule 25: nor when the rest of the request is taken back', async () => {
  const { built, requestId } = await bothAsked()
  built.now = instant('2026-12-02T01:00:00Z')
  await built.call('request.withdraw', { requestId, reason: '더 볼 것이 없음' })
  expect(await kindsOf(built, requestId)).toEqual(['past', 'available'])
})

const copyAwaited = async (kinds: InputOf<'request.receive'>['kinds']) => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-1')
  const { requestId } = await ask(built, [cameraId], kinds)
  await watch(built, cameraId, requestId)
  built.now = instant('2026-12-01T01:00:00Z')
  return { built, cameraId, requestId }
}

test('rule 28: whoever asks anew for the copy that is still owed has asked in time', async () => {
  const { built, cameraId, requestId } = await copyAwaited(['viewing', 'copy'])
  const again = { ...intakeFor(cameraId, ...october), kinds: ['copy' as const], receivedAt: built.now }
  const { requestId: later } = await built.call('request.receive', { ...again, follows: requestId })
  built.now = instant('2026-12-03T01:00:00Z')
  expect(await kindsOf(built, later)).toEqual(['available'])
})

test('rule 28: until the copy was taken back its footage was there lawfully, and from then on it is past', async () => {
  const { built, cameraId, requestId } = await copyAwaited(['viewing', 'copy'])
  await built.call('request.withdrawPart', { requestId, kind: 'copy', reason: '보는 것으로 됨' })
  expect(await watch(built, cameraId, null)).toMatchObject({ ok: true })
  built.now = instant('2026-12-02T01:00:00Z')
  expect(await kindsOf(built, requestId)).toEqual(['past'])
})

test('rule 25: a deletion taken back brings back nothing of what was seen and is past', async () => {
  const { built, requestId } = await copyAwaited(['viewing', 'deletion'])
  await built.call('request.withdrawPart', { requestId, kind: 'deletion', reason: '두어도 됨' })
  expect(await kindsOf(built, requestId)).toEqual(['past'])
})
