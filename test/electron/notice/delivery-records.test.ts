import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { openBody, subjectKey } from '../../../db/ledger/subject-key.ts'
import { putOutNotice } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const byPost = { kind: 'post', registeredNumber: '11002-1234-5678' } as const
const inPerson = { kind: 'in-person', receivedBy: '홍길동' } as const

const tasks = async (built: House) =>
  (await built.call('today.list', {})).tasks.filter(({ kind }) => kind.startsWith('notice-'))

const noticeOf = async (built: House, requestId: string) =>
  (await built.call('request.open', { requestId })).request.notices[0]

const lastEntry = (built: House, subject: string): unknown => {
  const entered = built.gate.enter()
  const book = entered?.session.book.reading
  const entry = book?.get<{ kind: string; body: Uint8Array }>(
    'select kind, body from entry order by sequence desc limit 1',
  )
  const key = book === undefined ? undefined : subjectKey(book, subject)
  entered?.leave()
  if (entry === undefined || key === undefined) throw new Error('no entry')
  const written: unknown = JSON.parse(openBody(key, entry.body))
  return { kind: entry.kind, written }
}

/** Written down four days late, though it went out in time. */
const wronglyLate = async (built: House) => {
  const put = await putOutNotice(built)
  built.now = instant('2026-12-07T01:00:00Z')
  const { noticeId } = put
  const said = { noticeId, means: byPost, at: built.now, againBecause: '' }
  expect(await built.call('notice.recordDelivery', said)).toMatchObject({ lateDayCount: 4 })
  return put
}

test('rule 7: a wrong first delivery is put right by a new record with its reason, and lateness is restated', async () => {
  const built = await openHouse()
  const { noticeId, requestId } = await wronglyLate(built)
  const correction = {
    noticeId,
    position: 1,
    means: byPost,
    at: instant('2026-12-01T05:00:00Z'),
    reason: '우체국 영수증의 날짜는 12-01',
  }
  expect(await built.dispatch('notice.correctDelivery', { ...correction, reason: '' })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'reason', reason: 'required' }] },
  })
  expect(await built.call('notice.correctDelivery', correction)).toEqual({ lateDayCount: 0 })
  expect((await noticeOf(built, requestId))?.deliveries).toMatchObject([
    {
      position: 2,
      at: '2026-12-01T05:00:00.000Z',
      corrected: [{ at: '2026-12-07T01:00:00.000Z', wrongBecause: '우체국 영수증의 날짜는 12-01' }],
    },
  ])
  // What was put right once is put right again only through what put it right.
  expect(await built.dispatch('notice.correctDelivery', correction)).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'position', reason: 'not-allowed' }] },
  })
  const later = { ...correction, position: 2, at: instant('2026-12-04T05:00:00Z'), reason: '영수증을 다시 봄' }
  expect(await built.call('notice.correctDelivery', later)).toEqual({ lateDayCount: 1 })
})

test('rule 7: the entry of a correction tells both times and both latenesses', async () => {
  const built = await openHouse()
  const { noticeId, requestId } = await wronglyLate(built)
  const at = instant('2026-12-01T05:00:00Z')
  await built.call('notice.correctDelivery', { noticeId, position: 1, means: byPost, at, reason: '영수증을 봄' })
  expect(lastEntry(built, requestId)).toMatchObject({
    kind: 'notice.correctDelivery',
    written: {
      body: {
        reason: '영수증을 봄',
        at: { from: '2026-12-07T01:00:00.000Z', to: at },
        lateDayCount: { from: 4, to: 0 },
      },
    },
  })
})

test('mail that came back is a task of today until it is sent again', async () => {
  const built = await openHouse()
  const { noticeId, number, requestId } = await putOutNotice(built)
  await built.call('notice.recordDelivery', { noticeId, means: byPost, at: built.now, againBecause: '' })
  expect(await tasks(built)).toEqual([])
  built.now = instant('2026-11-30T01:00:00Z')
  const back = { noticeId, position: 1, returnedOn: '2026-11-29', reason: '수취인 부재' }
  await built.call('notice.recordReturn', back)
  expect(await tasks(built)).toEqual([
    { kind: 'notice-returned', dueOn: '2026-11-29', number, what: '홍길동', requestId },
  ])
  expect(await built.dispatch('notice.recordReturn', back)).toMatchObject({ failure: { kind: 'invalid' } })
  const again = { noticeId, means: inPerson, at: built.now, againBecause: '반송됨' }
  expect(await built.call('notice.recordDelivery', again)).toMatchObject({ attempt: 2, lateDayCount: 0 })
  expect(await tasks(built)).toEqual([])
  expect((await noticeOf(built, requestId))?.deliveries).toMatchObject([
    { returned: { on: '2026-11-29', reason: '수취인 부재' } },
    { againBecause: '반송됨', returned: null },
  ])
})

test('rule 7: what came back was not handed over, and had left by the day on which it came back', async () => {
  const built = await openHouse()
  const { noticeId } = await putOutNotice(built)
  await built.call('notice.recordDelivery', { noticeId, means: byPost, at: built.now, againBecause: '' })
  built.now = instant('2026-12-01T01:00:00Z')
  await built.call('notice.recordReturn', { noticeId, position: 1, returnedOn: '2026-11-29', reason: '수취인 부재' })
  const put = (means: typeof byPost | typeof inPerson, at: string) =>
    built.dispatch('notice.correctDelivery', { noticeId, position: 1, means, at, reason: '잘못 적음' })
  expect(await put(inPerson, '2026-11-24T01:00:00.000Z')).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'means', reason: 'came-back' }] },
  })
  expect(await put(byPost, '2026-11-30T01:00:00.000Z')).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'at', reason: 'came-back' }] },
  })
  expect(await put(byPost, '2026-11-29T01:00:00.000Z')).toMatchObject({ ok: true })
})

test('nothing is put right or comes back of a notice that is void or was never put out', async () => {
  const built = await openHouse()
  const { noticeId } = await putOutNotice(built)
  const correction = { noticeId, position: 1, means: inPerson, at: built.now, reason: '까닭' }
  expect(await built.dispatch('notice.correctDelivery', correction)).toMatchObject({ failure: { kind: 'invalid' } })
  await built.call('notice.void', { noticeId, reason: '잘못 적음' })
  for (const [name, input] of [
    ['notice.correctDelivery', correction],
    ['notice.recordReturn', { noticeId, position: 1, returnedOn: '2026-11-23', reason: '부재' }],
  ] as const) {
    expect(await built.dispatch(name, input)).toMatchObject({
      failure: { kind: 'notice-stands', because: 'already-void' },
    })
  }
})
