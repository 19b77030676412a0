import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { receive, supplementFor, yesterday } from '../door/honest-inputs.ts'
import { openHouse } from '../door/house.ts'

test('asking for missing details does not stop the ten days (Decree art. 41(4) knows only the postponement)', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  const dueOf = async () => (await built.call('request.list', { status: 'all', after: null })).requests[0]?.legalLastDay
  const before = await dueOf()
  await built.call('request.askSupplement', supplementFor(requestId))
  expect(before).toBe('2026-12-03')
  expect(await dueOf()).toBe(before)
  await built.call('request.askSupplement', { ...supplementFor(requestId), detail: '전화로도 말함' })
  const { request } = await built.call('request.open', { requestId })
  expect(request.supplements.map(({ number }) => number)).toEqual(['2026-1', '2026-2'])
})

test.each([
  ['경찰 입회하에 방문해 주십시오.', 'unlawful-reason'],
  ['경찰 신고 접수증을 가져오셔야 합니다.', 'unlawful-reason'],
  ['다른 사람이 찍혀 있어 그 동의가 있어야 합니다.', 'third-party-alone'],
] as const)('rule 9: "%s" is no demand a clinic may make', async (detail, reason) => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  const demand = { ...supplementFor(requestId), detail }
  expect(await built.dispatch('request.askSupplement', demand)).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'detail', reason }] },
  })
  const asked = await built.call('request.askSupplement', supplementFor(requestId))
  expect(asked.number).toBe('2026-1')
})

test('papers of another door are not asked for, and something else is named', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  for (const [missing, field] of [
    [['mandate'], 'missing'],
    [['document-number'], 'missing'],
    [['other'], 'detail'],
  ] as const)
    expect(await built.dispatch('request.askSupplement', { ...supplementFor(requestId), missing })).toMatchObject({
      failure: { kind: 'invalid', issues: [{ field }] },
    })
})

test('on the day it was to come it stands in today, until what came is recorded', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  const { supplementId } = await built.call('request.askSupplement', supplementFor(requestId))
  const duties = async () =>
    (await built.call('today.list', {})).tasks.filter(({ kind }) => kind === 'supplement-awaited')
  expect(await duties()).toEqual([])
  built.now = instant('2026-11-30T01:00:00Z')
  expect(await duties()).toMatchObject([{ dueOn: '2026-11-30', requestId }])
  const closing = { requestId, supplementId, came: '여권을 봄' }
  await built.call('request.recordSupplement', closing)
  expect(await duties()).toEqual([])
  expect(await built.dispatch('request.recordSupplement', closing)).toMatchObject({
    failure: { kind: 'already-decided' },
  })
})

test('the paper is put out as it was issued, and counted', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  const { supplementId } = await built.call('request.askSupplement', supplementFor(requestId))
  const paper = { paper: { kind: 'supplement', supplementId }, to: 'printer', purpose: '청구인 교부' } as const
  expect((await built.call('paper.output', paper)).isReprint).toBe(false)
  expect((await built.call('paper.output', paper)).isReprint).toBe(true)
  const { request } = await built.call('request.open', { requestId })
  expect(request.supplements.map(({ printedCount }) => printedCount)).toEqual([2])
})
