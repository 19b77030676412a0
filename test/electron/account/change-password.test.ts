import { expect, test } from 'vitest'
import { officer, openHouse } from '../door/house.ts'

const fresh = 'another long password'

test('rule 45: one changes the password that another had given; the old one opens nothing any more', async () => {
  const built = await openHouse()
  const given = 'given by the officer'
  await built.call('account.create', { name: '박담당', title: '담당', password: given, role: 'handler' })
  await built.call('session.lock', { cause: 'asked' })
  await built.call('session.signIn', { name: '박담당', password: given })
  await built.call('account.changePassword', { currentPassword: given, newPassword: fresh })
  await built.call('session.lock', { cause: 'asked' })
  expect(await built.dispatch('session.signIn', { name: '박담당', password: given })).toMatchObject({
    failure: { kind: 'wrong-password' },
  })
  await built.call('session.signIn', { name: '박담당', password: fresh })
})

test('the password is changed only by who knows the current one', async () => {
  const built = await openHouse()
  const answer = await built.dispatch('account.changePassword', { currentPassword: 'a guess', newPassword: fresh })
  expect(answer).toEqual({
    ok: false,
    failure: { kind: 'invalid', issues: [{ field: 'currentPassword', reason: 'password-wrong' }] },
  })
  await built.call('session.lock', { cause: 'asked' })
  await built.call('session.signIn', { name: officer.name, password: officer.password })
})

test("another account's password does not change one's own", async () => {
  const built = await openHouse()
  await built.call('account.create', { name: '박담당', title: '담당', password: 'theirs, not mine', role: 'handler' })
  expect(
    await built.dispatch('account.changePassword', { currentPassword: 'theirs, not mine', newPassword: fresh }),
  ).toMatchObject({ ok: false })
})
