// Just enough of PDF to ask what matters of a printed paper: pages, embedded fonts, and the text a reader would extract.
// Chromium writes plain objects and Flate streams; anything else would make these functions fail loudly.
import { inflateSync } from 'node:zlib'

interface PdfObject {
  readonly number: number
  readonly head: string
  readonly stream: Buffer | null
}

const objectsOf = (pdf: Buffer): readonly PdfObject[] => {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/(\d+) 0 obj\b([\s\S]*?)endobj/g)].map((match) => {
    const body = match[2] ?? ''
    const streamAt = body.indexOf('stream')
    const head = streamAt < 0 ? body : body.slice(0, streamAt)
    const length = /\/Length (\d+)/.exec(head)?.[1]
    if (streamAt < 0 || length === undefined) return { number: Number(match[1]), head, stream: null }
    const bodyAt = match.index + match[0].indexOf(body)
    const start = bodyAt + streamAt + (body.startsWith('stream\r\n', streamAt) ? 8 : 7)
    const raw = pdf.subarray(start, start + Number(length))
    return { number: Number(match[1]), head, stream: head.includes('/FlateDecode') ? inflateSync(raw) : raw }
  })
}

export const pageCountOf = (pdf: Buffer): number =>
  objectsOf(pdf).filter(({ head }) => /\/Type\s*\/Page\b/.test(head)).length

/** Width and height of each page in whole millimetres. */
export const pageSizesMm = (pdf: Buffer): readonly (readonly [number, number])[] =>
  objectsOf(pdf)
    .filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
    .map(({ head }) => {
      const [, , , width = '0', height = '0'] = /\/MediaBox\s*\[(\S+) (\S+) (\S+) (\S+)\]/.exec(head) ?? []
      const toMm = (points: string): number => Math.round((Number(points) / 72) * 25.4)
      return [toMm(width), toMm(height)]
    })

export interface PdfFont {
  readonly name: string
  readonly isEmbedded: boolean
  readonly isExtractable: boolean
}

/** Only the fonts that pages use: descriptors with a font program, and a table back to Unicode. */
export const fontsOf = (pdf: Buffer): readonly PdfFont[] => {
  const objects = objectsOf(pdf)
  const byNumber = new Map(objects.map((object) => [object.number, object]))
  const referred = (head: string, key: string): PdfObject | undefined =>
    byNumber.get(Number(new RegExp(`/${key}\\s*\\[?\\s*(\\d+) 0 R`).exec(head)?.[1]))
  return objects
    .filter(({ head }) => /\/Type\s*\/Font\b/.test(head) && /\/Subtype\s*\/(Type0|Type3|TrueType)/.test(head))
    .map(({ head }) => {
      const descendant = referred(head, 'DescendantFonts')
      const descriptor = referred(descendant?.head ?? head, 'FontDescriptor')
      return {
        name: /\/BaseFont\s*\/(\S+)/.exec(head)?.[1] ?? '',
        isEmbedded: /\/FontFile[23]?\b/.test(descriptor?.head ?? ''),
        isExtractable: /\/ToUnicode\b/.test(head),
      }
    })
}

const decodeUtf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** Glyph to text of one ToUnicode table. */
const unicodeOf = (table: string): ReadonlyMap<number, string> => {
  const glyphs = new Map<number, string>()
  for (const block of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of (block[1] ?? '').matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      glyphs.set(Number.parseInt(glyph, 16), decodeUtf16(text))
    }
  }
  for (const block of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const ranges = (block[1] ?? '').matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)
    for (const [, from = '', to = '', text = ''] of ranges) {
      const first = Number.parseInt(from, 16)
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph += 1) {
        glyphs.set(glyph, String.fromCodePoint((decodeUtf16(text).codePointAt(0) ?? 0) + glyph - first))
      }
    }
  }
  return glyphs
}

// Chromium names a glyph by the first character that has it, and fonts give 日 and the radical ⽇ the same one. Readers fold the
// two together when they search; so does this.
const radicals = /[\u2e80-\u2fd5]/gu

/** All text in drawing order, from the fonts' own tables alone (readers differ in what else they look at), with the spaces taken out, because a PDF need not draw them. */
export const textOf = (pdf: Buffer): string => {
  const objects = objectsOf(pdf)
  const byNumber = new Map(objects.map((object) => [object.number, object]))
  const tables = new Map<string, ReadonlyMap<number, string>>()
  for (const { head } of objects) {
    for (const [, name = '', number = ''] of head.matchAll(/\/(F\d+)\s+(\d+) 0 R/g)) {
      const unicode = /\/ToUnicode\s+(\d+) 0 R/.exec(byNumber.get(Number(number))?.head ?? '')?.[1]
      const stream = byNumber.get(Number(unicode))?.stream
      if (stream !== undefined && stream !== null) tables.set(name, unicodeOf(stream.toString('latin1')))
    }
  }
  let text = ''
  for (const { stream } of objects) {
    const content = stream?.toString('latin1') ?? ''
    if (!/\bT[jJ]\b/.test(content)) continue
    let table: ReadonlyMap<number, string> = new Map()
    for (const [, font, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
      if (font !== undefined) table = tables.get(font) ?? new Map()
      for (const [code] of (glyphs ?? '').matchAll(/.{4}/g)) text += table.get(Number.parseInt(code, 16)) ?? ''
    }
  }
  return text
    .normalize('NFC')
    .replaceAll(radicals, (radical) => radical.normalize('NFKC'))
    .replaceAll(/\s+/gu, '')
}
