// Resident registration numbers are never kept (PIPA art. 24-2, rule 14): every text field rejects the pattern. Numbers
// given since October 2020 end in random digits, so no check digit is asked for.

// Six digits of a birth date and seven more, of any century and of foreigners too. A leading plus makes it a phone
// number: +82 010 1234 5678 would otherwise read as the first of January 1982.
const birthDate = String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`
const separator = String.raw`[-‐–—−―\u1173·.:~/()]`
const residentNumber = new RegExp(
  String.raw`(?<![\d+])(?:${birthDate}${separator}{0,3}|(?:18|19|20)${birthDate}${separator}{1,3})\d{7}(?!\d)`,
  'u',
)

// U+1173 is what ㅡ, typed for a dash, becomes when its compatibility form is unified.
// Full-width digits, invisible characters and spaces between digits are typed or pasted by mistake and mean the same.
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu
const spaceAtDigit = /(?<=[\d\-‐–—−―\u1173·.:~/()])\s+(?=[\d\-‐–—−―\u1173·.:~/()])/gu

export const holdsResidentNumber = (text: string): boolean => {
  const plain = text.normalize('NFKC').replaceAll(invisible, '')
  // Both readings count: joining spaces must not hide a number that stands beside another one.
  return residentNumber.test(plain) || residentNumber.test(plain.replaceAll(spaceAtDigit, ''))
}
