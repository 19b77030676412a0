import { expect, test } from 'vitest'
import { cameraGroups } from '../../../../renderer/feature/camera/camera-groups.ts'
import { makeCamera } from './camera-making.ts'

const cameras = [
  makeCamera({ building: '본원', floor: '1층', zone: '공용', number: 'C-1', place: '로비 1' }),
  makeCamera({ building: '본원', floor: '1층', zone: '공용', number: 'C-2', place: '로비 2' }),
  makeCamera({ building: '본원', floor: '2층', zone: '공용', number: 'C-3', place: '복도' }),
  makeCamera({ building: '본원', floor: '2층', zone: '수술', number: 'C-4', place: '수술실', isOperatingRoom: true }),
  makeCamera({ building: '별관', floor: '1층', zone: '주차장', number: 'C-5', place: '출구' }),
  makeCamera({ building: '별관', floor: '1층', zone: '주차장', number: 'C-6', place: '입구' }),
]

test.each([
  ['1층', ['본원 1층: C-1 C-2', '별관 1층: C-5 C-6']],
  ['별관 1층', ['별관 1층: C-5 C-6']],
  ['주차장', ['주차장: C-5 C-6']],
  ['로비', ['로비: C-1 C-2']],
  // One camera that is left is no group; the operating room is never one of it.
  ['2층', []],
  ['수술', []],
  ['1', []],
  ['', []],
])('%s gives %j', (typed, expected) => {
  const found = cameraGroups(cameras, typed)
  expect(found.map(({ where, cameras: all }) => `${where}: ${all.map(({ number }) => number).join(' ')}`)).toEqual(
    expected,
  )
})
