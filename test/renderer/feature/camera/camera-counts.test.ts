import { describe, expect, it } from 'vitest'
import { countByBuilding, countCameras } from '../../../../renderer/feature/camera/camera-counts.ts'
import { makeCamera } from './camera-making.ts'

const cameras = [
  makeCamera({ number: '01' }),
  makeCamera({ number: '02', building: '별관', isPublic: false, recorder: 'NVR-2' }),
  makeCamera({ number: '03', isOperatingRoom: true, isPublic: false }),
  makeCamera({ number: '04', retention: { count: 35, unit: 'day', statedAs: '35일', longerReason: '분쟁' } }),
]

describe('counts of the cameras', () => {
  it('counts cameras, recorders, buildings, open and closed places, operating rooms', () => {
    expect(countCameras(cameras, null)).toEqual({
      cameraCount: 4,
      recorderCount: 2,
      buildingCount: 2,
      openCount: 2,
      closedCount: 2,
      operatingRoomCount: 1,
      unlikePolicyCount: 0,
    })
  })

  it('rule 24: counts those kept otherwise than the policy states; thirty days are not one month', () => {
    expect(countCameras(cameras, { count: 30, unit: 'day' }).unlikePolicyCount).toBe(1)
    expect(countCameras(cameras, { count: 30, unit: 'month' }).unlikePolicyCount).toBe(4)
  })

  it('keeps the buildings in the order of the list', () => {
    expect(countByBuilding(cameras)).toEqual([
      { building: '본관', count: 3 },
      { building: '별관', count: 1 },
    ])
  })
})
