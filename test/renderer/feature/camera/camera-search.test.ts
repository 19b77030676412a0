import { describe, expect, it } from 'vitest'
import { findCameras } from '../../../../renderer/feature/camera/camera-search.ts'
import { makeCamera } from './camera-making.ts'

const cameras = [
  makeCamera({ number: 'C-012', place: '1층 접수대 옆 복도' }),
  makeCamera({ number: 'C-003', place: '접수대' }),
  makeCamera({ number: 'C-031', place: '출구', building: '주차동', zone: '주차장' }),
]
const numbers = (typed: string): readonly string[] => findCameras(cameras, typed).map(({ number }) => number)

describe('finding a camera while typing', () => {
  it('puts a place that begins with what was typed before one that holds it', () => {
    expect(numbers('접수')).toEqual(['C-003', 'C-012'])
  })

  it('finds by number in any case, and by initial consonants', () => {
    expect(numbers('c-031')).toEqual(['C-031'])
    expect(numbers('ㅈㅅㄷ')).toEqual(['C-012', 'C-003'])
  })

  it('asks for every typed word', () => {
    expect(numbers('주차 출구')).toEqual(['C-031'])
    expect(numbers('주차 접수')).toEqual([])
  })
})
