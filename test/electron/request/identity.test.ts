import { expect, test } from 'vitest'
import { invalid } from '../../../domain/contract/failure.ts'
import { fail } from '../../../domain/result.ts'
import { honestInputs, letter } from '../door/honest-inputs.ts'
import { entryCountOf, openHouse } from '../door/house.ts'

test('rule 12: nobody who asks for themselves is identified by the card of an office', async () => {
  const built = await openHouse()
  const input = await honestInputs['request.confirmIdentity'](built)
  const before = await entryCountOf(built)
  expect(await built.dispatch('request.confirmIdentity', { ...input, proof: 'official-card' })).toEqual(
    fail(invalid('proof', 'not-allowed')),
  )
  expect(await entryCountOf(built)).toBe(before)
})

test('rule 12: what was seen of an identity is not written over by a second look', async () => {
  const built = await openHouse()
  const input = await honestInputs['request.confirmIdentity'](built)
  await built.call('request.confirmIdentity', input)
  const before = await built.call('request.open', { requestId: input.requestId })
  expect(await built.dispatch('request.confirmIdentity', { ...input, proof: 'resident-card' })).toEqual(
    fail(invalid('proof', 'not-allowed')),
  )
  const after = await built.call('request.open', { requestId: input.requestId })
  expect(after.request.identity).toEqual(before.request.identity)
})

test('rule 12: nor at reception: the proof fits the door at which somebody asks', async () => {
  const built = await openHouse()
  const intake = await honestInputs['request.receive'](built)
  const before = await entryCountOf(built)
  expect(await built.dispatch('request.receive', { ...intake, identityProof: 'official-card' })).toEqual(
    fail(invalid('identityProof', 'not-allowed')),
  )
  const agency = { ...intake, applicant: letter }
  expect(await built.dispatch('request.receive', { ...agency, identityProof: 'resident-card' })).toEqual(
    fail(invalid('identityProof', 'not-allowed')),
  )
  expect(await entryCountOf(built)).toBe(before)
  await built.call('request.receive', { ...agency, identityProof: 'official-card' })
})
