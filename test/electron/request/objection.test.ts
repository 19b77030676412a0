import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { objectionFor, refused } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const objectedTo = async (built: House) => {
  const { requestId } = await refused(built)
  const { objectionId } = await built.call('request.receiveObjection', await objectionFor(built, requestId))
  const { request } = await built.call('request.open', { requestId })
  return { requestId, objectionId, rangeIds: request.ranges.map(({ id }) => id) }
}

test('an objection stands in today by the day the clinic wishes to answer, also of a closed request', async () => {
  const built = await openHouse()
  const { requestId } = await refused(built)
  await built.call('request.close', { requestId, reason: '더 할 일 없음' })
  await built.call('request.receiveObjection', await objectionFor(built, requestId))
  expect((await built.call('today.list', {})).tasks).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ kind: 'objection-unanswered', dueOn: '2026-12-03' })]),
  )
})

test('a request is not closed over an objection without an answer', async () => {
  const built = await openHouse()
  const { requestId, objectionId } = await objectedTo(built)
  const end = { requestId, reason: '마침' }
  expect(await built.dispatch('request.close', end)).toMatchObject({ failure: { kind: 'still-owed' } })
  const words = '보관기간이 지나 영상이 없습니다.'
  await built.call('request.answerObjection', { requestId, objectionId, result: 'not-upheld', words, rangeIds: [] })
  await built.call('request.close', end)
})

test('an upheld objection takes the stretches up again, counted from the day it came', async () => {
  const built = await openHouse()
  const { requestId, objectionId, rangeIds } = await objectedTo(built)
  built.now = instant('2026-11-27T01:00:00Z')
  const answer = { requestId, objectionId, result: 'upheld', words: '사본이 남아 있음', rangeIds } as const
  expect(await built.dispatch('request.answerObjection', { ...answer, rangeIds: [] })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'rangeIds', reason: 'required' }] },
  })
  await built.call('request.answerObjection', answer)
  const { request } = await built.call('request.open', { requestId })
  expect(request).toMatchObject({
    status: 'open',
    objections: [{ answer: { result: 'upheld' } }],
    reopenings: [{ cause: 'objection-upheld', countedFrom: '2026-11-23T01:00:00.000Z', formerStatus: 'refused' }],
  })
  expect(request.notices).toHaveLength(1)
  expect(await built.dispatch('request.answerObjection', answer)).toMatchObject({
    failure: { kind: 'already-decided' },
  })
})

test('rule 9: words that could not refuse a request cannot turn down an objection', async () => {
  const built = await openHouse()
  const { requestId, objectionId } = await objectedTo(built)
  const words = '경찰이 함께 오면 보여 드립니다.'
  expect(
    await built.dispatch('request.answerObjection', {
      requestId,
      objectionId,
      result: 'not-upheld',
      words,
      rangeIds: [],
    }),
  ).toMatchObject({ failure: { kind: 'invalid', issues: [{ field: 'words', reason: 'unlawful-reason' }] } })
})

test('an objection is about a notice of this request and comes after it', async () => {
  const built = await openHouse()
  const { requestId } = await refused(built)
  const other = await refused(built)
  const foreign = { ...(await objectionFor(built, other.requestId)), requestId }
  expect(await built.dispatch('request.receiveObjection', foreign)).toMatchObject({
    failure: { kind: 'not-found', what: 'notice' },
  })
  const early = { ...(await objectionFor(built, requestId)), receivedAt: '2026-11-20T01:00:00.000Z' }
  expect(await built.dispatch('request.receiveObjection', early)).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'receivedAt', reason: 'before-notice' }] },
  })
})
