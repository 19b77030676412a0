import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { receive, refused, refusalOf, yesterday } from '../door/honest-inputs.ts'
import { openHouse } from '../door/house.ts'

const reason = '따로 보존한 사본이 나옴'

test('a refused and closed request is taken up again: decided anew, with the ten days from the day the reason came', async () => {
  const built = await openHouse()
  const { requestId } = await refused(built)
  await built.call('request.close', { requestId, reason: '마침' })
  const rangeIds = (await built.call('request.open', { requestId })).request.ranges.map(({ id }) => id)
  built.now = instant('2026-12-10T01:00:00Z')
  const reasonArrivedAt = '2026-12-09T01:00:00.000Z'
  await built.call('request.reopen', { requestId, reason, reasonArrivedAt, rangeIds })
  const [summary] = (await built.call('request.list', { status: 'open', after: null })).requests
  expect(summary).toMatchObject({ id: requestId, status: 'open', legalLastDay: '2026-12-21' })
  await built.call('decision.notify', await refusalOf(built, requestId))
  expect((await built.call('request.open', { requestId })).request.notices).toHaveLength(2)
})

test('a withdrawn request goes on where it stood, without a stretch to choose', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  await built.call('request.withdraw', { requestId, reason: '찾음' })
  await built.call('request.reopen', { requestId, reason, reasonArrivedAt: built.now, rangeIds: [] })
  expect((await built.call('request.open', { requestId })).request.status).toBe('open')
})

test.each([
  ['withdrawn', ['request.withdraw']],
  ['withdrawn and closed', ['request.withdraw', 'request.close']],
] as const)('rule 7: a request %s before any answer keeps the ten days it had', async (_what, endings) => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  built.now = instant('2026-12-10T01:00:00Z')
  for (const ending of endings) await built.call(ending, { requestId, reason: '찾음' })
  await built.call('request.reopen', { requestId, reason, reasonArrivedAt: built.now, rangeIds: [] })
  const [summary] = (await built.call('request.list', { status: 'open', after: null })).requests
  expect(summary).toMatchObject({ id: requestId, legalLastDay: '2026-12-03' })
})

test('what is still owed is not reopened, and nothing is reopened with nothing to decide', async () => {
  const built = await openHouse()
  const owed = await receive(built, yesterday)
  const again = { reason, reasonArrivedAt: built.now, rangeIds: [] }
  expect(await built.dispatch('request.reopen', { requestId: owed.requestId, ...again })).toMatchObject({
    failure: { kind: 'still-owed' },
  })
  const { requestId } = await refused(built)
  expect(await built.dispatch('request.reopen', { requestId, ...again })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'rangeIds', reason: 'required' }] },
  })
})

test.each([
  ['2026-11-23T00:00:00.000Z', 'before-received'],
  ['2026-11-24T00:00:00.000Z', 'in-future'],
] as const)('a reason that arrived %s: %s', async (reasonArrivedAt, issue) => {
  const built = await openHouse()
  const { requestId } = await refused(built)
  expect(await built.dispatch('request.reopen', { requestId, reason, reasonArrivedAt, rangeIds: [] })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'reasonArrivedAt', reason: issue }] },
  })
})
