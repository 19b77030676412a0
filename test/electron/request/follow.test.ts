// A request that goes on from an earlier one, and how it is known that what is to be deleted was seen (rule 41).
import { expect, test } from 'vitest'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { honestInputs, intakeFor, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

type Intake = InputOf<'request.receive'>

const shownTo = async (built: House, facts: Partial<Intake> = {}) => {
  const cameraId = await registerCamera(built, 'C-001')
  const { requestId, number } = await built.call('request.receive', { ...intakeFor(cameraId, ...yesterday), ...facts })
  const viewing = await honestInputs['viewing.record'](built)
  await built.call('viewing.record', {
    ...viewing,
    cameraIds: [cameraId],
    outsiders: '홍길동',
    requestId,
    startedAt: built.now,
    endedAt: built.now,
  })
  return { cameraId, requestId, number }
}

const deletion = (cameraId: string, requestNumber: string, facts: Partial<Intake> = {}): Intake => ({
  ...intakeFor(cameraId, ...yesterday),
  kinds: ['deletion'],
  identityProof: null,
  priorViewing: { how: 'in-book', requestNumber },
  ...facts,
})

const openOf = async (built: House, requestId: string) => (await built.call('request.open', { requestId })).request

test('rule 41: a deletion goes on from the viewing, and each of the two names the other', async () => {
  const built = await openHouse()
  const earlier = await shownTo(built)
  const { requestId, number } = await built.call(
    'request.receive',
    deletion(earlier.cameraId, earlier.number, { follows: earlier.requestId }),
  )
  expect(await openOf(built, requestId)).toMatchObject({
    follows: { id: earlier.requestId, number: earlier.number },
    priorViewing: { how: 'in-book', requestNumber: earlier.number, viewedAt: built.now },
    followedBy: [],
  })
  expect(await openOf(built, earlier.requestId)).toMatchObject({
    follows: null,
    priorViewing: null,
    followedBy: [{ id: requestId, number, kinds: ['deletion'] }],
  })
})

test('rule 12: whoever was identified for the earlier request is identified again for the one that goes on from it', async () => {
  const built = await openHouse()
  const earlier = await shownTo(built)
  const { requestId } = await built.call(
    'request.receive',
    deletion(earlier.cameraId, earlier.number, { follows: earlier.requestId }),
  )
  expect((await openOf(built, earlier.requestId)).identity).not.toBeNull()
  expect((await openOf(built, requestId)).identity).toBeNull()
})

const unproven = {
  failure: { kind: 'invalid', issues: [{ field: 'priorViewing.requestNumber', reason: 'prior-viewing-unproven' }] },
}

test('rule 41: a number that no request has, or on which nothing was shown, is no viewing', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const { number } = await built.call('request.receive', intakeFor(cameraId, ...yesterday))
  expect(await built.dispatch('request.receive', deletion(cameraId, '2026-9999'))).toMatchObject(unproven)
  expect(await built.dispatch('request.receive', deletion(cameraId, number))).toMatchObject(unproven)
})

test('rule 41: another person, or other footage, was not seen on that request', async () => {
  const built = await openHouse()
  const { cameraId, number, requestId } = await shownTo(built)
  const other = await registerCamera(built, 'C-002')
  const stranger = { name: '김다른', phone: '010-0000-0001', address: '' }
  for (const wrong of [deletion(cameraId, number, { requester: stranger }), deletion(other, number)]) {
    expect(await built.dispatch('request.receive', wrong)).toMatchObject(unproven)
  }
  // Whoever is mandated asks for the person filmed, who has seen it.
  const mandated = {
    requester: stranger,
    applicant: { door: 'agent', relation: 'mandated', filmed: { name: '홍길동', bornOn: '1980-01-01' } },
  } as const
  const goesOn = deletion(cameraId, number, { ...mandated, follows: requestId })
  expect(await built.dispatch('request.receive', goesOn)).toMatchObject({ ok: true })
})

test('rule 41: somebody of the same name is another person, unless the contact, the birth or the link says otherwise', async () => {
  const built = await openHouse()
  const { cameraId, number, requestId } = await shownTo(built)
  const namesake = { requester: { name: '홍길동', phone: '010-9999-0000', address: '' } }
  expect(await built.dispatch('request.receive', deletion(cameraId, number, namesake))).toMatchObject(unproven)
  const linked = deletion(cameraId, number, { ...namesake, follows: requestId })
  expect(await built.dispatch('request.receive', linked)).toMatchObject({ ok: true })
  expect(await built.dispatch('request.receive', deletion(cameraId, number))).toMatchObject({ ok: true })
  const told = { ...namesake, priorViewing: { how: 'told', note: '번호를 바꾸었다고 함' } } as const
  expect(await built.dispatch('request.receive', deletion(cameraId, '', told))).toMatchObject({ ok: true })
})

test('rule 41: what was seen outside this book is told in words, which stay with the request', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const told = { how: 'told', note: '지난해 열람 통지서를 보여 줌' } as const
  const { requestId } = await built.call('request.receive', deletion(cameraId, '', { priorViewing: told }))
  expect((await openOf(built, requestId)).priorViewing).toEqual(told)
  const empty = deletion(cameraId, '', { priorViewing: { how: 'told', note: ' ' } })
  expect(await built.dispatch('request.receive', empty)).toMatchObject({
    failure: { issues: [{ field: 'priorViewing.note', reason: 'required' }] },
  })
  expect(await built.dispatch('request.receive', deletion(cameraId, '', { priorViewing: null }))).toMatchObject({
    failure: { issues: [{ field: 'kinds', reason: 'prior-viewing-missing' }] },
  })
})

test('nothing goes on from a request that is not in the book', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const input = { ...intakeFor(cameraId, ...yesterday), follows: '00000000-0000-4000-8000-999999999999' }
  expect(await built.dispatch('request.receive', input)).toMatchObject({
    failure: { issues: [{ field: 'follows', reason: 'not-allowed' }] },
  })
})
