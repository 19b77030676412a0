import { expect, test } from 'vitest'
import { type House, openHouse } from '../door/house.ts'
import { agency, confirmIdentity, everybodyConsents, intakeOf, receive, viewingOf } from './operating-room-inputs.ts'

const grantedWithoutCard = async (built: House) => {
  const one = await receive(built)
  await everybodyConsents(built, one.requestId)
  await built.call('operatingRoom.decide', { requestId: one.requestId, verdict: { kind: 'granted' }, language: 'ko' })
  return one
}

test('rule 12: operating-room footage is shown to nobody whose card was not seen before', async () => {
  const built = await openHouse()
  const one = await grantedWithoutCard(built)
  const viewing = viewingOf(built, one)
  expect(await built.dispatch('operatingRoom.recordViewing', viewing)).toEqual({
    ok: false,
    failure: { kind: 'invalid', issues: [{ field: 'requestId', reason: 'identity-unconfirmed' }] },
  })
  await confirmIdentity(built, one.requestId)
  const { request } = await built.call('operatingRoom.open', { requestId: one.requestId })
  expect(request.identity).toMatchObject({ proof: 'resident-card', document: null, at: built.now })
  expect(await built.dispatch('operatingRoom.recordViewing', viewing)).toMatchObject({ ok: true })
})

test('rule 12: a card seen afterwards does not cover what was shown before, and is recorded once', async () => {
  const built = await openHouse()
  const one = await grantedWithoutCard(built)
  const before = { ...viewingOf(built, one), startedAt: '2026-11-23T00:55:00.000Z' }
  await confirmIdentity(built, one.requestId)
  const answer = await built.dispatch('operatingRoom.recordViewing', before)
  const issues = answer.ok || answer.failure.kind !== 'invalid' ? [] : answer.failure.issues
  expect(issues).toContainEqual({ field: 'startedAt', reason: 'identity-unconfirmed' })
  const again = { requestId: one.requestId, proof: 'passport', document: null }
  expect(await built.dispatch('operatingRoom.confirmIdentity', again)).toMatchObject({ ok: false })
})

const guardian = { ...intakeOf('').requester, name: '홍보호', standing: 'guardian' } as const
const authority = { kind: 'authority', body: '견본경찰서', purpose: 'investigation', documentNumber: '수사-1' } as const

test.each([
  ['a patient with a paper', {}, 'resident-card', 'mandate', 'document'],
  ['a patient with an official’s card', {}, 'official-card', null, 'proof'],
  ['a guardian without a paper', { requester: guardian, capacity: 'minor' }, 'resident-card', null, 'document'],
  ['a parent of one who can decide', { requester: guardian }, 'resident-card', 'family-certificate', 'document'],
  [
    'an agency without a letter',
    { requester: agency, basis: authority, people: [] },
    'official-card',
    null,
    'document',
  ],
  ['an agency with a licence', { requester: agency, basis: authority, people: [] }, 'passport', 'warrant', 'proof'],
] as const)('rule 13: %s proves nothing', async (_who, change, proof, document, field) => {
  const built = await openHouse()
  const { requestId } = await receive(built, { ...change, people: [] })
  expect(await built.dispatch('operatingRoom.confirmIdentity', { requestId, proof, document })).toMatchObject({
    ok: false,
    failure: { kind: 'invalid', issues: [{ field }] },
  })
})

test('rule 13: a guardian of a minor shows how they are related', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, { requester: guardian, capacity: 'minor' })
  const seen = { proof: 'driver-licence', document: 'family-certificate' } as const
  expect(await built.dispatch('operatingRoom.confirmIdentity', { requestId, ...seen })).toMatchObject({ ok: true })
})
