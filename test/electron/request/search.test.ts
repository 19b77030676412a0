import { expect, test } from 'vitest'
import { receive, longAgo, refusalOf, yesterday } from '../door/honest-inputs.ts'
import { openHouse } from '../door/house.ts'

const searched = async (when: readonly [string, string], outcome: 'found' | 'not-filmed' | 'footage-missing') => {
  const built = await openHouse()
  const { requestId } = await receive(built, when)
  const { request } = await built.call('request.open', { requestId })
  const searches = request.ranges.map(({ id }) => ({ rangeId: id, outcome, note: '파란 우산' }))
  return { built, requestId, answer: await built.dispatch('request.recordSearch', { requestId, searches }) }
}

test('what looking brought to light stands with who looked and when', async () => {
  const { built, requestId } = await searched(yesterday, 'found')
  const { request } = await built.call('request.open', { requestId })
  expect(request.ranges.map(({ search }) => search)).toEqual([
    { outcome: 'found', note: '파란 우산', searchedAt: built.now, searchedBy: '이책임' },
  ])
})

test('rule 9: somebody who was found cannot be refused as not filmed', async () => {
  const { built, requestId } = await searched(yesterday, 'found')
  const draft = await refusalOf(built, requestId, { ground: 'not-filmed', facts: '' })
  expect(await built.dispatch('decision.notify', draft)).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'results.0.result.reason.ground', reason: 'ground-unproven' }] },
  })
})

test('rule 9: somebody who was looked for and not seen may be refused as not filmed', async () => {
  const { built, requestId } = await searched(yesterday, 'not-filmed')
  const draft = await refusalOf(built, requestId, { ground: 'not-filmed', facts: '' })
  expect(await built.dispatch('decision.notify', draft)).toMatchObject({ ok: true })
})

test('footage past its day is not looked through; that it is missing may be said', async () => {
  const { answer } = await searched(longAgo, 'not-filmed')
  expect(answer).toMatchObject({ failure: { kind: 'invalid', issues: [{ reason: 'retention-passed' }] } })
  expect((await searched(longAgo, 'footage-missing')).answer).toMatchObject({ ok: true })
})

test('a stretch of another request is not written about', async () => {
  const { built, requestId } = await searched(yesterday, 'found')
  const other = await receive(built, yesterday)
  const { request } = await built.call('request.open', { requestId: other.requestId })
  const searches = request.ranges.map(({ id }) => ({ rangeId: id, outcome: 'found' as const, note: '' }))
  expect(await built.dispatch('request.recordSearch', { requestId, searches })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'searches.0.rangeId', reason: 'not-allowed' }] },
  })
})
