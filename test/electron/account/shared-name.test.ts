import { expect, test } from 'vitest'
import { entryBodies } from '../door/entry-bodies.ts'
import { clinic, entryCountOf, house, officer, openHouse } from '../door/house.ts'

const newcomer = { name: '관제실', title: '담당', password: 'a long password', role: 'handler' } as const
const looksShared = (field: string) => ({
  ok: false,
  failure: { kind: 'invalid', issues: [{ field, reason: 'name-looks-shared' }] },
})

test('rule 45: an account that looks shared is warned of, and is made only knowingly, which its entry says', async () => {
  const built = await openHouse()
  const before = await entryCountOf(built)
  expect(await built.dispatch('account.create', newcomer)).toEqual(looksShared('name'))
  expect(await entryCountOf(built)).toBe(before)
  await built.call('account.create', { ...newcomer, isOnePersons: true })
  expect(entryBodies(built, 'account.create')).toMatchObject([{ name: '관제실', sharedName: 'taken-knowingly' }])
})

test("rule 45: a person's own name says nothing of it, whatever was ticked", async () => {
  const built = await openHouse()
  await built.call('account.create', { ...newcomer, name: '박담당', isOnePersons: true })
  expect(entryBodies(built, 'account.create')).toEqual([expect.not.objectContaining({ sharedName: expect.anything() })])
})

test('rule 45: the first account is asked about as well', async () => {
  const built = house()
  const { code, askedGroups } = await built.call('setup.drawRecoveryCode', {})
  const input = { clinic, typedGroups: askedGroups.map((position) => code.groups[position] ?? '') }
  const admin = { ...officer, name: 'admin' }
  expect(await built.dispatch('setup.createBook', { ...input, account: admin })).toEqual(looksShared('account.name'))
  expect(built.gate.state().kind).toBe('no-book')
  await built.call('setup.createBook', { ...input, account: { ...admin, isOnePersons: true } })
  expect(entryBodies(built, 'setup.createBook')).toMatchObject([{ account: { sharedName: 'taken-knowingly' } }])
})
