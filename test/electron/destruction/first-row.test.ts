import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { carryOut, intakeFor, refusalOf, registerCamera, seenBefore, yesterday } from '../door/honest-inputs.ts'
import { openHouse } from '../door/house.ts'

test('rule 29: what people destroyed is told by their own row, whatever deletion is confirmed later', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-1')
  const intake = { ...intakeFor(cameraId, ...yesterday), kinds: ['deletion' as const], priorViewing: seenBefore }
  const { requestId } = await built.call('request.receive', intake)
  const draft = await refusalOf(built, requestId)
  const results = draft.results.map(({ rangeId }) => ({
    rangeId,
    result: { kind: 'granted', masking: 'none' } as const,
  }))
  await built.call('decision.notify', { ...draft, results, objection: '' })
  const [due] = (await built.call('destruction.dues', {})).dues
  const order = { source: due?.source ?? '', method: 'overwrite' as const, note: '' }
  const { number } = await built.call('destruction.propose', order)
  await built.call('destruction.approve', { number })
  await built.call('destruction.approve', { number })
  built.now = instant('2026-11-23T06:00:00Z')
  const { ledgerNumber } = await built.call('destruction.execute', carryOut(number))
  // The day of the footage is 12-22; what is past it is confirmed to be gone in the new year.
  built.now = instant('2027-01-20T01:00:00Z')
  await built.call('destruction.confirmAutoDeletion', {
    cameraIds: [cameraId],
    recordedThrough: '2026-12-19',
    checkedAt: built.now,
    deletion: 'write-again',
  })
  const { request } = await built.call('request.open', { requestId })
  expect(request.ranges[0]?.availability).toEqual({ kind: 'gone-early', lastDay: '2026-12-22', seenOn: '2026-11-23' })
  const asked = { ...intakeFor(cameraId, ...yesterday), receivedAt: built.now }
  const other = await built.call('request.receive', asked)
  const { request: late } = await built.call('request.open', { requestId: other.requestId })
  expect(late.ranges[0]?.availability).toMatchObject({ kind: 'past', destruction: { ledgerNumber } })
})
