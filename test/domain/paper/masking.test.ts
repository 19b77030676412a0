import { describe, expect, test } from 'vitest'
import { correctionPurpose } from '../../../domain/ledger/correction-words.ts'
import { maskName, maskPhone, maskRow } from '../../../domain/paper/masking.ts'
import { viewingRow } from './sample.ts'

describe('copies that leave the clinic show of a name only its ends', () => {
  test.each([
    ['홍길동', '홍*동'],
    ['홍길', '홍*'],
    ['홍', '*'],
    ['남궁길동', '남**동'],
    ['Jane Sample', 'J*** S*****'],
    ['홍길동, 김철수', '홍*동, 김*수'],
    ['견본경찰서 최견본', '견***서 최*본'],
    ['홍길동 010-1234-5678', '홍*동 010-****-5678'],
    ['', ''],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })
})

describe('copies that leave the clinic show of a phone number its head and its last four figures', () => {
  test.each([
    ['010-1234-5678', '010-****-5678'],
    ['01012345678', '010-****-5678'],
    ['02-123-4567', '02-****-4567'],
    ['031 123 4567', '031-****-4567'],
    ['+82 10-1234-5678', '+**-****-5678'],
    ['', ''],
  ])('%s → %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked)
  })
})

describe('a masked row', () => {
  test('keeps staff, purpose and relation and loses name and phone', () => {
    const masked = maskRow(viewingRow)
    expect(masked.handler).toBe('김견본')
    expect(masked.purpose).toBe('분실물 확인 요구')
    expect(masked.recipient).toEqual({ name: '홍*동', relation: '본인', phone: '010-****-5678' })
  })

  test('keeps the names of staff who watched', () => {
    const recipient = { name: '박견본', relation: '직원', phone: '' }
    expect(maskRow({ ...viewingRow, kind: 'use', recipient }).recipient).toEqual(recipient)
  })

  test('that corrects the recipient names neither the old nor the new person', () => {
    const purpose = correctionPurpose({
      column: 'recipient',
      oldWords: '홍길동 (본인)\n010-1234-5678',
      newWords: '홍길순',
      reason: '이름 잘못',
    })
    const masked = maskRow({ ...viewingRow, kind: 'correction', corrects: 3, purpose })
    expect(JSON.stringify(masked)).not.toMatch(/홍길동|홍길순|1234/)
    expect(masked.purpose).toContain('이유: 이름 잘못')
  })

  test('that corrects another column keeps what it restates', () => {
    const purpose = correctionPurpose({ column: 'period', oldWords: '당일', newWords: '', reason: '입력 잘못' })
    expect(maskRow({ ...viewingRow, kind: 'correction', corrects: 3, purpose }).purpose).toBe(
      '정정(기간): 당일 → 빈칸\n이유: 입력 잘못',
    )
  })
})
