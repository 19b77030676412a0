// Rule 38: footage of a public place is outside the right to suspension. Whether it is was settled when it was filmed.
import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { cameraFacts, intakeFor, refusalOf, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

type Result = InputOf<'decision.notify'>['results'][number]['result']

const filmedIn = async (built: House, access: 'public' | 'non-public'): Promise<string> => {
  const facts = { ...cameraFacts, number: 'P-1', isPublic: access === 'public', audio: false } as const
  return (await built.call('camera.register', facts)).cameraId
}

const opened = (built: House, cameraId: string, access: 'public' | 'non-public', edition = 0) =>
  built.call('camera.restate', {
    ...cameraFacts,
    number: 'P-1',
    isPublic: access === 'public',
    cameraId,
    edition,
    reason: '대기 공간으로 바꿈',
  })

const stopping = async (built: House, cameraId: string, [from, to]: readonly [string, string]): Promise<string> =>
  (
    await built.call('request.receive', {
      ...intakeFor(cameraId, from, to),
      receivedAt: built.now,
      kinds: ['suspension'],
    })
  ).requestId

const answered = async (built: House, requestId: string, result: Result) => {
  const draft = await refusalOf(built, requestId)
  return built.dispatch('decision.notify', {
    ...draft,
    results: draft.results.map(({ rangeId }) => ({ rangeId, result })),
    objection: result.kind === 'granted' ? '' : draft.objection,
  })
}

const exempt: Result = { kind: 'refused', reason: { ground: 'exempt-public', facts: '' } }
const granted: Result = { kind: 'granted', masking: 'none' }
const at = (issue: string) => ({ failure: { issues: [expect.objectContaining({ reason: issue })] } })

test('rule 38: what was filmed before the place was opened to the public is not exempt', async () => {
  const built = await openHouse()
  const cameraId = await filmedIn(built, 'non-public')
  const requestId = await stopping(built, cameraId, yesterday)
  await opened(built, cameraId, 'public')
  expect(await answered(built, requestId, exempt)).toMatchObject(at('ground-unproven'))
  expect((await built.call('request.open', { requestId })).request.ranges).toMatchObject([{ isPublic: false }])
  expect(await answered(built, requestId, granted)).toMatchObject({ ok: true })
})

test('rule 38: what was filmed while the place was public stays exempt after it was closed', async () => {
  const built = await openHouse()
  const cameraId = await filmedIn(built, 'public')
  const requestId = await stopping(built, cameraId, yesterday)
  await opened(built, cameraId, 'non-public')
  expect(await answered(built, requestId, exempt)).toMatchObject({ ok: true })
})

test('rule 38: a place that was written down wrong was never so, which has a reason and stands in the history', async () => {
  const built = await openHouse()
  const cameraId = await filmedIn(built, 'non-public')
  const requestId = await stopping(built, cameraId, yesterday)
  const right = { ...cameraFacts, number: 'P-1', isPublic: true, cameraId, edition: 0, publicSince: 'always' } as const
  expect(await built.dispatch('camera.restate', { ...right, reason: ' ' })).toMatchObject({
    failure: { issues: [{ field: 'reason', reason: 'required' }] },
  })
  await built.call('camera.restate', { ...right, reason: '로비를 비공개로 잘못 적음' })
  expect((await built.call('camera.history', { cameraId })).changes).toMatchObject([
    { fields: [{ field: 'isPublic', was: false, became: true, isCorrection: true }] },
  ])
  expect((await built.call('request.open', { requestId })).request.ranges).toMatchObject([{ isPublic: true }])
  await opened(built, cameraId, 'non-public', 1)
  expect((await built.call('request.open', { requestId })).request.ranges).toMatchObject([{ isPublic: true }])
  await built.call('camera.restate', { ...right, isPublic: true, edition: 2, reason: '비공개로 바꾼 것이 잘못' })
  expect((await built.call('request.open', { requestId })).request.ranges).toMatchObject([{ isPublic: true }])
  expect(await answered(built, requestId, exempt)).toMatchObject({ ok: true })
})

test.each([
  ['non-public', 'public'],
  ['public', 'non-public'],
] as const)('rule 38: a stretch filmed while %s turned %s is not exempt', async (before, after) => {
  const built = await openHouse()
  const cameraId = await filmedIn(built, before)
  const changedAt = built.now
  await opened(built, cameraId, after)
  built.now = instant('2026-11-23T05:00:00Z')
  const across = [yesterday[0], '2026-11-23T03:00:00.000Z'] as const
  expect(changedAt > across[0] && changedAt < across[1]).toBe(true)
  expect(await answered(built, await stopping(built, cameraId, across), exempt)).toMatchObject(at('ground-unproven'))
})

test('rule 38: a place closed and opened again within the stretch is not exempt, and is after it', async () => {
  const built = await openHouse()
  const cameraId = await filmedIn(built, 'public')
  await opened(built, cameraId, 'non-public')
  built.now = instant('2026-11-23T03:00:00Z')
  await opened(built, cameraId, 'public', 1)
  built.now = instant('2026-11-23T05:00:00Z')
  const across = await stopping(built, cameraId, [yesterday[0], '2026-11-23T04:00:00.000Z'])
  expect(await answered(built, across, exempt)).toMatchObject(at('ground-unproven'))
  const since = await stopping(built, cameraId, ['2026-11-23T03:30:00.000Z', '2026-11-23T04:00:00.000Z'])
  expect(await answered(built, since, exempt)).toMatchObject({ ok: true })
})

test.each([
  granted,
  { kind: 'postponed', postponement: { cause: 'other', facts: '확인 중', expectedEndOn: '2026-12-01' } },
] as const)('rule 38: suspension of a public place is not promised: $kind', async (result) => {
  const built = await openHouse()
  const requestId = await stopping(built, await filmedIn(built, 'public'), yesterday)
  expect(await answered(built, requestId, result)).toMatchObject(at('exempt-public'))
  expect(await answered(built, requestId, exempt)).toMatchObject({ ok: true })
})
