import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { decodeKorean949 } from '../../../electron/spreadsheet/decode-korean-949.ts'

const pairs = Array.from({ length: 0x8000 }, (_unused, index) => index + 0x8000)
const decoded = pairs.map((pair) => decodeKorean949(Uint8Array.of(pair >> 8, pair & 0xff)))

describe('every pair of bytes means what another CP949 codec says', () => {
  // Count and digest come from another language's codec over the same pairs, refused pairs left out.
  test('17,048 pairs have a meaning, in the same order', () => {
    const characters = decoded.filter((character) => character !== null)
    expect(characters).toHaveLength(17_048)
    expect(createHash('sha256').update(characters.join('')).digest('hex')).toBe(
      'f49bf642f090c1ce9815815ce783022b6deebb12346af361db70c72d9d7bb59d',
    )
  })

  test('each of the 11,172 syllables of Hangul is written by exactly one pair', () => {
    const syllables = decoded.filter((character) => /^[가-힣]$/u.test(character ?? ''))
    expect(syllables).toHaveLength(11_172)
    expect(new Set(syllables).size).toBe(11_172)
  })
})

test.each([
  ['a pair cut in half at the end', '41b0'],
  ['a lead byte before a comma', 'b02c'],
  ['the byte 80', '8041'],
  ['the byte FF', 'ff41'],
  ['the user-defined area', 'c9a1'],
])('%s is not CP949', (_name, hex) => {
  expect(decodeKorean949(Buffer.from(hex, 'hex'))).toBeNull()
})
