// CP949 (Windows code page 949), which Korean Excel calls "CSV (쉼표로 분리)". Node's TextDecoder answers to the label euc-kr but
// reads only its older half, KS X 1001: syllables such as 똠 or 뷁 come out damaged. The other half needs no table, because
// Microsoft put the 8,822 syllables that KS X 1001 left out into the free places in the order of Unicode.

const isKorean1001Byte = (byte: number): boolean => byte >= 0xa1 && byte <= 0xfe

const isExtensionTrail = (lead: number, trail: number): boolean =>
  (trail >= 0x41 && trail <= 0x5a) ||
  (trail >= 0x61 && trail <= 0x7a) ||
  (trail >= 0x81 && trail <= (lead <= 0xa0 ? 0xfe : 0xa0))

// Code points without a meaning of their own (private use, and the replacement for what could not be read) are not text.
const isMeaningful = (character: string): boolean => character.length === 1 && !/[\p{Co}\uFFFD]/u.test(character)

const fillKorean1001 = (units: Uint16Array): void => {
  const decoder = new TextDecoder('euc-kr')
  for (let pair = 0xa1a1; pair <= 0xfefe; pair += 1) {
    const [lead, trail] = [pair >> 8, pair & 0xff]
    if (!isKorean1001Byte(trail)) continue
    const character = decoder.decode(Uint8Array.of(lead, trail))
    if (isMeaningful(character)) units[pair] = character.charCodeAt(0)
  }
  // Added in 1998, after the tables that decoders ship.
  units[0xa2e6] = 0x20ac // €
  units[0xa2e7] = 0x00ae // ®
}

const fillExtension = (units: Uint16Array): void => {
  const known = new Set(units)
  let syllable = 0xac00
  for (let pair = 0x8141; pair <= 0xc652; pair += 1) {
    if (!isExtensionTrail(pair >> 8, pair & 0xff)) continue
    while (known.has(syllable)) syllable += 1
    units[pair] = syllable
    syllable += 1
  }
}

/** The UTF-16 unit of each pair of bytes, 0 where there is none. */
const makeUnits = (): Uint16Array => {
  const units = new Uint16Array(0x1_00_00)
  fillKorean1001(units)
  fillExtension(units)
  return units
}

let unitsOnceMade: Uint16Array | null = null

/** Null where the bytes are not CP949. */
export const decodeKorean949 = (bytes: Uint8Array): string | null => {
  unitsOnceMade ??= makeUnits()
  const text = new Uint16Array(bytes.length)
  let length = 0
  for (let position = 0; position < bytes.length; position += 1) {
    const lead = bytes[position] ?? 0
    let unit = lead
    if (lead >= 0x80) {
      position += 1
      unit = unitsOnceMade[lead * 0x100 + (bytes[position] ?? 0)] ?? 0
      if (unit === 0) return null
    }
    text[length] = unit
    length += 1
  }
  return new TextDecoder('utf-16le').decode(text.subarray(0, length))
}
