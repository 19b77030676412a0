import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { contract, operationNames } from '../../../domain/contract/contract.ts'
import { honestInputs } from '../door/honest-inputs.ts'
import { breakIn, stolenKey } from '../door/break-in.ts'
import { entryCountOf, type House, house, officer, openHouse, settle } from '../door/house.ts'

/** Leaves and bodies as they lie in the book, up to a count. */
const entriesOf = (built: House, count: number): readonly unknown[] => {
  const entered = built.gate.enter()
  if (entered === null) throw new Error('the house is locked')
  const rows = entered.session.book.reading.all(
    'select leaf, hex(body) as body from entry where sequence < ? order by sequence',
    count,
  )
  entered.leave()
  return rows
}

test('rule 43: what was entered on 2026-11-22 stands unchanged on 2028-11-22 and after, whatever was done since', async () => {
  const built = house()
  built.now = instant('2026-11-22T01:00:00Z')
  await settle(built)
  await built.call('camera.register', await honestInputs['camera.register'](built))
  const count = await entryCountOf(built)
  const before = entriesOf(built, count)
  expect(before).toHaveLength(count)
  for (const day of ['2027-11-22', '2028-11-21', '2028-11-22', '2031-11-23']) {
    built.now = instant(`${day}T01:00:00Z`)
    await built.call('today.list', {})
    await built.call('accessLog.show', {})
    await built.call('session.lock', { cause: 'asked' })
    await built.call('session.signIn', { name: officer.name, password: officer.password })
    expect(entriesOf(built, count)).toEqual(before)
  }
})

const writes = operationNames.filter((name) => contract[name].effect === 'write')

test.each(writes.filter((name) => /^(?:destruction|ledger|account|clinic|clock|accessLog)\./.test(name)))(
  'rule 43: %s purges nothing: every entry that was there stays as it was',
  async (name) => {
    const built = await openHouse()
    const input = await honestInputs[name](built)
    const count = await entryCountOf(built)
    const before = entriesOf(built, count)
    expect(await built.dispatch(name, input)).toMatchObject({ ok: true })
    expect(entriesOf(built, count)).toEqual(before)
  },
)

test('rule 43: the book itself refuses to let an entry go, also to who holds its key', async () => {
  const built = await openHouse()
  const key = stolenKey(built)
  const count = await entryCountOf(built)
  for (const statement of ['delete from entry', "update entry set leaf = '{}'"])
    expect(() => breakIn(built, key, statement)).toThrow('append-only')
  expect(await entryCountOf(built)).toBe(count)
})
