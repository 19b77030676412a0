// Bytes to text. Korean Excel saves "CSV (쉼표로 분리)" in CP949, "CSV UTF-8" with a byte order mark and "유니코드 텍스트" in
// UTF-16; the office does not know which it chose, so the file is asked and not the person.
import type { TextEncoding } from '../../domain/text/encoding.ts'
import type { FileRefusal } from '../../domain/contract/failure.ts'
import { fail, succeed, type Result } from '../../domain/result.ts'
import { decodeKorean949 } from './decode-korean-949.ts'

/** 10,000 rows of the longest lawful cells fit; `Machine.chooseFile` refuses a larger file before reading it. */
export const spreadsheetBytesMax = 5 * 1024 * 1024

export interface DecodedSpreadsheet {
  readonly text: string
  readonly encoding: TextEncoding
}

const refuse = (reason: FileRefusal) => fail({ kind: 'file-refused', reason })

// An .xlsx is a ZIP archive and an old .xls an OLE file, whatever the name says.
const zipMark = [0x50, 0x4b, 0x03, 0x04]
const oleMark = [0xd0, 0xcf, 0x11, 0xe0]
const utf16LittleEndianMark = [0xff, 0xfe]
const utf16BigEndianMark = [0xfe, 0xff]

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  bytes.length >= mark.length && mark.every((byte, index) => bytes[index] === byte)

/** Null where the bytes are not text of that encoding. */
const decodeAs = (label: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const decodeAny = (bytes: Uint8Array): DecodedSpreadsheet | null => {
  const utf16Label = startsWith(bytes, utf16LittleEndianMark)
    ? 'utf-16le'
    : startsWith(bytes, utf16BigEndianMark)
      ? 'utf-16be'
      : null
  if (utf16Label !== null) {
    const text = decodeAs(utf16Label, bytes)
    return text === null ? null : { text, encoding: 'utf-16' }
  }
  // Strict UTF-8 goes first: Korean text in CP949 is practically never valid UTF-8, the reverse happens.
  const utf8Text = decodeAs('utf-8', bytes)
  if (utf8Text !== null) return { text: utf8Text, encoding: 'utf-8' }
  const cp949Text = decodeKorean949(bytes)
  return cp949Text === null ? null : { text: cp949Text, encoding: 'cp949' }
}

// No spreadsheet program writes control characters besides tab and line breaks, while pictures and programs are full of them.
const holdsControlCharacters = (text: string): boolean => /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u.test(text)

export const decodeSpreadsheet = (bytes: Uint8Array): Result<DecodedSpreadsheet> => {
  if (bytes.length > spreadsheetBytesMax) return refuse('too-large')
  if (startsWith(bytes, zipMark) || startsWith(bytes, oleMark)) return refuse('is-excel')
  const decoded = decodeAny(bytes)
  if (decoded === null || holdsControlCharacters(decoded.text)) return refuse('not-text')
  return decoded.text.trim() === '' ? refuse('empty') : succeed(decoded)
}
