// Resident registration numbers are never kept (PIPA art. 24-2, rule 14): every text field rejects the pattern. Numbers
// given since October 2020 end in random digits, so no check digit is asked for.

// Six digits of a birth date and seven more, of any century and of foreigners too, whatever mark or word for a mark stands
// between them. A leading +82 makes it a phone number: +82 010 1234 5678 would otherwise read as the first of January 1982.
const [month, date] = [String.raw`(?:0[1-9]|1[0-2])`, String.raw`(?:0[1-9]|[12]\d|3[01])`]
const birthDate = String.raw`\d{2}${month}${date}`
// U+1173 and U+119E are what ㅡ and ㆍ, typed for a dash and a dot, become when their compatibility forms are unified; ー is typed too.
const mark = String.raw`(?:[^\d\p{L}]|[\u1173\u119eー])`
const between = String.raw`(?:${mark}{0,3}|${mark}?(?:뒷자리|뒤|다시|대시)${mark}?)`
const residentNumber = new RegExp(
  String.raw`(?<!\d)(?<!\+(?=82))(?:${[
    String.raw`${birthDate}${between}\d{7}`,
    String.raw`(?:18|19|20)${birthDate}${mark}{1,3}\d{7}`,
    String.raw`(?:18|19|20)?\d{2}[./-]${month}[./-]${date}[^\d\p{L}\s]{1,3}\d{7}`,
    // The last seven broken once more.
    String.raw`${birthDate}-(?:\d-\d{6}|\d{3}-\d{4})`,
  ].join('|')})(?!\d)`,
  'u',
)

// Full-width digits, invisible characters and spaces between digits are typed or pasted by mistake and mean the same.
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu
const spaceAtDigit = /(?<=[^\p{L}\s])\s+(?=[^\p{L}\s])/gu

export const holdsResidentNumber = (text: string): boolean => {
  const plain = text.normalize('NFKC').replaceAll(invisible, '')
  // Both readings count: joining spaces must not hide a number that stands beside another one.
  return residentNumber.test(plain) || residentNumber.test(plain.replaceAll(spaceAtDigit, ''))
}
