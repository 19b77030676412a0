import { expect, test } from 'vitest'
import { cameraFacts, intakeFor, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'

const moved = (cameraId: string, edition = 0) => ({
  ...cameraFacts,
  place: '로비 동쪽',
  channel: '7',
  cameraId,
  edition,
  reason: '자리를 옮김',
})

const issuesOf = async (built: House, name: 'camera.restate' | 'camera.retire' | 'request.receive', input: unknown) => {
  const before = await entryCountOf(built)
  const answer = await built.dispatch(name, input)
  // A refused change leaves no entry and no history.
  expect(await entryCountOf(built)).toBe(before)
  if (answer.ok) throw new Error(`${name} was accepted`)
  return answer.failure.kind === 'invalid'
    ? answer.failure.issues.map(({ field, reason }) => [field, reason])
    : answer.failure.kind
}

const cameraIn = async (built: House, cameraId: string) =>
  (await built.call('camera.list', {})).cameras.find(({ id }) => id === cameraId)

test('a change keeps from what to what, when, by whom and why', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  await built.call('camera.restate', moved(cameraId))
  expect(await cameraIn(built, cameraId)).toMatchObject({ place: '로비 동쪽', channel: '7', zone: '로비' })
  expect(await built.call('camera.history', { cameraId })).toEqual({
    changes: [
      {
        edition: 1,
        changedAt: built.now,
        changedBy: '이책임',
        reason: '자리를 옮김',
        fields: [
          { field: 'channel', was: '1', became: '7' },
          { field: 'place', was: '로비', became: '로비 동쪽' },
        ],
      },
    ],
  })
})

test('of two who change a camera at once the second is told, and nothing is written over unseen', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const [first, second] = await Promise.all([
    built.dispatch('camera.restate', moved(cameraId)),
    built.dispatch('camera.restate', { ...moved(cameraId), place: '로비 서쪽' }),
  ])
  expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1)
  expect(await issuesOf(built, 'camera.restate', moved(cameraId))).toEqual([['number', 'changed-meanwhile']])
  expect((await built.call('camera.history', { cameraId })).changes).toHaveLength(1)
})

test.each([
  ['rule 37: a forbidden place', { place: '여자 탈의실' }, [['place', 'forbidden-place']]],
  ['rule 37: a recovery room unasked', { place: '회복실' }, [['usedForChanging', 'changing-use-unanswered']]],
  ['rule 32: an operating room', { place: '수술실 1' }, [['place', 'operating-room-crossed']]],
  ["another camera's number", { number: 'C-002' }, [['number', 'camera-number-taken']]],
  ['nothing', { place: '로비', channel: '1' }, [['number', 'nothing-changed']]],
])('%s cannot be changed to', async (_what, part, issues) => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  await registerCamera(built, 'C-002')
  expect(await issuesOf(built, 'camera.restate', { ...moved(cameraId), ...part })).toEqual(issues)
})

test('a retired camera keeps its past: earlier footage is asked for, later is not', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  await built.call('camera.restate', moved(cameraId))
  const { requestId } = await built.call('request.receive', intakeFor(cameraId, ...yesterday))
  await built.call('camera.retire', { cameraId, edition: 1, retiredOn: '2026-11-22', reason: '고장' })
  await built.call('request.receive', intakeFor(cameraId, ...yesterday))
  expect((await built.call('request.open', { requestId })).request.ranges[0]?.cameraId).toBe(cameraId)
  expect(
    await issuesOf(
      built,
      'request.receive',
      intakeFor(cameraId, '2026-11-23T00:10:00.000Z', '2026-11-23T00:20:00.000Z'),
    ),
  ).toEqual([['ranges.0.from', 'camera-retired']])
  const { changes } = await built.call('camera.history', { cameraId })
  expect(changes.map(({ edition, reason }) => [edition, reason])).toEqual([
    [2, '고장'],
    [1, '자리를 옮김'],
  ])
  expect(changes[0]?.fields).toEqual([{ field: 'retiredOn', was: null, became: '2026-11-22' }])
})

test('a camera is retired once, not for a day to come, and is not changed afterwards', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const retirement = { cameraId, edition: 0, retiredOn: '2026-11-23', reason: '고장' }
  expect(await issuesOf(built, 'camera.retire', { ...retirement, retiredOn: '2026-11-24' })).toEqual([
    ['retiredOn', 'in-future'],
  ])
  expect(await issuesOf(built, 'camera.retire', { ...retirement, reason: ' ' })).toEqual([['reason', 'required']])
  await built.call('camera.retire', retirement)
  expect(await issuesOf(built, 'camera.retire', { ...retirement, edition: 1 })).toEqual([
    ['retiredOn', 'camera-retired'],
  ])
  expect(await issuesOf(built, 'camera.restate', moved(cameraId, 1))).toEqual([['number', 'camera-retired']])
})
