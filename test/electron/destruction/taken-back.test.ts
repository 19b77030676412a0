import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { carryOut, intakeFor, refusalOf, registerCamera, seenBefore, yesterday } from '../door/honest-inputs.ts'
import { openHouse } from '../door/house.ts'

/** A deletion that was granted at ten and released; at two in the afternoon the person asks to have the footage kept. */
const takenBack = async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-1')
  const intake = { ...intakeFor(cameraId, ...yesterday), kinds: ['deletion' as const], priorViewing: seenBefore }
  const { requestId } = await built.call('request.receive', intake)
  const draft = await refusalOf(built, requestId)
  await built.call('decision.notify', {
    ...draft,
    results: draft.results.map(({ rangeId }) => ({ rangeId, result: { kind: 'granted', masking: 'none' } })),
    objection: '',
  })
  const [due] = (await built.call('destruction.dues', {})).dues
  const order = { source: due?.source ?? '', method: 'overwrite' as const, note: '' }
  const { number } = await built.call('destruction.propose', order)
  await built.call('destruction.approve', { number })
  await built.call('destruction.approve', { number })
  const rangeIds = (await built.call('request.open', { requestId })).request.ranges.map(({ id }) => id)
  built.now = instant('2026-11-23T05:00:00Z')
  await built.call('request.reopen', { requestId, reason: '지우지 말라고 함', reasonArrivedAt: built.now, rangeIds })
  await built.call('request.withdraw', { requestId, reason: '삭제를 거둠' })
  built.now = instant('2026-11-23T06:00:00Z')
  return { built, number }
}

test('rule 41: a deletion that was taken back since is not carried out', async () => {
  const { built, number } = await takenBack()
  expect(await built.dispatch('destruction.execute', { ...carryOut(number), executedAt: built.now })).toMatchObject({
    failure: { issues: [{ field: 'number', reason: 'destruction-not-due' }] },
  })
})

test('rule 31: what was carried out before it was taken back is written down as it was', async () => {
  const { built, number } = await takenBack()
  expect(await built.dispatch('destruction.execute', carryOut(number))).toMatchObject({ ok: true })
})
