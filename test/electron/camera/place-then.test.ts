import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { cameraFacts, intakeFor, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { openHouse } from '../door/house.ts'

test('a request names the place as it was when the footage was recorded, whatever it is called since', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const { requestId } = await built.call('request.receive', intakeFor(cameraId, ...yesterday))
  const restated = { ...cameraFacts, cameraId, reason: '자리를 옮김' }
  await built.call('camera.restate', { ...restated, place: '로비 동쪽', edition: 0 })
  built.now = instant('2026-11-24T01:00:00Z')
  await built.call('camera.restate', { ...restated, place: '주차장', edition: 1 })
  const later = await built.call('request.receive', {
    ...intakeFor(cameraId, '2026-11-23T05:00:00.000Z', '2026-11-23T05:30:00.000Z'),
    receivedAt: '2026-11-24T00:50:00.000Z',
  })
  const placesOf = async (id: string) =>
    (await built.call('request.open', { requestId: id })).request.ranges.map(({ cameraPlace }) => cameraPlace)
  expect(await placesOf(requestId)).toEqual([cameraFacts.place])
  expect(await placesOf(later.requestId)).toEqual(['로비 동쪽'])
})
