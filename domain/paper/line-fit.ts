// How many lines a text will take in a box, before it is drawn. Papers are frozen as data, so what goes to the annex must
// be decided here and not by the printer at hand. Widths are Pretendard's, rounded up: too early an annex is a lesser evil
// than a line cut off.

const space = 0.26

/** Advance of one character in em. */
const advanceOf = (character: string): number => {
  if (character === ' ') return space
  if (/[.,:;·'’‘|!()[\]]/u.test(character)) return 0.36
  if (/[A-Z]/u.test(character)) return 0.76
  if (/[\u0020-\u024f]/u.test(character)) return 0.64
  return 0.88
}

const advanceOfWord = (word: string): number => [...word].reduce((sum, character) => sum + advanceOf(character), 0)

/** Lines of `text` in a box `widthEm` wide, breaking between words and inside words longer than a line. */
export const lineCount = (text: string, widthEm: number): number =>
  text
    .split('\n')
    .map((paragraph) => {
      let lines = 1
      let used = 0
      for (const word of paragraph.split(' ')) {
        const wide = advanceOfWord(word)
        if (used > 0 && used + space + wide <= widthEm) used += space + wide
        else {
          if (used > 0) lines += 1
          lines += Math.max(0, Math.ceil(wide / widthEm) - 1)
          used = wide > widthEm ? wide % widthEm : wide
        }
      }
      return lines
    })
    .reduce((sum, lines) => sum + lines, 0)

/** The longest beginning of `text` that, followed by `ending`, stays within `linesMax` lines. */
export const beginningWithin = (text: string, ending: string, widthEm: number, linesMax: number): string => {
  const characters = [...text]
  let fits = 0
  let tooMany = characters.length + 1
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    const isWithin = lineCount(`${characters.slice(0, middle).join('').trimEnd()}${ending}`, widthEm) <= linesMax
    if (isWithin) fits = middle
    else tooMany = middle
  }
  const beginning = characters.slice(0, fits).join('')
  // A number cut in two would read as another number, so a whole word goes, unless the word alone fills the box.
  const atWord = beginning.slice(0, Math.max(beginning.lastIndexOf(' '), beginning.lastIndexOf('\n')))
  return `${(atWord === '' || fits === characters.length ? beginning : atWord).trimEnd()}${ending}`
}
