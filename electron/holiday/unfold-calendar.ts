// Calendars break long lines after 75 bytes, often in the middle of a Korean syllable, so they are joined before their bytes
// become text (RFC 5545, 3.1).
const marks = { lineFeed: 0x0a, carriageReturn: 0x0d, space: 0x20, tab: 0x09 } as const
const byteOrderMark = [0xef, 0xbb, 0xbf] as const

const isBreak = (byte: number | undefined): boolean => byte === marks.lineFeed || byte === marks.carriageReturn
const isFold = (byte: number | undefined): boolean => byte === marks.space || byte === marks.tab

/** What begins like a calendar is read as one, whatever its name says. */
export const isCalendar = (bytes: Uint8Array): boolean => {
  const start = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0
  const opening = new TextDecoder('latin1').decode(bytes.subarray(start, start + 200))
  return /^\s*BEGIN:VCALENDAR/iu.test(opening)
}

/** Drops each line break that is followed by a space or a tab, and that one character with it. */
export const unfolded = (bytes: Uint8Array): Uint8Array => {
  const joined = new Uint8Array(bytes.length)
  let length = 0
  let position = 0
  while (position < bytes.length) {
    const breakLength = bytes[position] === marks.carriageReturn && bytes[position + 1] === marks.lineFeed ? 2 : 1
    if (isBreak(bytes[position]) && isFold(bytes[position + breakLength])) {
      position += breakLength + 1
    } else {
      joined[length] = bytes[position] ?? 0
      length += 1
      position += 1
    }
  }
  return joined.subarray(0, length)
}
