import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeSpreadsheet, spreadsheetBytesMax } from '../../../electron/spreadsheet/decode-spreadsheet.ts'
import { headerText, korean949Bytes, korean949Text } from './spreadsheet-bytes.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const refusal = (reason: string) => ({ ok: false, failure: { kind: 'file-refused', reason } })

const utf16 = (text: string, order: 'little' | 'big'): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return order === 'little' ? bytes : bytes.swap16()
}

describe('encodings that Korean Excel writes', () => {
  test.each([
    ['UTF-8', utf8(headerText), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${headerText}`), 'utf-8'],
    ['유니코드 텍스트, UTF-16 little endian', utf16(headerText, 'little'), 'utf-16'],
    ['UTF-16 big endian', utf16(headerText, 'big'), 'utf-16'],
  ])('%s is read', (_name, bytes, encoding) => {
    expect(decodeSpreadsheet(bytes)).toEqual({ ok: true, value: { text: headerText, encoding } })
  })

  test('CP949 is read, its syllables beyond EUC-KR too (똠, 뷁)', () => {
    expect(decodeSpreadsheet(korean949Bytes)).toEqual({ ok: true, value: { text: korean949Text, encoding: 'cp949' } })
  })
})

describe('files that are no spreadsheet text are refused with the reason', () => {
  const pdf = Buffer.concat([utf8('%PDF-1.7\n%'), Buffer.from('e2e3cfd30affff00', 'hex')])
  test.each([
    ['a file without a byte', new Uint8Array(), 'empty'],
    ['a byte order mark alone', utf8('\uFEFF'), 'empty'],
    ['blank lines alone', utf8(' \r\n\r\n'), 'empty'],
    ['a renamed .xlsx', Buffer.from('504b030414000600', 'hex'), 'is-excel'],
    ['a renamed .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'is-excel'],
    ['a PDF', pdf, 'not-text'],
    ['text with a NUL', utf8(`${headerText}\u0000`), 'not-text'],
    ['UTF-16 without a byte order mark', Buffer.from(headerText, 'utf16le'), 'not-text'],
    ['UTF-16 cut in the middle of a character', utf16(headerText, 'little').slice(0, 9), 'not-text'],
    ['bytes of neither encoding', Buffer.from('41ff80ff', 'hex'), 'not-text'],
    ['one byte more than the limit', new Uint8Array(spreadsheetBytesMax + 1).fill(0x41), 'too-large'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'too-large'],
  ])('%s', (_name, bytes, reason) => {
    expect(decodeSpreadsheet(bytes)).toEqual(refusal(reason))
  })

  test('the limit itself is accepted', () => {
    expect(decodeSpreadsheet(new Uint8Array(spreadsheetBytesMax).fill(0x41)).ok).toBe(true)
  })
})

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const decoded = decodeSpreadsheet(bytes)
      expect(decoded.ok || decoded.failure.kind === 'file-refused').toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('any text without control characters comes back from UTF-8 as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (typed) => {
      const text = `관리번호${typed}`
      expect(decodeSpreadsheet(utf8(text))).toEqual({ ok: true, value: { text, encoding: 'utf-8' } })
    }),
  )
})
