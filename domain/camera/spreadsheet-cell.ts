// What people type into one cell, read strictly: a word or day that is not plainly understood is refused, never guessed.
import { plainDaySchema, type PlainDay } from '../calendar/plain-day.ts'

/** Far beyond every field's own limit: a longer cell is too long all the same, and no rule need read megabytes of it. */
const cellCharactersMax = 1000

// A line break typed with Alt+Enter and doubled spaces mean one space. Files from a Mac may hold decomposed Hangul, which
// looks the same and is found by no search. A lone dash is how an office writes "none".
export const tidyCell = (cell: string): string => {
  const tidy = cell.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
  return /^[-–—]$/u.test(tidy) ? '' : tidy.slice(0, cellCharactersMax)
}

const yesWords = [
  'Y',
  'YES',
  'O',
  '○',
  '◯',
  '●',
  'V',
  '✓',
  '✔',
  '1',
  'TRUE',
  'ON',
  '예',
  '네',
  '유',
  '있음',
  '해당',
  '사용',
]
const noWords = [
  'N',
  'NO',
  'X',
  '×',
  '✕',
  '0',
  'FALSE',
  'OFF',
  '아니오',
  '아니요',
  '무',
  '없음',
  '미해당',
  '해당없음',
  '미사용',
]

const publicWords: readonly string[] = ['공개', '공개장소', ...yesWords]
const closedWords: readonly string[] = ['비공개', '비공개장소', ...noWords]
const affirmativeWords: readonly string[] = [...yesWords, '녹음', '녹음함', '환복', '환복함', '켜짐']
const negativeWords: readonly string[] = [...noWords, '미녹음', '녹음안함', '미환복', '환복안함', '꺼짐']

const answerFrom = (cell: string, yes: readonly string[], no: readonly string[]): boolean | null => {
  const word = cell.normalize('NFKC').toUpperCase().replaceAll(/\s/gu, '')
  if (yes.includes(word)) return true
  return no.includes(word) ? false : null
}

/** 공개여부; null where the word is neither. */
export const publicFrom = (cell: string): boolean | null => answerFrom(cell, publicWords, closedWords)

/** 음성 and 환복여부; null where the word is neither. */
export const yesOrNoFrom = (cell: string): boolean | null => answerFrom(cell, affirmativeWords, negativeWords)

// Excel writes 2024-03-02, 2024. 3. 2., 2024/3/2 or 2024년 3월 2일 depending on the cell's format, and a time where it has
// one. Two-digit years and day-first orders are refused: 03/04/05 is three different days.
const dayPattern =
  /^(\d{4})(?:[-./년]\s?(\d{1,2})[-./월]\s?(\d{1,2})[.일]?|(\d{2})(\d{2}))(?: \d{1,2}:\d{2}(?::\d{2})?)?$/u

/** 설치일; null where it is no day of the calendar. */
export const dayFrom = (cell: string): PlainDay | null => {
  const [, year, month, date, joinedMonth, joinedDate] = dayPattern.exec(cell.normalize('NFKC')) ?? []
  const parts = [year, month ?? joinedMonth, date ?? joinedDate].map((part) => (part ?? '').padStart(2, '0'))
  const day = plainDaySchema.safeParse(parts.join('-'))
  return day.success ? day.data : null
}

// OWASP's list for CSV injection, full-width forms included.
const formulaStart = /^[=+\-@＝＋－＠]/u

// A basement floor (-1, -1층), a temperature, a phone with its country code: signs in front of a number are ordinary.
const signedNumber = /^[+\-＋－]\s?[\d\p{Script=Hangul}][\d\p{Script=Hangul}\s.~-]*$/u

export type FormulaSuspicion = 'none' | 'kept-as-text' | 'formula'

/**
 * A cell that a spreadsheet program would run. `=` and `@` begin no name in an office, and a sign before anything but plain
 * words or a number is an attack or a broken export: such rows stop. Signs before a number or a word are kept as the text
 * they are; exports write them formula-safe.
 */
export const formulaSuspicionOf = (cell: string): FormulaSuspicion => {
  if (/^[\t\r]/u.test(cell) && tidyCell(cell) !== '') return 'kept-as-text'
  const tidy = tidyCell(cell)
  if (!formulaStart.test(tidy)) return 'none'
  return signedNumber.test(tidy) ? 'kept-as-text' : 'formula'
}
