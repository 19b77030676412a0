import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { contract, operationNames } from '../../../domain/contract/contract.ts'
import { handlers } from '../../../electron/door/handlers.ts'
import { honestInputs } from './honest-inputs.ts'
import { entryCountOf, openHouse } from './house.ts'

const writesInOneGo = operationNames.filter(
  (name) => contract[name].effect === 'write' && typeof handlers[name] === 'function',
)

test.each(writesInOneGo)('%s sent by two windows in one moment is done once, and both get its answer', async (name) => {
  const built = await openHouse()
  const input = await honestInputs[name](built)
  const before = await entryCountOf(built)
  const first = built.dispatch(name, input)
  const second = built.dispatch(name, input)
  const [answer, other] = await Promise.all([first, second])
  expect(answer).toMatchObject({ ok: true })
  expect(other).toEqual(answer)
  expect(await entryCountOf(built)).toBe(before + 1)
})

const numbered = [
  'viewing.record',
  'copy.provide',
  'operatingRoom.recordFilming',
  'request.askSupplement',
  'request.receiveObjection',
] as const

test.each(numbered)(
  '%s pressed again after it was answered is one act, and a deliberate second one later is another',
  async (name) => {
    const built = await openHouse()
    const input = await honestInputs[name](built)
    const first = await built.dispatch(name, input)
    expect(first.ok).toBe(true)
    const before = await entryCountOf(built)
    built.now = instant(new Date(Date.parse(built.now) + 2000).toISOString())
    expect(await built.dispatch(name, input)).toEqual(first)
    expect(await entryCountOf(built)).toBe(before)
    built.now = instant(new Date(Date.parse(built.now) + 60_000).toISOString())
    const later = await built.dispatch(name, input)
    expect(later.ok && JSON.stringify(later)).not.toEqual(JSON.stringify(first))
    expect(await entryCountOf(built)).toBe(before + 1)
  },
)

test('words that differ in one letter are two acts, however soon', async () => {
  const built = await openHouse()
  const input = await honestInputs['viewing.record'](built)
  const first = await built.call('viewing.record', input)
  const second = await built.call('viewing.record', { ...input, purpose: `${input.purpose} 점검` })
  expect(second.ledgerNumber).toBe(first.ledgerNumber + 1)
})
