import { expect, test } from 'vitest'
import { draftsOf } from '../../../db/draft.ts'
import { entryCountOf, officer, openHouse } from '../door/house.ts'

const drafts = [{ screen: 'intake-self/', content: '{"name":"홍길동"}' }]

test('a draft outlives a lock and comes back to the account that typed it, and to nobody else', async () => {
  const built = await openHouse()
  const other = { name: '박담당', title: '담당', password: 'a long password', role: 'handler' } as const
  await built.call('account.create', other)
  await built.call('draft.keep', { drafts })
  await built.call('session.lock', { cause: 'idle' })
  await built.call('session.signIn', { name: other.name, password: other.password })
  expect((await built.call('draft.read', {})).drafts).toEqual([])
  await built.call('draft.keep', { drafts: [{ screen: 'decision/1', content: '{}' }] })
  await built.call('session.lock', { cause: 'asked' })
  await built.call('session.signIn', { name: officer.name, password: officer.password })
  expect((await built.call('draft.read', {})).drafts).toEqual(drafts)
})

test('what is kept replaces what was kept before; nothing drops it', async () => {
  const built = await openHouse()
  await built.call('draft.keep', { drafts })
  await built.call('draft.keep', { drafts: [] })
  expect((await built.call('draft.read', {})).drafts).toEqual([])
})

test('nothing of what a leaver was typing is left in the book', async () => {
  const built = await openHouse()
  const leaver = { name: '박담당', title: '담당', password: 'a long password', role: 'handler' } as const
  const { accountId } = await built.call('account.create', leaver)
  await built.call('session.lock', { cause: 'asked' })
  await built.call('session.signIn', { name: leaver.name, password: leaver.password })
  await built.call('draft.keep', { drafts })
  await built.call('session.lock', { cause: 'asked' })
  await built.call('session.signIn', { name: officer.name, password: officer.password })
  await built.call('account.disable', { accountId, reason: '퇴사' })
  const entered = built.gate.enter()
  expect(entered && draftsOf(entered.session.book.reading, accountId)).toEqual([])
})

test('each keeping is one entry, and the ledger holds nothing of what was typed', async () => {
  const built = await openHouse()
  const before = await entryCountOf(built)
  await built.call('draft.keep', { drafts })
  expect((await entryCountOf(built)) - before).toBe(1)
})

test.each([
  JSON.stringify({ hint: '900101-1234567' }),
  JSON.stringify({ ranges: [{ hint: '900101-\n1234567' }] }),
  String.raw`{"hint":"\u0039\u0030\u0030101-1234567"}`,
])('rule 14: a resident number is not kept, even while it is being typed: %s', async (content) => {
  const built = await openHouse()
  expect(await built.dispatch('draft.keep', { drafts: [{ screen: 'intake-self/', content }] })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'drafts.0.content', reason: 'resident-number' }] },
  })
})

test.each([
  [[{ screen: 'a', content: 'no json' }], 'drafts.0.content'],
  [[...drafts, ...drafts], 'drafts'],
])('%j is no draft', async (wrong, field) => {
  const built = await openHouse()
  expect(await built.dispatch('draft.keep', { drafts: wrong })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field }] },
  })
})
