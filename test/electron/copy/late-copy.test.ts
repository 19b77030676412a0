// A copy that was handed over before anybody could write it down.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { readLedgerRow } from '../../../db/ledger/ledger-row.ts'
import {
  copyOf,
  grantCopy,
  intakeFor,
  postponementOf,
  refusalOf,
  registerCamera,
  soundCheck,
  yesterday,
} from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'

const refused = (field: string, reason: string) => ({
  ok: false,
  failure: { kind: 'invalid', issues: [expect.objectContaining({ field, reason })] },
})

test('rules 17, 20: it is of the day on which it was handed over, and its row says that it was written down later', async () => {
  const built = await openHouse()
  const draft = await grantCopy(built)
  const handedAt = instant('2026-11-23T02:00:00.000Z')
  built.now = instant('2026-11-26T01:00:00.000Z')
  const { copyId, ledgerNumber } = await built.call('copy.provide', { ...draft, handedAt })
  const { copy } = await built.call('copy.open', { copyId })
  expect(copy).toMatchObject({ providedAt: handedAt, enteredAt: built.now })
  const entered = built.gate.enter()
  const row = entered === null ? undefined : readLedgerRow(entered.session.book.reading, ledgerNumber)
  entered?.leave()
  expect(row).toMatchObject({ occurredAt: handedAt })
  expect(row?.purpose).toContain('나중에 적음: 2026. 11. 26.')
})

test('rule 25: what was there then may be written down when it is gone, and what was gone then may not', async () => {
  const built = await openHouse()
  const draft = await grantCopy(built)
  built.now = instant('2027-01-08T01:00:00.000Z')
  // Asked for in time it was owed beyond its day; this look at the recorder is what tells that it is gone.
  const check = { ...soundCheck, checkedAt: built.now, clock: { on: null, clock: '10:00' } }
  await built.call('recorder.recordCheck', {
    checks: [{ ...check, oldest: { on: '2026-12-09', clock: '00:00' } }],
    deletion: 'leave',
  })
  built.now = instant('2027-01-10T01:00:00.000Z')
  const before = await entryCountOf(built)
  expect(await built.dispatch('copy.provide', draft)).toMatchObject(refused('pieces.0', 'footage-gone-early'))
  expect(await built.dispatch('copy.provide', { ...draft, handedAt: '2027-01-09T01:00:00.000Z' })).toMatchObject(
    refused('pieces.0', 'footage-gone-early'),
  )
  // Both were attempts.
  expect(await entryCountOf(built)).toBe(before + 2)
  expect(await built.dispatch('copy.provide', { ...draft, handedAt: '2026-12-01T01:00:00.000Z' })).toMatchObject({
    ok: true,
  })
})

test('nothing is handed over in the future, before it was asked for, or before it was filmed', async () => {
  const built = await openHouse()
  const draft = await grantCopy(built)
  const handed = (handedAt: string) => built.dispatch('copy.provide', { ...draft, handedAt })
  expect(await handed('2026-11-23T01:00:01.000Z')).toMatchObject(refused('handedAt', 'in-future'))
  expect(await handed('2026-11-20T01:00:00.000Z')).toMatchObject({ ok: false })
  const { request } = await built.call('request.open', { requestId: draft.requestId })
  built.now = instant('2026-11-24T01:00:00.000Z')
  const early = new Date(Date.parse(request.receivedAt) - 60_000).toISOString()
  expect(await handed(early)).toMatchObject({
    failure: { issues: expect.arrayContaining([expect.objectContaining({ reason: 'before-received' })]) },
  })
})

describe('rules 16, 20: what nobody had granted yet was handed to nobody', () => {
  /** Received on the 23rd, postponed on the 24th, granted at 10:00:30 of the 25th. */
  const grantedLater = async (built: House) => {
    const cameraId = await registerCamera(built, 'K-900')
    const { requestId } = await built.call('request.receive', { ...intakeFor(cameraId, ...yesterday), kinds: ['copy'] })
    built.now = instant('2026-11-24T01:00:00.000Z')
    const refusal = await refusalOf(built, requestId)
    await built.call('decision.notify', await postponementOf(built, requestId))
    built.now = instant('2026-11-25T01:00:30.000Z')
    await built.call('decision.notify', {
      ...refusal,
      results: refusal.results.map(({ rangeId }) => ({
        rangeId,
        result: { kind: 'granted', masking: 'others-masked' },
      })),
      appointment: { at: '2026-11-26T01:00:00.000Z', place: '원무팀', forms: ['file'], method: 'visit' },
      objection: '',
    })
    return copyOf(built, requestId)
  }

  test('a copy is not of a moment before the notice that granted it, and saying so is an attempt', async () => {
    const built = await openHouse()
    const draft = await grantedLater(built)
    built.now = instant('2026-11-27T01:00:00.000Z')
    for (const handedAt of ['2026-11-23T05:00:00.000Z', '2026-11-24T05:00:00.000Z', '2026-11-25T00:59:00.000Z']) {
      const before = await entryCountOf(built)
      expect(await built.dispatch('copy.provide', { ...draft, handedAt })).toEqual(
        refused('handedAt', 'before-decided'),
      )
      expect(await entryCountOf(built)).toBe(before + 1)
    }
    // People write minutes: in the minute of the notice is not before it.
    await built.call('copy.provide', { ...draft, handedAt: '2026-11-25T01:00:00.000Z' })
  })
})
