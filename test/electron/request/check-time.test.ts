// Rules 12, 13, 22: who asks is checked before anything is shown or handed over. Written down later, a check keeps its own time.
import { expect, test } from 'vitest'
import { intakeFor, letter, letterGround, registerCamera, viewingOf, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const unidentified = async (built: House) => {
  const cameraId = await registerCamera(built, 'C-001')
  const intake = { ...intakeFor(cameraId, ...yesterday), receivedAt: '2026-11-23T00:10:00.000Z', identityProof: null }
  const { requestId } = await built.call('request.receive', intake)
  return { cameraId, requestId }
}

/** From 00:40 to 00:45; the clock stands at 01:00. */
const show = (built: House, requestId: string, cameraId: string) =>
  built.dispatch('viewing.record', { ...viewingOf(cameraId), outsiders: '홍길동', requestId })

const issue = (field: string, reason: string) => ({
  failure: { kind: 'invalid', issues: [expect.objectContaining({ field, reason })] },
})

test('rule 12: footage shown before the card was seen is not written down as a lawful viewing', async () => {
  const built = await openHouse()
  const { requestId, cameraId } = await unidentified(built)
  await built.call('request.confirmIdentity', { requestId, proof: 'passport' })
  expect(await show(built, requestId, cameraId)).toMatchObject(issue('startedAt', 'before-checked'))
})

test('rule 12: a card seen before the showing and written down after it is one, with its own time', async () => {
  const built = await openHouse()
  const { requestId, cameraId } = await unidentified(built)
  const checkedAt = '2026-11-23T00:40:00.000Z'
  await built.call('request.confirmIdentity', { requestId, proof: 'passport', checkedAt })
  expect(await show(built, requestId, cameraId)).toMatchObject({ ok: true })
  expect((await built.call('request.open', { requestId })).request.identity).toMatchObject({ checkedAt })
})

test.each([
  ['2026-11-23T00:09:00.000Z', 'before-received'],
  ['2026-11-23T01:01:00.000Z', 'in-future'],
] as const)('rule 12: a card cannot have been seen at %s', async (checkedAt, reason) => {
  const built = await openHouse()
  const { requestId } = await unidentified(built)
  expect(await built.dispatch('request.confirmIdentity', { requestId, proof: 'passport', checkedAt })).toMatchObject(
    issue('checkedAt', reason),
  )
})

test('rule 12: a time of the check that was written down too late is put right with its reason, never made later', async () => {
  const built = await openHouse()
  const { requestId, cameraId } = await unidentified(built)
  await built.call('request.confirmIdentity', { requestId, proof: 'passport' })
  const earlier = { requestId, checkedAt: '2026-11-23T00:30:00.000Z', reason: '열람을 마치고 적음' }
  expect(await built.dispatch('request.restateCheckTime', { ...earlier, reason: '' })).toMatchObject(
    issue('reason', 'required'),
  )
  await built.call('request.restateCheckTime', earlier)
  expect(await show(built, requestId, cameraId)).toMatchObject({ ok: true })
  const later = { ...earlier, checkedAt: '2026-11-23T00:50:00.000Z' }
  expect(await built.dispatch('request.restateCheckTime', later)).toMatchObject(issue('checkedAt', 'check-not-later'))
  const { history } = (await built.call('request.open', { requestId })).request
  expect(history.filter(({ kind }) => kind === 'request.restateCheckTime')).toHaveLength(1)
})

test('rule 13: the mandate of an agent was seen before the showing too', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const { requestId } = await built.call('request.receive', {
    ...intakeFor(cameraId, ...yesterday),
    receivedAt: '2026-11-23T00:10:00.000Z',
    applicant: { door: 'agent', relation: 'mandated', filmed: { name: '임본인', bornOn: '1980-08-02' } },
  })
  await built.call('request.recordDocuments', { requestId, documents: ['mandate'] })
  expect(await show(built, requestId, cameraId)).toMatchObject(issue('startedAt', 'before-checked'))
  const seen = { requestId, checkedAt: '2026-11-23T00:20:00.000Z', reason: '위임장은 먼저 보았음' }
  await built.call('request.restateCheckTime', seen)
  expect(await show(built, requestId, cameraId)).toMatchObject({ ok: true })
})

test('rule 22: a ground that came later founds nothing that was shown before it', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const { requestId } = await built.call('request.receive', {
    ...intakeFor(cameraId, ...yesterday),
    receivedAt: '2026-11-23T00:10:00.000Z',
    applicant: { ...letter, ground: null },
    identityProof: 'official-card',
    documentsSeen: ['official-letter'],
  })
  const stated = {
    requestId,
    ...letterGround,
    ground: 'other-law',
    statute: '감염병예방법 제76조의2',
    scope: '출입구',
    safeguardsAsked: true,
  } as const
  await built.call('request.stateGround', stated)
  expect(await show(built, requestId, cameraId)).toMatchObject(issue('startedAt', 'before-checked'))
  // Worded anew, it holds since it was named; named before the showing, it founds it.
  await built.call('request.stateGround', { ...stated, scope: '정문 출입구' })
  expect(await show(built, requestId, cameraId)).toMatchObject(issue('startedAt', 'before-checked'))
  const earlier = { requestId, checkedAt: '2026-11-23T00:35:00.000Z', reason: '보완 공문은 먼저 옴' }
  await built.call('request.restateCheckTime', earlier)
  expect(await show(built, requestId, cameraId)).toMatchObject({ ok: true })
})

test('rule 12: the second sending of an intake, with a card, counts from when the request came', async () => {
  const built = await openHouse()
  const { requestId, cameraId } = await unidentified(built)
  const again = { ...intakeFor(cameraId, ...yesterday), receivedAt: '2026-11-23T00:10:00.000Z' }
  expect(await built.call('request.receive', again)).toMatchObject({ requestId })
  expect(await show(built, requestId, cameraId)).toMatchObject({ ok: true })
})
