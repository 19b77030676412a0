import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import {
  grantCopy,
  honestInputs,
  postponementOf,
  putOutNotice,
  receive,
  refusalOf,
  yesterday,
  searchInVain,
} from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const requestOf = async (built: House, requestId: string) => (await built.call('request.open', { requestId })).request

const reason = '카메라를 잘못 적음'

test('a void notice keeps its number, the next one takes its place and says so, and nothing is missing between', async () => {
  const built = await openHouse()
  const { requestId, noticeId, number } = await putOutNotice(built)
  expect(await built.call('notice.void', { noticeId, reason })).toMatchObject({ number, rangeCount: 1 })
  const open = await requestOf(built, requestId)
  expect(open).toMatchObject({ status: 'open', ranges: [{ answer: null }] })
  expect(open.notices).toMatchObject([{ number, voided: { reason, by: '이책임', replacedBy: null } }])

  const next = await built.call('decision.notify', await refusalOf(built, requestId))
  expect([number, next.number]).toEqual(['2026-1', '2026-2'])
  const done = await requestOf(built, requestId)
  expect(done.status).toBe('refused')
  expect(done.notices).toMatchObject([{ voided: { replacedBy: next.number } }, { number: next.number, voided: null }])

  await built.call('paper.output', {
    paper: { kind: 'notice', noticeId: next.noticeId },
    to: 'printer',
    purpose: '청구인 교부',
  })
  const paper = built.machine.printed.at(-1)
  if (paper?.kind !== 'notice') throw new Error('a notice is printed')
  expect(paper.documentNumber.text).toContain('제2026-1호를 대신함')
})

test('a void notice is still readable, and its reprint says that it is void', async () => {
  const built = await openHouse()
  const { noticeId } = await putOutNotice(built)
  await built.call('notice.void', { noticeId, reason })
  built.now = instant('2026-11-25T01:00:00Z')
  await built.call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '확인' })
  const [first, again] = built.machine.printed
  if (first?.kind !== 'notice' || again?.kind !== 'notice') throw new Error('two notices are printed')
  expect(again.foot.mark).toBe('무효 2026. 11. 23.')
  expect(again.foot.output).toContain('다시 출력 2번째')
  expect(first.foot.mark).toBeUndefined()
  expect({ ...again, foot: first.foot }).toEqual(first)
})

test('rule 17: the row that told of the notice is corrected with the reason, never taken out', async () => {
  const built = await openHouse()
  const { noticeId, number } = await putOutNotice(built)
  const { ledgerNumber } = await built.call('notice.void', { noticeId, reason })
  const { rows } = await built.call('ledger.list', {
    period: { from: '2026-01-01', to: '2026-12-31' },
    kinds: ['viewing', 'correction'],
    before: null,
  })
  expect(rows.find((row) => row.number === ledgerNumber)).toMatchObject({
    kind: 'correction',
    corrects: ledgerNumber - 1,
  })
  expect(rows.find((row) => row.number === ledgerNumber)?.purpose).toContain(`통지서 ${number} 무효`)
  expect(rows.find((row) => row.number === ledgerNumber)?.purpose).toContain(reason)
})

test('a row that was corrected by hand before is corrected once more at the end of its chain', async () => {
  const built = await openHouse()
  const { noticeId } = await putOutNotice(built)
  const { lastNumber } = (await built.call('ledger.head', {})).head
  const correction = { number: lastNumber, column: 'form', value: '통지서(우편)', reason: '우편으로 보냄' } as const
  await built.call('ledger.correct', correction)
  const { ledgerNumber } = await built.call('notice.void', { noticeId, reason })
  const { rows } = await built.call('ledger.list', {
    period: { from: '2026-01-01', to: '2026-12-31' },
    kinds: ['correction'],
    before: null,
  })
  expect(rows.map((row) => [row.number, row.corrects])).toEqual([
    [ledgerNumber, lastNumber + 1],
    [lastNumber + 1, lastNumber],
  ])
})

const shown = async (built: House, requestId: string): Promise<void> => {
  const { ranges } = await requestOf(built, requestId)
  await built.call('viewing.record', {
    ...(await honestInputs['viewing.record'](built)),
    cameraIds: ranges.map(({ cameraId }) => cameraId),
    outsiders: '홍길동',
    requestId,
    startedAt: built.now,
    endedAt: built.now,
  })
}

test('a notice on which footage was shown cannot be void any more', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  const { noticeId } = await built.call('decision.notify', await postponementOf(built, requestId))
  await built.call('decision.endPostponement', { requestId })
  await shown(built, requestId)
  expect(await built.dispatch('notice.void', { noticeId, reason })).toMatchObject({
    failure: { kind: 'notice-stands', because: 'footage-shown' },
  })
})

test('a notice under which a part of the footage was seen stands, however little it was', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  const refusal = await refusalOf(built, requestId)
  const { noticeId } = await built.call('decision.notify', {
    ...refusal,
    results: refusal.results.map(({ rangeId }) => ({ rangeId, result: { kind: 'granted', masking: 'none' } })),
    appointment: { at: '2026-11-24T01:00:00.000Z', place: '원무팀', forms: ['watching'], method: 'visit' },
    objection: '',
  })
  const { ranges } = await requestOf(built, requestId)
  built.now = instant('2026-11-24T01:00:00Z')
  await built.call('viewing.record', {
    ...(await honestInputs['viewing.record'](built)),
    cameraIds: ranges.map(({ cameraId }) => cameraId),
    footageTo: '2026-11-22T05:10:00.000Z',
    outsiders: '홍길동',
    requestId,
    startedAt: built.now,
    endedAt: built.now,
  })
  expect(await requestOf(built, requestId)).toMatchObject({ status: 'granted' })
  expect(await built.dispatch('notice.void', { noticeId, reason })).toMatchObject({
    failure: { kind: 'notice-stands', because: 'footage-shown' },
  })
})

test('a notice on which a copy was handed over cannot be void any more, also while the viewing is still to come', async () => {
  const built = await openHouse()
  const copy = await grantCopy(built, ['viewing', 'copy'])
  await built.call('copy.provide', copy)
  const [notice] = (await requestOf(built, copy.requestId)).notices
  expect(await built.dispatch('notice.void', { noticeId: notice?.id, reason })).toMatchObject({
    failure: { kind: 'notice-stands', because: 'footage-shown' },
  })
})

test('voiding a later round brings back what the earlier notice had decided', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  const first = await built.call('decision.notify', await postponementOf(built, requestId))
  await built.call('decision.endPostponement', { requestId })
  const ended = (await requestOf(built, requestId)).ranges[0]?.answer
  await searchInVain(built, requestId)
  const ground = { ground: 'not-filmed', facts: '' } as const
  const second = await built.call('decision.notify', await refusalOf(built, requestId, ground))
  expect(await built.dispatch('notice.void', { noticeId: first.noticeId, reason })).toMatchObject({
    failure: { kind: 'notice-stands', because: 'later-notice' },
  })
  await built.call('notice.void', { noticeId: second.noticeId, reason })
  expect(await requestOf(built, requestId)).toMatchObject({ status: 'postponed', ranges: [{ answer: ended }] })
  await built.call('notice.void', { noticeId: first.noticeId, reason })
  expect(await requestOf(built, requestId)).toMatchObject({ status: 'open', ranges: [{ answer: null }] })
})

test('a notice is void once, only while its request is not ended, and is then asked for no delivery', async () => {
  const built = await openHouse()
  const { noticeId } = await putOutNotice(built)
  await built.call('notice.void', { noticeId, reason })
  const stands = { failure: { kind: 'notice-stands', because: 'already-void' } }
  expect(await built.dispatch('notice.void', { noticeId, reason })).toMatchObject(stands)
  const delivery = { noticeId, means: { kind: 'in-person', receivedBy: '홍길동' }, at: built.now, againBecause: '' }
  expect(await built.dispatch('notice.recordDelivery', delivery)).toMatchObject(stands)
  expect((await built.call('today.list', {})).tasks.map(({ kind }) => kind)).not.toContain('notice-delivery')

  const other = await putOutNotice(built)
  await built.call('request.close', { requestId: other.requestId, reason: '끝남' })
  expect(await built.dispatch('notice.void', { noticeId: other.noticeId, reason })).toMatchObject({
    failure: { kind: 'notice-stands', because: 'request-ended' },
  })
})

test('an unprinted notice that is void asks for no printing', async () => {
  const built = await openHouse()
  const { noticeId } = await built.call('decision.notify', await honestInputs['decision.notify'](built))
  await built.call('notice.void', { noticeId, reason })
  expect((await built.call('today.list', {})).tasks.map(({ kind }) => kind)).not.toContain('notice-unprinted')
})
