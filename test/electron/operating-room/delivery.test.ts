// How the notice of a decision on operating-room footage left the building, came back, and was told afterwards.
import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'
import { decideUntold, receive, refuse, sendByPost } from './operating-room-inputs.ts'

const today = async (built: House) =>
  (await built.call('today.list', {})).tasks.filter(({ kind }) => kind.startsWith('operating-room'))

const toldOf = async (built: House) => {
  const { requests } = await built.call('operatingRoom.list', { filter: 'all', before: null })
  const [first] = requests
  if (first === undefined) throw new Error('there is a request')
  const { request } = await built.call('operatingRoom.open', { requestId: first.id })
  return request.verdicts.at(-1)?.notice ?? null
}

test('what never came out of the printer cannot have been sent', async () => {
  const built = await openHouse()
  const { noticeId } = await refuse(built, (await receive(built)).requestId)
  const means = { kind: 'in-person', receivedBy: '홍길동' } as const
  const sending = { noticeId, means, at: built.now, againBecause: '' }
  expect(await built.dispatch('operatingRoom.recordDelivery', sending)).toEqual({
    ok: false,
    failure: { kind: 'notice-not-out' },
  })
})

test('rule 17: a wrong record is put right by a further one with its reason, and the wrong one stays to be read', async () => {
  const built = await openHouse()
  const sentAt = built.now
  const noticeId = await sendByPost(built)
  built.now = instant('2026-11-24T01:00:00.000Z')
  const at = instant('2026-11-23T06:00:00.000Z')
  const correction = {
    noticeId,
    position: 1,
    means: { kind: 'post', registeredNumber: '11002-1234-5679' },
    at,
    reason: '영수증을 다시 봄',
  } as const
  expect(await built.dispatch('operatingRoom.correctDelivery', { ...correction, reason: '' })).toMatchObject({
    failure: { issues: [{ field: 'reason', reason: 'required' }] },
  })
  const early = { ...correction, at: '2026-11-22T06:00:00.000Z' }
  expect(await built.dispatch('operatingRoom.correctDelivery', early)).toMatchObject({
    failure: { issues: [{ field: 'at', reason: 'before-notice' }] },
  })
  const before = await entryCountOf(built)
  await built.call('operatingRoom.correctDelivery', correction)
  expect(await entryCountOf(built)).toBe(before + 1)
  expect((await toldOf(built))?.deliveries).toMatchObject([
    {
      position: 2,
      at,
      means: correction.means,
      corrected: [{ at: sentAt, wrongBecause: '영수증을 다시 봄', recordedBy: '이책임' }],
    },
  ])
  // The first record is put right already; it is the second that would be wrong.
  expect(await built.dispatch('operatingRoom.correctDelivery', correction)).toMatchObject({
    failure: { issues: [{ field: 'position', reason: 'not-allowed' }] },
  })
  for (const typed of ['11002-1234-5678', '1100212345679']) {
    const { hits } = await built.call('search.find', { text: typed })
    expect([typed, hits.map(({ kind }) => kind)]).toEqual([typed, ['operating-room']])
  }
})

test('반송: what came back has told nobody, and is asked for until it is sent again, also of a closed file', async () => {
  const built = await openHouse()
  const noticeId = await sendByPost(built)
  expect(await today(built)).toEqual([])
  built.now = instant('2026-11-27T01:00:00.000Z')
  const { requests } = await built.call('operatingRoom.list', { filter: 'all', before: null })
  await built.call('operatingRoom.close', { requestId: requests[0]?.id ?? '', how: 'done', note: '알림' })
  const back = { noticeId, position: 1, returnedOn: '2026-11-26', reason: '수취인 부재' } as const
  expect(await built.dispatch('operatingRoom.recordReturn', { ...back, returnedOn: '2026-11-22' })).toMatchObject({
    failure: { issues: [{ field: 'returnedOn', reason: 'before-delivery' }] },
  })
  await built.call('operatingRoom.recordReturn', back)
  expect(await today(built)).toMatchObject([
    { kind: 'operating-room-returned', number: 'OR-2026-001', what: '홍길동', dueOn: '2026-11-26' },
  ])
  expect(await built.dispatch('operatingRoom.recordReturn', back)).toMatchObject({ ok: false })
  await built.call('operatingRoom.recordDelivery', {
    noticeId,
    means: { kind: 'in-person', receivedBy: '홍길동' },
    at: built.now,
    againBecause: '반송되어 직접 건넴',
  })
  expect(await today(built)).toEqual([])
  expect((await toldOf(built))?.deliveries).toMatchObject([
    { returned: { on: '2026-11-26', reason: '수취인 부재' } },
    { againBecause: '반송되어 직접 건넴', returned: null },
  ])
})

test('rule 7: a decision of before there were notices is told afterwards, once, dated today and naming its own day', async () => {
  const built = await openHouse()
  const requestId = await decideUntold(built)
  expect(await toldOf(built)).toBeNull()
  built.now = instant('2026-12-08T01:00:00.000Z')
  const { noticeId, number } = await built.call('operatingRoom.tellDecision', { requestId, language: 'en' })
  expect(number).toBe('2026-1')
  await built.call('paper.output', {
    paper: { kind: 'operating-room-notice', noticeId },
    to: 'printer',
    purpose: '통지',
  })
  const printed = JSON.stringify(built.machine.printed.at(-1))
  for (const words of ['2026. 12. 8.', '2026. 11. 23.(월) 결정', 'decided 23 Nov 2026', '동의가 모이지 않음']) {
    expect(printed).toContain(words)
  }
  expect(await built.dispatch('operatingRoom.tellDecision', { requestId, language: 'en' })).toEqual({
    ok: false,
    failure: { kind: 'already-decided' },
  })
})

test('what nobody has decided cannot be told', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built)
  expect(await built.dispatch('operatingRoom.tellDecision', { requestId, language: 'ko' })).toEqual({
    ok: false,
    failure: { kind: 'still-owed' },
  })
})
