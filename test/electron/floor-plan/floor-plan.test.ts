// A floor's picture goes into the book, its cameras are put on it, and both follow the inventory.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addFloorPlan, cameraFacts, registerCamera } from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'
import { greyPng } from '../../png.ts'

const plansOf = async (built: House) => (await built.call('floorPlan.list', {})).plans

const floor = { building: cameraFacts.building, floor: cameraFacts.floor }

const choose = (built: House, name: string, bytes: Uint8Array): void => {
  built.machine.fileToOpen = join(built.folder, name)
  writeFileSync(built.machine.fileToOpen, bytes)
}

test('a picture is kept in the book as it was chosen, and cameras stand where they were put', async () => {
  const built = await openHouse()
  const { planId, cameraId } = await addFloorPlan(built)
  const spot = { cameraId, x: 250, y: 1000 }
  const before = await entryCountOf(built)
  await built.call('floorPlan.placeCameras', { planId, spots: [spot] })
  expect(await entryCountOf(built)).toBe(before + 1)
  expect(await plansOf(built)).toEqual([{ id: planId, ...floor, spots: [spot] }])
  const picture = await built.call('floorPlan.picture', { planId })
  expect(picture).toEqual({ type: 'image/png', base64: greyPng(4, 3).toString('base64') })
})

test('another picture takes the place of the first, and cameras are put on it anew', async () => {
  const built = await openHouse()
  const first = await addFloorPlan(built)
  await built.call('floorPlan.placeCameras', {
    planId: first.planId,
    spots: [{ cameraId: first.cameraId, x: 1, y: 1 }],
  })
  choose(built, 'new.png', greyPng(8, 8))
  const { planId } = await built.call('floorPlan.add', floor)
  expect(await plansOf(built)).toEqual([{ id: planId, ...floor, spots: [] }])
  expect(await built.dispatch('floorPlan.picture', { planId: first.planId })).toMatchObject({
    ok: false,
    failure: { kind: 'not-found', what: 'floor-plan' },
  })
})

test('what is no picture is refused by its bytes, and a cancelled choice leaves everything as it was', async () => {
  const built = await openHouse()
  const { planId } = await addFloorPlan(built)
  const before = await entryCountOf(built)
  choose(built, 'plan.png', new TextEncoder().encode('<svg/>'))
  expect(await built.dispatch('floorPlan.add', floor)).toMatchObject({
    failure: { kind: 'file-refused', reason: 'not-a-picture' },
  })
  built.machine.fileToOpen = null
  expect(await built.dispatch('floorPlan.add', floor)).toMatchObject({ failure: { kind: 'cancelled' } })
  expect((await plansOf(built)).map(({ id }) => id)).toEqual([planId])
  expect(await entryCountOf(built)).toBe(before)
})

test('a floor without a camera gets no plan', async () => {
  const built = await openHouse()
  choose(built, 'plan.png', greyPng(2, 2))
  expect(await built.dispatch('floorPlan.add', floor)).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'floor', reason: 'not-allowed' }] },
  })
})

test.each([
  ['a camera of another floor', (other: string) => [{ cameraId: other, x: 1, y: 1 }]],
  ['a camera put in two places', (_other: string, own: string) => [1, 2].map((x) => ({ cameraId: own, x, y: 1 }))],
  ['a place beyond the picture', (_other: string, own: string) => [{ cameraId: own, x: 1001, y: 1 }]],
  ['what changes nothing', () => []],
])('%s is not put on a plan', async (_what, spotsOf) => {
  const built = await openHouse()
  const { planId, cameraId } = await addFloorPlan(built)
  const upstairs = { ...cameraFacts, number: 'U-1', floor: '2층', audio: false }
  const { cameraId: other } = await built.call('camera.register', upstairs)
  expect(await built.dispatch('floorPlan.placeCameras', { planId, spots: spotsOf(other, cameraId) })).toMatchObject({
    ok: false,
    failure: { kind: 'invalid' },
  })
})

test('a camera that hangs on another floor by now stands on the plan no more', async () => {
  const built = await openHouse()
  const { planId, cameraId } = await addFloorPlan(built)
  await built.call('floorPlan.placeCameras', { planId, spots: [{ cameraId, x: 1, y: 1 }] })
  const { number } = (await built.call('camera.list', {})).cameras[0] ?? cameraFacts
  const moved = { ...cameraFacts, number, floor: '2층', cameraId, edition: 0, reason: '옮겨 달음' }
  await built.call('camera.restate', moved)
  expect(await plansOf(built)).toMatchObject([{ spots: [] }])
})

test('a plan goes along when its floor or its building is called otherwise', async () => {
  const built = await openHouse()
  const { planId, cameraId } = await addFloorPlan(built)
  const spots = [{ cameraId, x: 1, y: 1 }]
  await built.call('floorPlan.placeCameras', { planId, spots })
  const { building } = floor
  await built.call('camera.renamePlace', { field: 'floor', building, was: floor.floor, became: 'G층', reason: '' })
  await built.call('camera.renamePlace', { field: 'building', building, was: building, became: '새 건물', reason: '' })
  expect(await plansOf(built)).toEqual([{ id: planId, building: '새 건물', floor: 'G층', spots }])
})

test('two floors that become one keep the plan of the name they take', async () => {
  const built = await openHouse()
  const { planId } = await addFloorPlan(built)
  await registerCamera(built, 'D-1')
  await built.call('camera.register', { ...cameraFacts, number: 'U-1', floor: '2층', audio: false })
  choose(built, 'upstairs.png', greyPng(2, 2))
  await built.call('floorPlan.add', { ...floor, floor: '2층' })
  const { building } = floor
  await built.call('camera.renamePlace', { field: 'floor', building, was: '2층', became: floor.floor, reason: '' })
  expect((await plansOf(built)).find((plan) => plan.floor === floor.floor)).toMatchObject({ id: planId })
})

test('a plan taken away is gone from the screens, with its reason in the book', async () => {
  const built = await openHouse()
  const { planId } = await addFloorPlan(built)
  expect(await built.dispatch('floorPlan.remove', { planId, reason: ' ' })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'reason' }] },
  })
  await built.call('floorPlan.remove', { planId, reason: '공사로 달라짐' })
  expect(await plansOf(built)).toEqual([])
})
