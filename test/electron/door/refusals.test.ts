// Refusals of the law that nothing else at the door stands for.
import { expect, test } from 'vitest'
import { instant, minutesAfter } from '../../../domain/calendar/instant.ts'
import { grant, viewingOf } from '../operating-room/operating-room-inputs.ts'
import { copyOf, intakeFor, receive, refusalOf, registerCamera, yesterday } from './honest-inputs.ts'
import { entryCountOf, officer, openHouse } from './house.ts'

const spans = {
  shown: { from: instant('2026-11-22T05:05:00Z'), to: instant('2026-11-22T05:10:00Z') },
  rest: { from: instant('2026-11-22T05:10:00Z'), to: instant('2026-11-22T05:30:00Z') },
}

test('rules 10, 16: of a stretch shown in part only that part is copied, and not a minute of the rest', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'K-001')
  const { requestId } = await built.call('request.receive', { ...intakeFor(cameraId, ...yesterday), kinds: ['copy'] })
  const refusal = await refusalOf(built, requestId)
  await built.call('decision.notify', {
    ...refusal,
    results: refusal.results.map(({ rangeId }) => ({
      rangeId,
      result: {
        kind: 'part',
        masking: 'others-masked',
        shown: [spans.shown],
        reason: { ground: 'harm-to-others', facts: '다른 사람의 진료 장면' },
      },
    })),
    appointment: { at: '2026-11-24T01:00:00.000Z', place: '원무팀', forms: ['file'], method: 'visit' },
  })
  const whole = await copyOf(built, requestId)
  const [piece] = whole.pieces
  if (piece === undefined) throw new Error('a request has a stretch')
  const notGranted = { failure: { issues: [expect.objectContaining({ field: 'pieces.0', reason: 'not-granted' })] } }
  const tooMuch = [
    piece,
    { ...piece, ...spans.rest },
    { ...piece, from: minutesAfter(spans.shown.from, -1), to: spans.shown.to },
    { ...piece, from: spans.shown.from, to: minutesAfter(spans.shown.to, 1) },
  ]
  for (const pieces of tooMuch)
    expect(await built.dispatch('copy.provide', { ...whole, pieces: [pieces] })).toMatchObject(notGranted)
  await built.call('copy.provide', { ...whole, pieces: [{ ...piece, ...spans.shown }] })
})

test('rule 34: nobody was shown operating-room footage before it was granted', async () => {
  const built = await openHouse()
  const granted = await grant(built)
  const grantedAt = built.now
  built.now = minutesAfter(grantedAt, 60)
  const showing = (startedAt: string) => ({ ...viewingOf(built, granted), startedAt, endedAt: built.now })
  expect(await built.dispatch('operatingRoom.recordViewing', showing(minutesAfter(grantedAt, -1)))).toMatchObject({
    ok: false,
    failure: { issues: expect.arrayContaining([{ field: 'startedAt', reason: 'before-decided' }]) },
  })
  await built.call('operatingRoom.recordViewing', showing(grantedAt))
})

test('rule 44: the last officer who can sign in is not disabled; with another, the first may go', async () => {
  const built = await openHouse()
  const ownId = (await built.call('account.list', {})).accounts[0]?.id ?? ''
  const newcomer = { name: '김후임', title: '실장', password: 'a long password', role: 'officer' } as const
  const handler = { ...newcomer, name: '박담당', role: 'handler' } as const
  await built.call('account.create', handler)
  const before = await entryCountOf(built)
  expect(await built.dispatch('account.disable', { accountId: ownId, reason: '퇴사' })).toEqual({
    ok: false,
    failure: { kind: 'invalid', issues: [{ field: 'accountId', reason: 'last-officer' }] },
  })
  expect(await entryCountOf(built)).toBe(before)
  await built.call('account.create', newcomer)
  await built.call('session.lock', { cause: 'asked' })
  await built.call('session.signIn', { name: newcomer.name, password: newcomer.password })
  await built.call('account.disable', { accountId: ownId, reason: '퇴사' })
  expect(await built.dispatch('session.signIn', { name: officer.name, password: officer.password })).toMatchObject({
    ok: false,
  })
})

test.each(['', ' ', '.'])('rule 47: a paper without a purpose ("%s") does not go out', async (purpose) => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  const before = await entryCountOf(built)
  expect(
    await built.dispatch('paper.output', { paper: { kind: 'receipt', requestId }, to: 'printer', purpose }),
  ).toEqual({ ok: false, failure: { kind: 'invalid', issues: [{ field: 'purpose', reason: 'required' }] } })
  expect(await entryCountOf(built)).toBe(before)
})
