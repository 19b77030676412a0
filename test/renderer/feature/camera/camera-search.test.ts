import { describe, expect, it } from 'vitest'
import { findCameras } from '../../../../renderer/feature/camera/camera-search.ts'
import { makeCamera } from './camera-making.ts'

const cameras = [
  makeCamera({ zone: '공용', number: 'CAM-05', floor: '1층', place: '접수대 옆 복도' }),
  makeCamera({ zone: '공용', number: 'CAM-01', floor: '1층', place: '로비' }),
  makeCamera({ zone: '공용', number: 'CAM-02', floor: '1층', place: '접수대' }),
  makeCamera({ number: 'CAM-31', floor: '지하1층', place: '출구', building: '주차동', zone: '주차장' }),
  makeCamera({ zone: '공용', number: 'CAM-32', floor: '2층', place: '승강기 앞' }),
]
const numbers = (typed: string): readonly string[] => findCameras(cameras, typed).map(({ number }) => number)

describe('finding a camera while typing', () => {
  it.each([
    ['로비', ['CAM-01']],
    ['로ㅂ', ['CAM-01']],
    ['ㅅㄱㄱ', ['CAM-32']],
    ['출구', ['CAM-31']],
    ['지하1층출', ['CAM-31']],
    ['cam-3', ['CAM-31', 'CAM-32']],
    ['31', ['CAM-31']],
    ['２층', ['CAM-32']],
    ['1층 로비', ['CAM-01']],
    ['화장실', []],
  ])('%s finds %j', (typed, found) => {
    expect(numbers(typed)).toEqual(found)
  })

  it('puts a place that begins with what was typed before one that holds it', () => {
    expect(numbers('복도')).toEqual(['CAM-05'])
    expect(numbers('옆')).toEqual(['CAM-05'])
    const two = [makeCamera({ number: '1', place: '옆 로비' }), makeCamera({ number: '2', place: '로비' })]
    expect(findCameras(two, '로비').map(({ number }) => number)).toEqual(['2', '1'])
    expect(findCameras(two, 'ㄹㅂ').map(({ number }) => number)).toEqual(['2', '1'])
  })

  it('asks for every typed word, wherever it stands', () => {
    expect(numbers('주차 출구')).toEqual(['CAM-31'])
    expect(numbers('출구 주차동')).toEqual(['CAM-31'])
    expect(numbers('주차 접수')).toEqual([])
  })
})
