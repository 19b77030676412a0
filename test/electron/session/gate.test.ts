import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { keyFileSchema, type KeyFile } from '../../../db/key/key-slot.ts'
import { breakIn, stolenKey, takesEntries, takesNoEntry } from '../door/break-in.ts'
import { entryCountOf, type House, house, officer, openHouse, settle } from '../door/house.ts'

const signIn = { name: officer.name, password: officer.password }

const keysOf = ({ folder }: House): KeyFile =>
  keyFileSchema.parse(JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')))

const writeKeys = ({ folder }: House, keys: unknown): void =>
  writeFileSync(join(folder, 'keys.json'), JSON.stringify(keys))

const writeAttempts = ({ folder }: House, attempts: unknown): void =>
  writeFileSync(join(folder, 'attempts.json'), JSON.stringify(attempts))

/** How many descriptors of this process lead to the book of a house. */
const openHandlesOn = ({ folder }: House): number =>
  readdirSync('/proc/self/fd').filter((descriptor) => {
    const link = join('/proc/self/fd', descriptor)
    return existsSync(link) && readlinkSync(link).startsWith(folder)
  }).length

describe('signing in', () => {
  test('nobody is inside when the entry of the sign-in could not be written', async () => {
    const built = await openHouse()
    const key = stolenKey(built)
    await built.call('session.lock', { cause: 'asked' })
    breakIn(built, key, takesNoEntry)
    expect(await built.dispatch('session.signIn', signIn)).toMatchObject({ failure: { kind: 'incident' } })
    expect(built.gate.state().kind).toBe('locked')
    expect(await built.dispatch('camera.list', {})).toMatchObject({ failure: { kind: 'signed-out' } })
    breakIn(built, key, takesEntries)
    await built.call('session.signIn', signIn)
  })

  test('the recovery code lets nobody in, and its new password opens nothing, without its entry', async () => {
    const built = house()
    const groups = await settle(built)
    const key = stolenKey(built)
    await built.call('session.lock', { cause: 'asked' })
    const before = keysOf(built)
    breakIn(built, key, takesNoEntry)
    const recovery = { name: officer.name, code: groups.join(''), newPassword: 'another password' }
    expect(await built.dispatch('session.recover', recovery)).toMatchObject({ failure: { kind: 'incident' } })
    expect(built.gate.state().kind).toBe('locked')
    expect(keysOf(built)).toEqual(before)
  })

  test.runIf(process.platform === 'linux')('a refused sign-in leaves no handle on the book', async () => {
    const built = await openHouse()
    const key = stolenKey(built)
    await built.call('session.lock', { cause: 'asked' })
    expect(openHandlesOn(built)).toBe(0)
    breakIn(built, key, takesNoEntry)
    await built.dispatch('session.signIn', signIn)
    expect(openHandlesOn(built)).toBe(0)
    const book = readFileSync(join(built.folder, 'book.db'))
    writeFileSync(join(built.folder, 'book.db'), book.fill(0, 0, 4096))
    expect(await built.dispatch('session.signIn', signIn)).toMatchObject({ failure: { kind: 'book-damaged' } })
    expect(openHandlesOn(built)).toBe(0)
  })

  test('a lock until far away, from a clock set back or a hand in the file, holds ten minutes at most', async () => {
    const built = await openHouse()
    await built.call('session.lock', { cause: 'asked' })
    writeAttempts(built, { failedCount: 5, lockedUntil: '2999-01-01T00:00:00.000Z' })
    const refused = { ok: false, failure: { kind: 'locked-out', until: '2026-11-23T01:10:00.000Z' } }
    expect(await built.dispatch('session.signIn', signIn)).toEqual(refused)
    built.now = '2026-11-23T01:09:00.000Z' as typeof built.now
    expect(await built.dispatch('session.signIn', signIn)).toEqual(refused)
    built.now = '2026-11-23T01:10:00.000Z' as typeof built.now
    await built.call('session.signIn', signIn)
  })

  test('a count of wrong passwords that was written by hand gives nobody more tries', async () => {
    const built = await openHouse()
    await built.call('session.lock', { cause: 'asked' })
    writeAttempts(built, { failedCount: -1000, lockedUntil: null })
    expect(await built.dispatch('session.signIn', { ...signIn, password: 'wrong' })).toMatchObject({
      failure: { kind: 'wrong-password', attemptsLeft: 4 },
    })
  })
})

describe('the key file', () => {
  const damaged = [
    { how: 'one byte', sealed: '00' },
    { how: 'half a byte', sealed: 'abc' },
    { how: 'less than its tag', sealed: '0'.repeat(20) },
    { how: 'other bytes', sealed: 'ff'.repeat(200) },
  ]

  test.each(damaged)('a slot damaged to $how does not keep the others from opening', async ({ sealed }) => {
    const built = await openHouse()
    await built.call('session.lock', { cause: 'asked' })
    const keys = keysOf(built)
    const broken = { id: built.newId(), kind: 'account', nonce: '0', sealed }
    writeKeys(built, { ...keys, slots: [broken, { ...broken, nonce: '00'.repeat(12) }, ...keys.slots] })
    expect((await built.call('session.signIn', signIn)).state.kind).toBe('open')
  })

  test.each([{ N: 3 }, { N: 2 ** 30 }, { N: 2 }, { r: 0 }, { p: -1 }])(
    'a cost of %o is damage, not an incident, and takes no memory',
    async (cost) => {
      const built = await openHouse()
      await built.call('session.lock', { cause: 'asked' })
      const keys = keysOf(built)
      writeKeys(built, { ...keys, scrypt: { ...keys.scrypt, ...cost } })
      expect(await built.dispatch('session.signIn', signIn)).toMatchObject({ failure: { kind: 'book-damaged' } })
    },
  )

  test("another book's key file opens nothing and is said to be damage", async () => {
    const [built, other] = [await openHouse(), await openHouse()]
    await built.call('session.lock', { cause: 'asked' })
    writeKeys(built, keysOf(other))
    expect(await built.dispatch('session.signIn', signIn)).toMatchObject({ failure: { kind: 'book-damaged' } })
  })

  test('two accounts made at once both keep their slot', async () => {
    const built = await openHouse()
    const newcomer = { title: '담당', password: 'a long password', role: 'handler' } as const
    const answers = await Promise.all([
      built.dispatch('account.create', { ...newcomer, name: '하나' }),
      built.dispatch('account.create', { ...newcomer, name: '둘' }),
    ])
    expect(answers).toMatchObject([{ ok: true }, { ok: true }])
    for (const name of ['하나', '둘']) {
      await built.call('session.lock', { cause: 'asked' })
      await built.call('session.signIn', { name, password: newcomer.password })
    }
  })

  test('an account made while another is disabled keeps its slot', async () => {
    const built = await openHouse()
    const newcomer = { title: '담당', password: 'a long password', role: 'handler' } as const
    const { accountId } = await built.call('account.create', { ...newcomer, name: '떠날 사람' })
    const keysBefore = keysOf(built).slots.length
    await Promise.all([
      built.dispatch('account.create', { ...newcomer, name: '새 사람' }),
      built.dispatch('account.disable', { accountId, reason: '퇴사' }),
    ])
    expect(keysOf(built).slots).toHaveLength(keysBefore)
    await built.call('session.lock', { cause: 'asked' })
    await built.call('session.signIn', { name: '새 사람', password: newcomer.password })
  })

  test('an account that could not be made leaves no slot', async () => {
    const built = await openHouse()
    const key = stolenKey(built)
    const before = keysOf(built)
    breakIn(built, key, takesNoEntry)
    const newcomer = { name: '새 사람', title: '담당', password: 'a long password', role: 'handler' }
    expect(await built.dispatch('account.create', newcomer)).toMatchObject({ failure: { kind: 'incident' } })
    expect(keysOf(built)).toEqual(before)
    breakIn(built, key, takesEntries)
  })

  test('rule 44: the slot of a disabled account, put back from a copy, is gone after the next sign-in', async () => {
    const built = await openHouse()
    const newcomer = { name: '박담당', title: '담당', password: 'handler password', role: 'handler' } as const
    const { accountId } = await built.call('account.create', newcomer)
    const withSlot = keysOf(built)
    await built.call('account.disable', { accountId, reason: '퇴사' })
    const without = keysOf(built)
    await built.call('session.lock', { cause: 'asked' })
    writeKeys(built, withSlot)
    await built.call('session.signIn', signIn)
    expect(keysOf(built)).toEqual(without)
  })
})

describe('locking', () => {
  test('locks also when its entry cannot be written', async () => {
    const built = await openHouse()
    breakIn(built, stolenKey(built), takesNoEntry)
    expect(await built.dispatch('session.lock', { cause: 'idle' })).toMatchObject({ failure: { kind: 'incident' } })
    expect(built.gate.state()).toMatchObject({ kind: 'locked', cause: 'idle', lastAccountName: officer.name })
    expect(await built.dispatch('camera.list', {})).toMatchObject({ failure: { kind: 'signed-out' } })
  })

  test('wipes the data key from memory once the last call has ended', async () => {
    const built = await openHouse()
    const entered = built.gate.enter()
    const dataKey = entered?.session.dataKey ?? Buffer.alloc(0)
    await built.call('session.lock', { cause: 'asked' })
    expect(dataKey.some((byte) => byte !== 0)).toBe(true)
    entered?.leave()
    expect(dataKey.every((byte) => byte === 0)).toBe(true)
  })
})

describe('accounts', () => {
  const second = { name: '김책임', title: '관리책임자', password: 'second password', role: 'officer' } as const

  test('nobody disables the account under which they are signed in', async () => {
    const built = await openHouse()
    await built.call('account.create', second)
    const { state } = await built.call('session.state', {})
    const { accountId } = z.object({ accountId: z.string() }).parse(state)
    expect(await built.dispatch('account.disable', { accountId, reason: '퇴사' })).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ field: 'accountId', reason: 'not-allowed' }] },
    })
  })

  test('of two presses on disabling, one leaves an entry', async () => {
    const built = await openHouse()
    const { accountId } = await built.call('account.create', second)
    const before = await entryCountOf(built)
    const answers = await Promise.all([
      built.dispatch('account.disable', { accountId, reason: '퇴사' }),
      built.dispatch('account.disable', { accountId, reason: '퇴사' }),
    ])
    expect(answers.map(({ ok }) => ok)).toEqual([true, false])
    expect(await entryCountOf(built)).toBe(before + 1)
  })
})
