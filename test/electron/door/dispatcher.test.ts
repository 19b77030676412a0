import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contract, operationNames, type OperationName } from '../../../domain/contract/contract.ts'
import { mayUse, type Permission, roles } from '../../../domain/contract/permission.ts'
import { payloadBytesMax, payloadDepthMax } from '../../../electron/door/limits.ts'
import { honestInputs } from './honest-inputs.ts'
import { entryCountOf, type House, house, officer, openHouse } from './house.ts'

const isGuarded = (name: OperationName): boolean => contract[name].permission !== 'anyone'
const guarded = operationNames.filter(isGuarded)

const kindOf = async (built: House, name: unknown, input: unknown): Promise<string> => {
  const answer = await built.dispatch(name, input)
  return answer.ok ? 'ok' : answer.failure.kind
}

const passwordOf = { officer: officer.password, handler: 'handler password', inspector: 'inspector password' } as const

const nameOf = { handler: '박담당', inspector: '최점검' } as const

/** A house in which somebody of the role is signed in. */
const houseOf = async (role: (typeof roles)[number]): Promise<House> => {
  const built = await openHouse()
  if (role === 'officer') return built
  const who = { name: nameOf[role], password: passwordOf[role] }
  await built.call('account.create', { ...who, title: role, role })
  await built.call('session.lock', { cause: 'asked' })
  await built.call('session.signIn', who)
  return built
}

describe('the door', () => {
  test.each(guarded)('%s without a session is refused', async (name) => {
    expect(await kindOf(house(), name, {})).toBe('signed-out')
  })

  describe.each(roles)('as %s', (role) => {
    const refused = guarded.filter((name) => !mayUse(role, contract[name].permission as Permission))
    const allowed = guarded.filter((name) => mayUse(role, contract[name].permission as Permission))

    test('every operation beyond the role is forbidden, whatever its input', async () => {
      const built = await houseOf(role)
      for (const name of refused) expect([name, await kindOf(built, name, {})]).toEqual([name, 'forbidden'])
    })

    test('no operation within the role is forbidden', async () => {
      const built = await houseOf(role)
      for (const name of allowed.filter((one) => one !== 'session.lock'))
        expect([name, await kindOf(built, name, null)]).toEqual([name, 'invalid'])
    })
  })

  test('an unknown name is refused, also one that every object has', async () => {
    const built = await openHouse()
    for (const name of ['request.delete', '__proto__', 'constructor', 'toString', '', null, 7, {}, ['camera.list']])
      expect(await kindOf(built, name, {})).toBe('unknown-operation')
  })

  test('keys that reach a prototype are refused at any depth', async () => {
    const built = await openHouse()
    const poisoned: unknown = JSON.parse('{"__proto__": {"role": "officer"}}')
    expect(await kindOf(built, 'camera.list', poisoned)).toBe('invalid')
    expect(await kindOf(built, 'camera.register', { place: poisoned })).toBe('invalid')
    expect(Reflect.get({}, 'role')).toBeUndefined()
  })

  test('a payload deeper than the limit is refused', async () => {
    const built = await openHouse()
    const nested = (depth: number): unknown => (depth === 0 ? {} : { inner: nested(depth - 1) })
    expect(await kindOf(built, 'camera.list', nested(payloadDepthMax + 1))).toBe('payload-too-deep')
    expect(await kindOf(built, 'camera.list', nested(payloadDepthMax))).toBe('invalid')
    const endless: Record<string, unknown> = {}
    endless['self'] = endless
    expect(await kindOf(built, 'camera.list', endless)).toBe('payload-too-deep')
  })

  test('a payload larger than the limit is refused', async () => {
    const built = await openHouse()
    expect(await kindOf(built, 'search.find', { text: '가'.repeat(payloadBytesMax) })).toBe('payload-too-large')
    expect(
      await kindOf(
        built,
        'search.find',
        Array.from({ length: payloadBytesMax }, () => 1),
      ),
    ).toBe('payload-too-large')
  })

  test.each(operationNames)('%s refuses a field it does not know', async (name) => {
    const built = await openHouse()
    const honest = isGuarded(name) ? await honestInputs[name](built) : {}
    expect(await kindOf(built, name, { ...honest, smuggled: 1 })).toBe('invalid')
  })

  test('no input of any shape breaks an assumption or is taken without its entry', async () => {
    const built = await openHouse()
    const harmless = operationNames.filter((name) => isGuarded(name) && name !== 'session.lock')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...harmless), fc.jsonValue({ maxDepth: 4 }), async (name, input) => {
        const before = await entryCountOf(built)
        const outcome = await kindOf(built, name, input)
        const after = await entryCountOf(built)
        const { effect } = contract[name]
        expect(outcome).not.toBe('incident')
        expect(after - before).toBe(outcome === 'ok' && (effect === 'write' || effect === 'disclose') ? 1 : 0)
      }),
      { numRuns: 400 },
    )
  })
})
