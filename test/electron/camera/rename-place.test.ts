// A floor is called otherwise from now on: one entry for all the cameras that carry its name, and a line in the history of each.
import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { cameraFacts, intakeFor, yesterday } from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'

const renaming = {
  field: 'floor',
  building: '본원',
  was: '1층',
  became: 'G층',
  reason: '층 이름을 바꿈',
} as const

const register = async (built: House, number: string, change: Partial<typeof cameraFacts> | object = {}) =>
  (
    await built.call('camera.register', {
      ...cameraFacts,
      building: '본원',
      floor: '1층',
      ...change,
      number,
      audio: false,
    })
  ).cameraId

const floorsOf = async (built: House) =>
  (await built.call('camera.list', {})).cameras.map(({ number, building, floor }) => [number, building, floor])

test('every running camera that carries the name is renamed in one entry, and keeps what it was called', async () => {
  const built = await openHouse()
  const first = await register(built, 'C-001')
  await register(built, 'C-002')
  await register(built, 'C-003', { floor: '2층' })
  await register(built, 'C-004', { building: '별관' })
  const retired = await register(built, 'C-005')
  const down = { cameraId: retired, edition: 0, retiredOn: '2026-11-22', reason: '고장' } as const
  await built.call('camera.retire', down)
  const before = await entryCountOf(built)
  expect(await built.call('camera.renamePlace', renaming)).toEqual({ cameraCount: 2 })
  expect(await entryCountOf(built)).toBe(before + 1)
  expect(await floorsOf(built)).toEqual([
    ['C-001', '본원', 'G층'],
    ['C-002', '본원', 'G층'],
    ['C-003', '본원', '2층'],
    ['C-004', '별관', '1층'],
    ['C-005', '본원', '1층'],
  ])
  expect((await built.call('camera.history', { cameraId: first })).changes).toMatchObject([
    { reason: '층 이름을 바꿈', changedBy: '이책임', fields: [{ field: 'floor', was: '1층', became: 'G층' }] },
  ])
})

test('a place is still called as it was when its footage was recorded', async () => {
  const built = await openHouse()
  const cameraId = await register(built, 'C-001', { place: '로비' })
  built.now = instant('2026-11-23T02:00:00.000Z')
  await built.call('camera.renamePlace', { ...renaming, field: 'place', was: '로비', became: '중앙홀' })
  const { requestId } = await built.call('request.receive', intakeFor(cameraId, ...yesterday))
  const { request } = await built.call('request.open', { requestId })
  expect(request.ranges[0]?.cameraPlace).toBe('로비')
})

test.each([
  ['nothing', { became: '1층' }, ['became', 'nothing-changed']],
  ['a floor that no camera has', { was: '9층' }, ['was', 'nothing-changed']],
  ['no name', { became: ' ' }, ['became', 'required']],
  ['rule 14: a resident number', { became: '900101-1234567' }, ['became', 'resident-number']],
  ['rule 37: a forbidden place', { field: 'place', was: '로비', became: '여자 탈의실' }, ['became', 'forbidden-place']],
  [
    'rule 32: an operating room',
    { field: 'place', was: '로비', became: '수술실 1' },
    ['became', 'operating-room-crossed'],
  ],
])('%s is refused beside its field, and no camera of them all is changed', async (_what, change, [field, reason]) => {
  const built = await openHouse()
  await register(built, 'C-001', { place: '로비' })
  await register(built, 'C-002', { place: '로비' })
  const [before, entries] = [await floorsOf(built), await entryCountOf(built)]
  expect(await built.dispatch('camera.renamePlace', { ...renaming, ...change })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field, reason }] },
  })
  expect(await floorsOf(built)).toEqual(before)
  expect(await entryCountOf(built)).toBe(entries)
})
