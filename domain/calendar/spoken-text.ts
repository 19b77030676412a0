// What people type about times, made plain enough to be read: full-width digits, the many dashes and tildes of Korean
// keyboards and of pasted papers. Every change keeps the length, so that what was not understood is shown as it was typed.

/** Longer text is no time: it is refused before anything looks at it. Decomposed Hangul takes three units a syllable. */
export const spokenLengthMax = 200

const fullWidthOffset = 0xfe_e0

const halfWidth = (character: string): string => String.fromCodePoint((character.codePointAt(0) ?? 0) - fullWidthOffset)

const plain = (composed: string): string =>
  composed
    .replaceAll(/[！-～]/gu, halfWidth)
    .replaceAll(/[〜∼˜⁓]/gu, '~')
    .replaceAll(/[‐‑‒–—―−]/gu, '-')
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff\u3000]/gu, ' ')
    .replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase())

export interface SpokenText {
  readonly plain: string
  /** The words as typed that a reader left over, given the rest of `plain`. */
  readonly typedOf: (rest: string) => string
}

export const spokenText = (typed: string): SpokenText => {
  const composed = typed.normalize('NFC')
  return { plain: plain(composed), typedOf: (rest) => composed.slice(composed.length - rest.length).trim() }
}

/** Something read from the beginning of a text, and what follows it. */
export interface Read<Value> {
  readonly value: Value
  readonly rest: string
}

interface Taken {
  /** What each bracket of the pattern caught, from 1; an empty text where it caught nothing. */
  readonly caught: (bracket: number) => string
  readonly rest: string
}

/** Reads `pattern`, which begins with `^`, after any spaces and commas. */
export const take = (pattern: RegExp, text: string): Taken | null => {
  const trimmed = text.replace(/^[\s,]+/u, '')
  const match = pattern.exec(trimmed)
  return match === null ? null : { caught: (bracket) => match[bracket] ?? '', rest: trimmed.slice(match[0].length) }
}

/** The text after `pattern`, or the text itself where it does not begin so. */
export const skip = (pattern: RegExp, text: string): string => take(pattern, text)?.rest ?? text

/** The first of `readers` that can read the text. */
export const firstRead = <Value>(
  text: string,
  readers: readonly ((text: string) => Read<Value> | null)[],
): Read<Value> | null => {
  for (const reader of readers) {
    const read = reader(text)
    if (read !== null) return read
  }
  return null
}
