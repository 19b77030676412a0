// Stopped words inside a text, to be marked where they stand, and the text without the sentence that holds them.

export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface TextPart {
  readonly text: string
  readonly isMarked: boolean
}

/** The text cut at the marks; joined together the parts are the text again. Overlapping marks become one. */
export const markedParts = (text: string, marks: readonly Stretch[]): readonly TextPart[] => {
  const parts: TextPart[] = []
  let at = 0
  for (const { start, end } of marks.toSorted((one, other) => one.start - other.start)) {
    const from = Math.max(start, at)
    if (end <= from) continue
    if (from > at) parts.push({ text: text.slice(at, from), isMarked: false })
    parts.push({ text: text.slice(from, end), isMarked: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false })
  return parts
}

const sentenceEnd = /[.!?。\n]/u

const startOfSentence = (text: string, at: number): number => {
  for (let index = at - 1; index >= 0; index -= 1) {
    if (sentenceEnd.test(text[index] ?? '')) return index + 1
  }
  return 0
}

const endOfSentence = (text: string, at: number): number => {
  for (let index = at; index < text.length; index += 1) {
    const character = text[index] ?? ''
    if (sentenceEnd.test(character)) return character === '\n' ? index : index + 1
  }
  return text.length
}

/** Leaves the other sentences as they were typed, without the gap. */
export const withoutSentence = (text: string, { start, end }: Stretch): string => {
  const before = text.slice(0, startOfSentence(text, start))
  // The match may end with the point itself; its sentence is then over.
  const after = text.slice(endOfSentence(text, sentenceEnd.test(text[end - 1] ?? '') ? end - 1 : end))
  return before.trim() === '' || after.trim() === '' ? `${before}${after}`.trim() : `${before}${after}`
}
