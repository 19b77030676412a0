// Text without its spacing, and the way back. Korean is spaced freely and wrongly ("경찰입회", "경 찰 입 회"), so words are
// looked for in squeezed text and shown as they were typed.

export interface Squeezed {
  /** Lower case, compatibility forms unified, ignored characters left out. */
  readonly text: string
  /** The words as typed, from a start to an end in `text`. */
  readonly typed: (
    start: number,
    end: number,
  ) => { readonly start: number; readonly end: number; readonly words: string }
}

/** `ignored` tells by character what is left out beside white space. */
export const squeezed = (typedText: string, ignored: RegExp): Squeezed => {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let at = 0
  for (const typedCharacter of typedText) {
    const plain = typedCharacter.normalize('NFKC').toLowerCase()
    for (const character of plain) {
      if (/\s/u.test(character) || ignored.test(character)) continue
      text += character
      for (let unit = 0; unit < character.length; unit += 1) {
        starts.push(at)
        ends.push(at + typedCharacter.length)
      }
    }
    at += typedCharacter.length
  }
  return {
    text,
    typed: (from, to) => {
      const [start, end] = [starts[from] ?? typedText.length, ends[to - 1] ?? typedText.length]
      return { start, end, words: typedText.slice(start, end) }
    },
  }
}
