import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsResidentNumber } from '../../../domain/text/resident-number.ts'
import { optionalText, phone, text } from '../../../domain/text/schema.ts'

const numbers: readonly string[] = [
  '900101-1234567',
  '9001011234567',
  '900101 1234567',
  '900101 - 1234567',
  '900101--1234567',
  '900101–2234567',
  '900101.1234567',
  '900101ㅡ1234567',
  '900101(1234567)',
  '９００１０１－１２３４５６７',
  '900101\u200B-1234567',
  '900101-1 234567',
  '9 0 0 1 0 1 - 1 2 3 4 5 6 7',
  '19900101-1234567',
  '메모: 900101-1234567입니다',
  '010-1234-5678 900101-1234567',
  '900101-1234567 010-1234-5678',
  '1 900101-1234567',
  '90.01.01-1234567',
  '1990.01.01-1234567',
  '1990-01-01-1234567',
  ...['_', ',', '*', '=', ';', '|', '→', 'ㆍ', '・', '•', '‒', 'ー', '⁃', '+'].map((mark) => `900101${mark}1234567`),
  '900101-1-234567',
  '900101-123-4567',
  '900101 뒷자리 1234567',
  '900101다시1234567',
  '900101-\n1234567',
  '+900101-1234567',
]

const others: readonly string[] = [
  '010-1234-5678',
  '02-123-4567, 010-1234-5678',
  '+82 10 1234 5678',
  '+82 010 1234 5678',
  '+8201012345678',
  '031 900 1011 / 010 2345 6789',
  '2026-0001',
  '제2026-00001호',
  '20261122143000',
  '2026-11-22 14:30:00',
  '2026-11-22T01:00:00.000Z',
  '12-01 10:00 12-02 11:00',
  '2026. 11. 22. 14:00 2026. 11. 23. 15:00',
  'CH01_20261122_143000.mp4',
  'DS-2CD2143G0',
  '901301-1234567',
  '900132-1234567',
  '900100-1234567',
  '900101-123456',
  '900101-12345678',
  '900101',
  '1,234,567원',
  '2026-11-22 1234567',
  'CH1_20261122_143000_1.mp4',
]

const two = (value: number): string => String(value).padStart(2, '0')

describe('rule 14: resident registration numbers are refused', () => {
  it.each(numbers)('finds %s', (typed) => {
    expect(holdsResidentNumber(typed)).toBe(true)
    expect(text(100).safeParse(typed).error?.issues[0]?.message).toBe('resident-number')
    expect(optionalText(100).safeParse(typed).success).toBe(false)
  })

  it.each(others)('lets %s pass', (typed) => {
    expect(holdsResidentNumber(typed)).toBe(false)
    expect(text(100).safeParse(typed).success).toBe(true)
  })

  it('finds every century and sex digit, 5 to 8 being foreigners, in any words without digits', () => {
    const word = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((typed) => !/[\d+\p{Nd}\p{No}]/u.test(typed.normalize('NFKC')))
    fc.assert(
      fc.property(
        fc.nat(99),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.nat(9_999_999),
        fc.constantFrom('-', '', ' ', ' - ', '–'),
        word,
        word,
        (year, month, date, tail, separator, before, after) => {
          const number = `${two(year)}${two(month)}${two(date)}${separator}${String(tail).padStart(7, '0')}`
          expect(holdsResidentNumber(`${before} ${number} ${after}`)).toBe(true)
        },
      ),
    )
  })

  it('refuses one in a phone field, which would otherwise hold its thirteen digits', () => {
    expect(phone.safeParse('900101-1234567').success).toBe(false)
    expect(phone.safeParse('010-1234-5678').success).toBe(true)
    expect(phone.safeParse('02)123-4567').success).toBe(true)
  })
})

describe('text fields', () => {
  it.each([[''], ['   '], ['.'], [' - '], ['…'], ['\u200B'], ['\u3164'], ['\u3164 \u3164']])(
    'a required field is not filled by %j',
    (typed) => {
      expect(
        text(10)
          .safeParse(typed)
          .error?.issues.map((issue) => issue.message),
      ).toContain('required')
    },
  )

  it('refuses half a surrogate pair and NUL, keeps line breaks', () => {
    expect(text(10).safeParse('\uD83D').error?.issues[0]?.message).toBe('not-allowed')
    expect(text(10).safeParse('가\u0000나').error?.issues[0]?.message).toBe('not-allowed')
    expect(text(10).parse('가\n나\t다')).toBe('가\n나\t다')
  })

  it('trims and composes, so that a name pasted in parts is found again', () => {
    expect(text(10).parse(` ${'홍길동'.normalize('NFD')} `)).toBe('홍길동')
    expect(optionalText(10).parse(undefined)).toBe('')
  })

  it('counts the length after trimming', () => {
    expect(text(3).safeParse(' 가나다 ').success).toBe(true)
    expect(text(3).safeParse('가나다라').error?.issues[0]?.message).toBe('too-long')
  })
})
