import { expect, test } from 'vitest'
import { clinicSchema } from '../../../domain/clinic/clinic.ts'
import { honestInputs } from '../door/honest-inputs.ts'
import { clinic, entryCountOf, officer, openHouse } from '../door/house.ts'

test('what the officer restates stands on papers from now on', async () => {
  const built = await openHouse()
  const facts = await honestInputs['clinic.restate'](built)
  await built.call('clinic.restate', { ...facts, name: '새보기의원', phone: '+82-2-1111-1111' })
  const { clinic: now } = await built.call('clinic.read', {})
  expect(now).toEqual({
    ...clinic,
    name: '새보기의원',
    phone: '02-1111-1111',
    seal: 'omitted',
    policyGrounds: ['retention-passed'],
    destructionApprovals: ['담당자', '관리책임자'],
    logReviewEvery: 'quarter',
  })
})

test('nothing the papers need can be taken away, and nobody but the officer restates', async () => {
  const built = await openHouse()
  const facts = await honestInputs['clinic.restate'](built)
  expect(await built.dispatch('clinic.restate', { ...facts, senderTitle: ' ' })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'senderTitle', reason: 'required' }] },
  })
  await built.call('account.create', { name: '박담당', title: '담당', password: 'long enough', role: 'handler' })
  await built.call('session.lock', { cause: 'asked' })
  await built.call('session.signIn', { name: '박담당', password: 'long enough' })
  expect(await built.dispatch('clinic.restate', facts)).toMatchObject({ ok: false })
  await built.call('session.lock', { cause: 'asked' })
  await built.call('session.signIn', { name: officer.name, password: officer.password })
  expect((await built.call('clinic.read', {})).clinic).toEqual(clinic)
})

test('nothing is entered where nothing is restated', async () => {
  const built = await openHouse()
  const facts = await honestInputs['clinic.restate'](built)
  await built.call('clinic.restate', facts)
  const before = await entryCountOf(built)
  expect(await built.dispatch('clinic.restate', facts)).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'name', reason: 'nothing-changed' }] },
  })
  expect(await entryCountOf(built)).toBe(before)
})

test('rule 9: a policy cannot bring a ground that the law does not know', async () => {
  const built = await openHouse()
  const facts = await honestInputs['clinic.restate'](built)
  const beyondLaw = { ...facts, policyGrounds: ['거부하는 것이 정보주체의 이익에 부합'] }
  expect(await built.dispatch('clinic.restate', beyondLaw)).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'policyGrounds.0', reason: 'not-allowed' }] },
  })
})

test('a clinic stored before there was a choice leaves room for a stamp', () => {
  const { seal: _later, ...stored } = clinic
  expect(clinicSchema.parse(stored).seal).toBe('place')
})
