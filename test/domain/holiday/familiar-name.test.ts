import { describe, expect, it } from 'vitest'
import { seedHolidayTables } from '../../../domain/calendar/holiday-seed.ts'
import { isFamiliarHoliday } from '../../../domain/holiday/familiar-name.ts'

describe('a name that is plainly a public holiday', () => {
  it('is every one of the seeded tables', () => {
    const names = seedHolidayTables().flatMap(({ holidays }) => holidays.map(({ name }) => name))
    expect(names.filter((name) => !isFamiliarHoliday(name))).toEqual([])
  })

  it.each([
    '신정',
    '설날 연휴',
    '삼일절',
    '3·1절',
    '3.1절',
    '석가탄신일',
    '쉬는 날 대체공휴일',
    '성탄절',
    '대선 임시공휴일',
  ])('%s is one', (name) => expect(isFamiliarHoliday(name)).toBe(true))

  it.each([
    '어버이날',
    '스승의 날',
    '식목일',
    '국군의 날',
    '크리스마스 이브',
    '개원기념일',
    '재보궐선거',
    '정월대보름',
    '설립일',
  ])('rule 3: %s is none, and would make a reply late', (name) => expect(isFamiliarHoliday(name)).toBe(false))
})
