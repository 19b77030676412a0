// A second press of the same intake is one request. What the second one adds is done, not dropped (rules 12, 30).
import { expect, test } from 'vitest'
import { intakeFor, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const intakeOf = async (built: House) => intakeFor(await registerCamera(built, 'S-1'), ...yesterday)
const openHoldsOf = async (built: House) => (await built.call('hold.list', { filter: 'open', after: null })).holds
const opened = async (built: House, requestId: string) => (await built.call('request.open', { requestId })).request

test('rule 30: footage that only the second press asked to secure is secured, and once', async () => {
  const built = await openHouse()
  const intake = await intakeOf(built)
  const first = await built.call('request.receive', intake)
  const second = { ...intake, secureAt: '관제실 금고' }
  expect(await built.call('request.receive', second)).toEqual(first)
  expect((await opened(built, first.requestId)).ranges).toMatchObject([
    { availability: { kind: 'held', storedWhere: '관제실 금고' } },
  ])
  expect(await built.call('request.receive', second)).toEqual(first)
  expect(await built.call('request.receive', { ...intake, secureAt: '원무과 캐비닛' })).toEqual(first)
  expect(await openHoldsOf(built)).toMatchObject([{ storedWhere: '관제실 금고' }])
})

test('rule 30: the same press twice with a place to secure makes one hold', async () => {
  const built = await openHouse()
  const intake = { ...(await intakeOf(built)), secureAt: '관제실 금고' }
  await Promise.all([built.call('request.receive', intake), built.call('request.receive', intake)])
  expect(await openHoldsOf(built)).toHaveLength(1)
})

test('rule 12: who was identified by the time of the second press is, by what was seen first', async () => {
  const built = await openHouse()
  const intake = { ...(await intakeOf(built)), identityProof: null }
  const { requestId } = await built.call('request.receive', intake)
  await built.call('request.receive', { ...intake, identityProof: 'passport' })
  await built.call('request.receive', { ...intake, identityProof: 'driver-licence' })
  expect((await opened(built, requestId)).identity).toMatchObject({ proof: 'passport' })
})
