import { describe, expect, test } from 'vitest'
import { contract, operationNames, type OperationName } from '../../../domain/contract/contract.ts'
import { honestInputs } from './honest-inputs.ts'
import { entryCountOf, house, openHouse, settle } from './house.ts'

const leavesEntry = (name: OperationName): boolean => ['write', 'disclose'].includes(contract[name].effect)
const insideTheBook = operationNames.filter((name) => contract[name].effect !== 'gate' && !name.startsWith('setup.'))

describe('the ledger', () => {
  test.each(insideTheBook)('a successful %s leaves as many entries as its effect says', async (name) => {
    const built = await openHouse()
    const input = await honestInputs[name](built)
    const before = await entryCountOf(built)
    const answer = await built.dispatch(name, input)
    expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true })
    expect((await entryCountOf(built)) - before).toBe(leavesEntry(name) ? 1 : 0)
  })

  test.each(insideTheBook.filter(leavesEntry))('a failed %s leaves none, and changes nothing', async (name) => {
    const built = await openHouse()
    const input = await honestInputs[name](built)
    const before = await entryCountOf(built)
    expect(await built.dispatch(name, { ...input, smuggled: true })).toMatchObject({ ok: false })
    expect(await entryCountOf(built)).toBe(before)
  })

  test('making the book, signing in and locking leave one entry each', async () => {
    const built = house()
    await settle(built)
    expect(await entryCountOf(built)).toBe(1)
    await built.call('session.lock', { cause: 'asked' })
    await built.call('session.signIn', { name: '이책임', password: 'correct horse battery' })
    expect(await entryCountOf(built)).toBe(3)
  })

  test('a cancelled save and a broken printer leave no entry and no file', async () => {
    const built = await openHouse()
    const paper = await honestInputs['paper.output'](built)
    const ledger = await honestInputs['ledger.export'](built)
    const before = await entryCountOf(built)
    built.machine.isSavingCancelled = true
    built.machine.isPrinterBroken = true
    expect(await built.dispatch('ledger.export', ledger)).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(await built.dispatch('paper.output', { ...paper, to: 'pdf' })).toMatchObject({ ok: false })
    expect(await built.dispatch('paper.output', paper)).toMatchObject({
      ok: false,
      failure: { kind: 'printer-failed' },
    })
    expect(await entryCountOf(built)).toBe(before)
  })

  test('rule 17: official rows are numbered without a gap, whatever failed in between', async () => {
    const built = await openHouse()
    for (let round = 0; round < 5; round += 1) {
      await built.call('viewing.record', await honestInputs['viewing.record'](built))
      await built.dispatch('viewing.record', { ...(await honestInputs['viewing.record'](built)), purpose: '' })
      await built.call('request.list', { status: 'all', after: null })
    }
    const { rows } = await built.call('ledger.list', {
      period: { from: '2026-01-01', to: '2026-12-31' },
      kinds: ['viewing', 'use', 'provision', 'destruction', 'correction'],
      before: null,
    })
    expect(rows.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1])
  })
})
