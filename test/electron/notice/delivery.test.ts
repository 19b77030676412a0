import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { honestInputs, longAgo, putOutNotice, receive, refusalOf, searchInVain } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

type Means = InputOf<'notice.recordDelivery'>['means']

const byPost: Means = { kind: 'post', registeredNumber: '1100212345678' }
const inPerson: Means = { kind: 'in-person', receivedBy: '홍길동' }

const record = (built: House, noticeId: string, change: Partial<InputOf<'notice.recordDelivery'>> = {}) =>
  built.dispatch('notice.recordDelivery', { noticeId, means: inPerson, at: built.now, againBecause: '', ...change })

const duties = async (built: House) =>
  (await built.call('today.list', {})).tasks.filter(({ kind }) => kind === 'notice-delivery')

const noticeOf = async (built: House, requestId: string) =>
  (await built.call('request.open', { requestId })).request.notices[0]

const issuedAt = (built: House, at: string): void => {
  built.now = instant(at)
}

test('a printed notice waits in today until somebody says how it went out, due on the legal last day', async () => {
  const built = await openHouse()
  const { noticeId, number, requestId } = await putOutNotice(built)
  expect(await duties(built)).toEqual([
    { kind: 'notice-delivery', dueOn: '2026-12-03', number, what: '홍길동', requestId },
  ])
  expect(await record(built, noticeId)).toMatchObject({ ok: true, value: { attempt: 1, lateDayCount: 0 } })
  expect(await duties(built)).toEqual([])
})

test('a notice that was never put out cannot have been delivered', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, longAgo)
  const { noticeId } = await built.call('decision.notify', await refusalOf(built, requestId))
  expect(await record(built, noticeId)).toMatchObject({ failure: { kind: 'notice-not-out' } })
})

test('rule 7: due 12-03, delivered 12-04, is 1 day late however early it was issued', async () => {
  const built = await openHouse()
  const { noticeId } = await putOutNotice(built)
  issuedAt(built, '2026-12-04T02:00:00Z')
  expect(await record(built, noticeId)).toMatchObject({ value: { lateDayCount: 1 } })
})

test.each([
  ['before it was issued', '2026-11-23T00:59:00.000Z', 'before-notice'],
  ['tomorrow', '2026-11-27T01:00:00.000Z', 'in-future'],
])('rule 7: a delivery %s is refused', async (_when, at, reason) => {
  const built = await openHouse()
  const { noticeId } = await putOutNotice(built)
  issuedAt(built, '2026-11-26T01:00:00Z')
  expect(await record(built, noticeId, { at: instant(at) })).toMatchObject({
    failure: { issues: [{ field: 'at', reason }] },
  })
})

test('handed over in the minute of issue is not before it', async () => {
  const built = await openHouse()
  issuedAt(built, '2026-11-23T01:00:31.500Z')
  const { noticeId } = await putOutNotice(built)
  expect(await record(built, noticeId, { at: instant('2026-11-23T01:00:00Z') })).toMatchObject({ ok: true })
})

test('mail that came back is sent again with a reason, and both attempts stay written', async () => {
  const built = await openHouse()
  const { noticeId, requestId } = await putOutNotice(built)
  await record(built, noticeId, { means: byPost })
  issuedAt(built, '2026-11-30T01:00:00Z')
  expect(await record(built, noticeId)).toMatchObject({
    failure: { issues: [{ field: 'againBecause', reason: 'required' }] },
  })
  expect(await record(built, noticeId, { againBecause: '반송됨' })).toMatchObject({ value: { attempt: 2 } })
  expect((await noticeOf(built, requestId))?.deliveries).toMatchObject([
    { means: { kind: 'post', registeredNumber: '11002-1234-5678' }, againBecause: '' },
    { means: inPerson, againBecause: '반송됨', recordedBy: '이책임' },
  ])
})

test('rule 7: a later record cannot slip before the first, nor undo its lateness', async () => {
  const built = await openHouse()
  const { noticeId } = await putOutNotice(built)
  issuedAt(built, '2026-12-07T01:00:00Z')
  expect(await record(built, noticeId)).toMatchObject({ value: { lateDayCount: 4 } })
  const earlier = { at: instant('2026-12-01T01:00:00Z'), againBecause: '잘못 적음' }
  expect(await record(built, noticeId, earlier)).toMatchObject({
    failure: { issues: [{ field: 'at', reason: 'before-last-attempt' }] },
  })
  expect(await record(built, noticeId, { againBecause: '다시 달라고 함' })).toMatchObject({
    value: { lateDayCount: 4 },
  })
})

test.each([
  [{ kind: 'post', registeredNumber: '900101-1234567' }, 'means.registeredNumber', 'resident-number'],
  [{ kind: 'post', registeredNumber: '1234' }, 'means.registeredNumber', 'not-a-registered-number'],
  [{ kind: 'fax', number: '팩스로' }, 'means.number', 'not-a-phone'],
  [{ kind: 'email', address: '홍길동' }, 'means.address', 'not-an-email'],
  [{ kind: 'in-person', receivedBy: '' }, 'means.receivedBy', 'required'],
] as const)('rule 14: %o is refused beside its field', async (means, field, reason) => {
  const built = await openHouse()
  const { noticeId } = await putOutNotice(built)
  const answer = await record(built, noticeId, { means })
  expect(answer).toMatchObject({ failure: { kind: 'invalid' } })
  const issues: unknown = answer.ok || answer.failure.kind !== 'invalid' ? [] : answer.failure.issues
  expect(issues).toContainEqual({ field, reason })
})

test('a notice put out in a later round is due on its own day and late against none', async () => {
  const built = await openHouse()
  const { noticeId } = await putOutNotice(built)
  await record(built, noticeId)
  const input = await honestInputs['decision.endPostponement'](built)
  await built.call('decision.endPostponement', input)
  issuedAt(built, '2026-12-10T01:00:00Z')
  await searchInVain(built, input.requestId)
  const second = await built.call(
    'decision.notify',
    await refusalOf(built, input.requestId, { ground: 'not-filmed', facts: '' }),
  )
  const paper = { kind: 'notice', noticeId: second.noticeId } as const
  await built.call('paper.output', { paper, to: 'printer', purpose: '청구인 교부' })
  expect(await duties(built)).toMatchObject([{ dueOn: '2026-12-10' }])
  expect(await record(built, second.noticeId)).toMatchObject({ value: { lateDayCount: 0 } })
})
