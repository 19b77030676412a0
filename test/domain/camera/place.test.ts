import { describe, expect, it } from 'vitest'
import { asksChangingUse, forbiddenPlaceIn, isOperatingRoomPlace } from '../../../domain/camera/place.ts'

describe('rule 37: forbidden places', () => {
  it.each([
    ['탈의실', '탈의실'],
    ['여자 화장실', '화장실'],
    ['화 장 실', '화 장 실'],
    ['3층 화장실(남)', '화장실'],
    ['욕실', '욕실'],
    ['목욕실', '목욕실'],
    ['샤워실 1', '샤워실'],
    ['찜질방', '찜질방'],
    ['발한실', '발한실'],
    ['변소', '변소'],
    ['갱의실', '갱의실'],
    ['직원 라커룸', '라커룸'],
    ['화장실, 복도', '화장실'],
    ['복도 및 화장실', '화장실'],
    ['화장실·복도', '화장실'],
    ['화장실 내부', '화장실'],
    ['화장실 입구 안쪽', '화장실'],
    ['화장실 입구 및 내부', '화장실'],
    ['화장실 앞, 탈의실', '탈의실'],
    ['Changing Room', 'Changing Room'],
    ['Ｔｏｉｌｅｔ', 'Ｔｏｉｌｅｔ'],
    ['locker room 2', 'locker room'],
    ['직원 탈의 공간', '탈의 공간'],
    ['탈의칸', '탈의칸'],
    ['탈의부스', '탈의부스'],
    ['환복 공간', '환복 공간'],
    ['옷 갈아입는 곳', '옷 갈아입는'],
    ['락카룸', '락카룸'],
    ['WC', 'WC'],
    ['dressing room', 'dressing room'],
    ['changing area', 'changing area'],
    ['목욕장', '목욕장'],
    ['욕탕', '욕탕'],
    ['찜질실', '찜질실'],
    ['샤워 공간', '샤워 공간'],
    ['탈의실 사이드', '탈의실'],
    ['화장실 옆면', '화장실'],
  ])('%s is stopped for %s', (place, found) => {
    expect(forbiddenPlaceIn(place)).toBe(found)
  })

  it.each([
    '화장실 앞',
    '화장실 앞 복도',
    '화장실앞복도',
    '화장실(남) 입구',
    '탈의실 입구 복도',
    '화장실·샤워실 앞',
    '복도 (화장실 앞)',
    '화장실 출입문 앞',
    '화장실 쪽 복도',
    '남녀 화장실 사이 복도',
    '여자 탈의실 앞 복도 내부',
    '복도 전체, 화장실 내부는 보이지 않음',
    '화장실 내부 제외',
    '대변 소독실 앞',
    '욕실용품 매장',
    'corridor outside the restroom',
    'Toilet entrance',
    '로비',
    '피부관리실 입구 21',
    '본관 카메라 위치 1',
    '화장실 옆 복도',
    '탈의 금지 안내판 앞',
    'WCDMA 중계기',
    '',
  ])('%s is an ordinary place', (place) => {
    expect(forbiddenPlaceIn(place)).toBeNull()
  })
})

describe('rule 37: rooms that ask about changing', () => {
  it.each([
    ['회복실', '회복실', true],
    ['1번 방', '회복실', true],
    ['수술준비실', '수술준비실', true],
    ['파우더룸', '', true],
    ['병실 301', '병동', true],
    ['피부관리실 2', '피부관리실', true],
    ['회복실 앞', '복도', false],
    ['피부관리실 입구 21', '복도', false],
    ['상담실 1', '상담실', false],
    ['수술실 1', '수술실', false],
  ])('%s in %s: %s', (place, zone, asks) => {
    expect(asksChangingUse(place, zone)).toBe(asks)
  })
})

describe('rule 32: operating rooms', () => {
  it.each([
    ['수술실 1', '수술실', true],
    ['제1수술실', '본관', true],
    ['수술실 내부', '', true],
    ['본관 3층 수술장 2번방', '', true],
    ['OR 1', '', true],
    ['OP룸', '', true],
    ['수술 룸', '', true],
    ['수술센터', '', true],
    ['operation room', '', true],
    ['수술실 사이드', '', true],
    ['수술실 뒤쪽', '', true],
    ['로젯룸', '수술실', false],
    ['ORANGE 카페', '', false],
    ['수술센터 접수', '', false],
    ['수술장 앞 복도', '', false],
    ['수술실 옆 대기실', '', false],
    ['1번방', '수술실', true],
    ['Operating Room 2', '', true],
    ['수술준비실', '수술준비실', false],
    ['수술준비실', '수술실', false],
    ['수술실 준비실', '수술실', false],
    ['수술실 앞', '수술실', false],
    ['수술실 입구 복도', '수술실', false],
    ['수술실 복도', '복도', false],
    ['회복실', '수술실', false],
    ['로비', '로비', false],
  ])('%s in %s: %s', (place, zone, isOperatingRoom) => {
    expect(isOperatingRoomPlace(place, zone)).toBe(isOperatingRoom)
  })
})
