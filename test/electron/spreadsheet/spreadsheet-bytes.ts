// Spreadsheets as bytes, and a writer written apart from the parser under test.

export const headers = [
  '관리번호',
  '건물',
  '층',
  '설치장소',
  '구역',
  '촬영범위',
  '공개여부',
  '촬영시간',
  '녹화기',
  '채널',
] as const

export const headerText = headers.join(',')

/** Made with another program's CP949 codec: Node writes none, and a codec tested against itself proves nothing. */
export const korean949Bytes = Buffer.from(
  'b0fcb8aeb9f8c8a32cb0c7b9b02cc3fe2cbcb3c4a1c0e5bcd22cb1b8bfaa2cc3d4bfb5b9fcc0a72cb0f8b0b3bfa9bace2cc3d4bfb5bdc3b0a3' +
    '2cb3ecc8adb1e22cc3a4b3ce0d0a412d312cbabbb0fc2c31c3fe2c8c63b9e6bdc720c0d4b1b82cb7cebaf12c94ee20c0fcc3bc2cb0f8b0b32c' +
    '3234bdc3b0a32c4e56522c310d0a',
  'hex',
)

export const korean949Text = `${headerText}\r\nA-1,본관,1층,똠방실 입구,로비,뷁 전체,공개,24시간,NVR,1\r\n`

/** RFC 4180 with any delimiter and line end; a cell is quoted where it must be. */
export const writeCells = (
  rows: readonly (readonly string[])[],
  { delimiter = ',', lineEnd = '\r\n' }: { readonly delimiter?: string; readonly lineEnd?: string } = {},
): string => {
  const written = (cell: string): string =>
    [delimiter, '"', '\r', '\n'].some((mark) => cell.includes(mark)) ? `"${cell.split('"').join('""')}"` : cell
  return rows.map((cells) => cells.map(written).join(delimiter) + lineEnd).join('')
}
