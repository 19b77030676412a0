// Rule 27: what somebody saw on a recorder was filmed by a camera of it, whatever is said afterwards of when that camera filmed.
import { expect, test } from 'vitest'
import { cameraFacts, keepTooLong } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const duesOf = async (built: House) => (await built.call('destruction.dues', {})).dues.map(({ number }) => number)

const cameraOf = async (built: House, cameraId: string) => {
  const camera = (await built.call('camera.list', {})).cameras.find(({ id }) => id === cameraId)
  if (camera === undefined) throw new Error('the camera is in the book')
  return camera
}

test('rule 27: its only camera was not taken down before footage that was seen too old on its recorder', async () => {
  const built = await openHouse()
  const { cameraId } = await keepTooLong(built)
  const dues = await duesOf(built)
  const retiring = { cameraId, edition: 0, retiredOn: '2026-10-01', reason: '고장' }
  expect(await built.dispatch('camera.retire', retiring)).toMatchObject({
    failure: { issues: [{ field: 'retiredOn', reason: 'footage-known', detail: dues[0] }] },
  })
  await built.call('camera.retire', { ...retiring, retiredOn: '2026-11-22' })
  expect(await duesOf(built)).toEqual(dues)
})

test('rule 27: nor installed after it', async () => {
  const built = await openHouse()
  const { cameraId } = await keepTooLong(built)
  const { number, recorder } = await cameraOf(built, cameraId)
  const facts = { ...cameraFacts, number, recorder, cameraId, edition: 0, installedOn: '2026-11-01', reason: '설치일' }
  expect(await built.dispatch('camera.restate', facts)).toMatchObject({
    failure: { issues: [{ field: 'installedOn', reason: 'footage-known', detail: recorder }] },
  })
})

test('rule 27: of several cameras any but the last may have filmed it', async () => {
  const built = await openHouse()
  const { cameraId } = await keepTooLong(built)
  const { recorder } = await cameraOf(built, cameraId)
  const { cameraId: other } = await built.call('camera.register', {
    ...cameraFacts,
    number: 'E-1',
    recorder,
    audio: false,
  })
  const retired = { edition: 0, retiredOn: '2026-10-01', reason: '고장' }
  expect(await built.dispatch('camera.retire', { ...retired, cameraId })).toMatchObject({ ok: true })
  expect(await built.dispatch('camera.retire', { ...retired, cameraId: other })).toMatchObject({ ok: false })
})
