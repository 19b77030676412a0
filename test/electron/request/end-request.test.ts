import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { longAgo, receive, refusalOf, yesterday } from '../door/honest-inputs.ts'
import { openHouse } from '../door/house.ts'

const reason = '청구인이 지갑을 찾음'

test('a withdrawn request has no clock and no task, and can be neither decided nor withdrawn again', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, longAgo)
  const draft = await refusalOf(built, requestId)
  await built.call('request.withdraw', { requestId, reason })
  expect((await built.call('today.list', {})).tasks).toEqual([])
  const decided = { failure: { kind: 'already-decided' } }
  expect(await built.dispatch('decision.notify', draft)).toMatchObject(decided)
  expect(await built.dispatch('request.withdraw', { requestId, reason })).toMatchObject(decided)
})

test('rule 7: a request taken back after its last day shows in the list by how many days it was never answered', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  built.now = instant('2026-12-10T01:00:00.000Z')
  await built.call('request.withdraw', { requestId, reason })
  built.now = instant('2026-12-20T01:00:00.000Z')
  const { requests } = await built.call('request.list', { status: 'all', after: null })
  expect(requests.map(({ replyLateDayCount }) => replyLateDayCount)).toEqual([7])
})

test('a request on which something is owed cannot be closed; an answered one can, once', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, longAgo)
  expect(await built.dispatch('request.close', { requestId, reason })).toMatchObject({
    failure: { kind: 'still-owed' },
  })
  await built.call('decision.notify', await refusalOf(built, requestId))
  await built.call('request.close', { requestId, reason })
  expect((await built.call('request.open', { requestId })).request.status).toBe('closed')
  expect(await built.dispatch('request.close', { requestId, reason })).toMatchObject({
    failure: { kind: 'already-decided' },
  })
})

test('withdrawing and closing need a reason', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  for (const name of ['request.withdraw', 'request.close'])
    expect(await built.dispatch(name, { requestId, reason: ' ' })).toMatchObject({ failure: { kind: 'invalid' } })
})
