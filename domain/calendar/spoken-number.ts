// Numbers as they are said: hours and hour counts in native words (세 시, 두 시간), minutes, days and months in
// Sino-Korean ones (이십 분, 십일월), all of them in digits.

const nativeNames = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두']
const sinoDigits = '영일이삼사오육칠팔구'

/** Patterns, to be put between brackets. */
export const nativeNumber = String.raw`열\s*한|열\s*두|${nativeNames.slice(0, 10).toReversed().join('|')}`
export const sinoNumber = '[이삼사오육칠팔구]?십[일이삼사오육칠팔구]?|[영일이삼사오육칠팔구]'
/** One or two digits, or a Sino-Korean number below one hundred. */
export const smallNumber = String.raw`\d{1,2}|${sinoNumber}`

const sinoValue = (words: string): number => {
  const [tens = '', ones = ''] = words.includes('십') ? words.split('십') : ['영', words]
  return (tens === '' ? 1 : sinoDigits.indexOf(tens)) * 10 + (ones === '' ? 0 : sinoDigits.indexOf(ones))
}

/** The value of what one of the patterns above caught. */
export const numberSaid = (words: string): number => {
  if (/^\d/.test(words)) return Number(words)
  const native = nativeNames.indexOf(words.replaceAll(/\s/gu, ''))
  return native >= 0 ? native + 1 : sinoValue(words)
}
