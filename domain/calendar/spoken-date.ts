// Calendar dates as they are said or typed: 11월 21일, 십일월 이십일일, 작년 12월 3일, 11/21, 2026-11-21, 26.11.21, 21일.
import { numberSaid, sinoNumber, smallNumber } from './spoken-number.ts'
import { firstRead, type Read, take } from './spoken-text.ts'

export type DateSaid =
  | { readonly kind: 'full'; readonly year: number; readonly month: number; readonly date: number }
  | { readonly kind: 'years-ago'; readonly yearCount: number; readonly month: number; readonly date: number }
  | { readonly kind: 'without-year'; readonly month: number; readonly date: number }
  | { readonly kind: 'months-ago'; readonly monthCount: number; readonly date: number }
  | { readonly kind: 'without-month'; readonly date: number }

type ReadDate = Read<DateSaid> | null

const fullYear = (digits: string): number => Number(digits.length === 2 ? `20${digits}` : digits)

// A number of two digits that could be a month is not taken for a year: 11.3. 15시 is the third of November.
const year = String.raw`'?(\d{4}|1[3-9]|[2-9]\d)`
// 11-3 4시 is a date before an hour, 3-4시 two hours.
const noMoreNumber = String.raw`(?!\d|:|\.\d|\s*시(?!\d))`
const dot = String.raw`\s?\.\s?`

const numericPatterns = ['-', '/', dot].map(
  (mark) => new RegExp(`^${year}${mark}(\\d{1,2})${mark}(\\d{1,2})${noMoreNumber}\\.?`, 'u'),
)
const compactPattern = /^(20\d{2}|1[3-9]|[2-9]\d)(\d{2})(\d{2})(?![\d:])/u
const koreanPattern = new RegExp(String.raw`^${year}\s*년도?\s*(${smallNumber})\s*월\s*(${smallNumber})\s*일`, 'u')

const readFull = (text: string): ReadDate => {
  for (const pattern of [koreanPattern, ...numericPatterns, compactPattern]) {
    const taken = take(pattern, text)
    if (taken !== null) {
      const [month, date] = [numberSaid(taken.caught(2)), numberSaid(taken.caught(3))]
      return { value: { kind: 'full', year: fullYear(taken.caught(1)), month, date }, rest: taken.rest }
    }
  }
  return null
}

const monthPattern = String.raw`(${smallNumber}|유|시)\s*월\s*(${smallNumber})\s*일`
const monthSaid = (words: string): number => (words === '유' ? 6 : words === '시' ? 10 : numberSaid(words))

const withYearWord = new RegExp(String.raw`^(재작년|지지난\s*해|작년|지난\s*해|올해|금년)\s*${monthPattern}`, 'u')

const readYearsAgo = (text: string): ReadDate => {
  const taken = take(withYearWord, text)
  if (taken === null) return null
  const word = taken.caught(1)
  const yearCount = /^(?:재작년|지지난)/u.test(word) ? 2 : /^(?:작년|지난)/u.test(word) ? 1 : 0
  const [month, date] = [monthSaid(taken.caught(2)), numberSaid(taken.caught(3))]
  return { value: { kind: 'years-ago', yearCount, month, date }, rest: taken.rest }
}

// A point also stands between hour and minute (15.30), so with it only what can be a month and a date is one.
const withoutYearPatterns = [
  new RegExp(`^${monthPattern}`, 'u'),
  new RegExp(String.raw`^(\d{1,2})[-/](\d{1,2})${noMoreNumber}`, 'u'),
  new RegExp(String.raw`^(0?[1-9]|1[0-2])${dot}(0?[1-9]|[12]\d|3[01])${noMoreNumber}\.?`, 'u'),
]

const readWithoutYear = (text: string): ReadDate => {
  for (const pattern of withoutYearPatterns) {
    const taken = take(pattern, text)
    if (taken !== null) {
      const [month, date] = [monthSaid(taken.caught(1)), numberSaid(taken.caught(2))]
      return { value: { kind: 'without-year', month, date }, rest: taken.rest }
    }
  }
  return null
}

const monthWord = /^(지지난|저저번|지난|저번|이번|금)\s*달\s*/u
const dateAlone = new RegExp(String.raw`^(\d{1,2}|${sinoNumber})\s*일(?!\s*(?:전|간|동안|요일))`, 'u')

const readWithoutMonth = (text: string): ReadDate => {
  const month = take(monthWord, text)
  const taken = take(dateAlone, month?.rest ?? text)
  if (taken === null) return null
  const date = numberSaid(taken.caught(1))
  if (month === null) return { value: { kind: 'without-month', date }, rest: taken.rest }
  const word = month.caught(1)
  const monthCount = /^(?:지지난|저저번)/u.test(word) ? 2 : /^(?:지난|저번)/u.test(word) ? 1 : 0
  return { value: { kind: 'months-ago', monthCount, date }, rest: taken.rest }
}

export const readDate = (text: string): ReadDate =>
  firstRead(text, [readFull, readYearsAgo, readWithoutYear, readWithoutMonth])
