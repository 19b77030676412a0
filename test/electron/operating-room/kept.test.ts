import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { carryOut } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'
import { confirmIdentity, consentOf, people, receive, viewingOf } from './operating-room-inputs.ts'

const day31 = instant('2026-12-24T01:00:00Z')

/** The desk cannot lift the hold of an undecided request; this is what a damaged or an older book may hold. */
const losesItsHold = (built: House, holdNumber: string | null): void => {
  const entered = built.gate.enter()
  entered?.session.book.write(
    (book) => book.run("update hold set state = 'lifted', lifted_at = ? where number = ?", built.now, holdNumber),
    () => true,
  )
  entered?.leave()
}

const neverHeld = (built: House, requestId: string): void => {
  const entered = built.gate.enter()
  entered?.session.book.write(
    (book) => book.run('update operating_room_request set hold_number = null where id = ?', requestId),
    () => true,
  )
  entered?.leave()
}

const proposal = (source: string) => ({ source, method: 'overwrite', note: '' }) as const

const destroy = async (built: House, source: string): Promise<number> => {
  const { number } = await built.call('destruction.propose', proposal(source))
  await built.call('destruction.approve', { number })
  await built.call('destruction.approve', { number })
  return (await built.call('destruction.execute', { ...carryOut(number), executedAt: built.now })).ledgerNumber
}

describe('rule 33: on day 31, without any hold', () => {
  test.each(['lifted', 'never placed'])(
    'a clip that is asked for and not decided is not deletable: hold %s',
    async (how) => {
      const built = await openHouse()
      const { requestId, number, holdNumber } = await receive(built)
      losesItsHold(built, holdNumber)
      if (how === 'never placed') neverHeld(built, requestId)
      built.now = day31
      const { dues } = await built.call('destruction.dues', {})
      expect(dues.map(({ source, excluded }) => [source, excluded.map((one) => one.number)])).toEqual([
        [`hold ${holdNumber}`, [number]],
      ])
      expect(await built.dispatch('destruction.propose', proposal(`hold ${holdNumber}`))).toEqual({
        ok: false,
        failure: { kind: 'invalid', issues: [{ field: 'source', reason: 'destruction-all-kept', detail: number }] },
      })
    },
  )

  test('once it is refused it is deleted like any other, and the row leads to the order and to its cameras', async () => {
    const built = await openHouse()
    const { requestId, holdNumber, cameraId } = await receive(built)
    losesItsHold(built, holdNumber)
    built.now = day31
    await built.call('operatingRoom.decide', {
      requestId,
      verdict: { kind: 'refused', reason: '동의가 모이지 않음', objection: '서면으로' },
      language: 'ko',
    })
    const ledgerNumber = await destroy(built, `hold ${holdNumber}`)
    expect(await built.call('ledger.open', { number: ledgerNumber })).toMatchObject({ order: 'D-2026-001' })
    const all = {
      period: { from: '2026-01-01', to: '2026-12-31' },
      kinds: ['destruction' as const],
      person: '',
      before: null,
    }
    const { rows } = await built.call('ledger.list', { ...all, cameraId })
    expect(rows.map((row) => row.number)).toEqual([ledgerNumber])
  })

  test('granted and not shown yet it stays, and once shown it may go', async () => {
    const built = await openHouse()
    const { requestId, number, holdNumber, cameraId } = await receive(built)
    await confirmIdentity(built, requestId)
    for (const position of people.keys())
      await built.call('operatingRoom.recordConsent', consentOf(requestId, position))
    await built.call('operatingRoom.decide', { requestId, verdict: { kind: 'granted' }, language: 'ko' })
    const excluded = async () => {
      built.now = day31
      const { dues } = await built.call('destruction.dues', {})
      built.now = instant('2026-11-23T01:00:00Z')
      return dues.flatMap((due) => due.excluded.map((one) => one.number))
    }
    losesItsHold(built, holdNumber)
    expect(await excluded()).toEqual([number])
    const { ledgerNumber } = await built.call('operatingRoom.recordViewing', viewingOf(built, { requestId, cameraId }))
    expect(await excluded()).toEqual([])
    // The row of the showing leads back to its request and to the hold, and is found by its camera.
    expect(await built.call('ledger.open', { number: ledgerNumber })).toMatchObject({
      operatingRoom: { id: requestId, number },
      holdNumbers: [holdNumber],
      request: null,
    })
    const { rows } = await built.call('ledger.list', {
      period: { from: '2026-01-01', to: '2026-12-31' },
      kinds: ['viewing'],
      person: '',
      before: null,
      cameraId,
    })
    expect(rows.map((row) => row.number)).toEqual([ledgerNumber])
  })
})
