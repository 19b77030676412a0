import { expect, test } from 'vitest'
import { type Camera, cameraIdSchema } from '../../../../domain/camera/camera.ts'
import { matchingCameras } from '../../../../renderer/feature/request/camera-match.ts'

const cameraOf = (index: number, number: string, floor: string, place: string): Camera => ({
  id: cameraIdSchema.parse(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
  number,
  building: '본관',
  floor,
  place,
  zone: '공용',
  fieldOfView: '주된 동선',
  isPublic: true,
  hours: '24시간',
  recorder: 'NVR-1',
  channel: '1',
  installedOn: null,
  usedForChanging: null,
  retention: { count: 30, unit: 'day', statedAs: '30일', longerReason: '' },
  isOperatingRoom: false,
})

const cameras = [
  cameraOf(1, 'CAM-01', '1층', '로비'),
  cameraOf(2, 'CAM-02', '1층', '접수대'),
  cameraOf(3, 'CAM-31', '지하1층', '주차장 출구'),
  cameraOf(4, 'CAM-32', '2층', '승강기 앞'),
]

const found = (typed: string, chosen: readonly string[] = []): readonly string[] =>
  matchingCameras(cameras, typed, chosen).map(({ number }) => number)

test.each([
  ['로비', ['CAM-01']],
  ['로ㅂ', ['CAM-01']],
  ['ㅈㅊㅈ', ['CAM-31']],
  ['ㅅㄱㄱ', ['CAM-32']],
  ['출구', ['CAM-31']],
  ['주차장출', ['CAM-31']],
  ['cam-3', ['CAM-31', 'CAM-32']],
  ['31', ['CAM-31']],
  ['２층', ['CAM-32']],
  ['화장실', []],
])('typing %s suggests %j', (typed, numbers) => {
  expect(found(typed)).toEqual(numbers)
})

test('a place that begins with what was typed comes before one that holds it', () => {
  const two = [cameraOf(1, 'CAM-05', '1층', '옆 로비'), cameraOf(2, 'CAM-06', '1층', '로비')]
  expect(matchingCameras(two, '로비', []).map(({ number }) => number)).toEqual(['CAM-06', 'CAM-05'])
})

test('a chosen camera is not suggested again, and nothing typed suggests the first few', () => {
  expect(found('', [cameras[0]?.id ?? ''])).toEqual(['CAM-02', 'CAM-31', 'CAM-32'])
})
