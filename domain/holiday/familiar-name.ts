// Calendars from phones and portals mix 어버이날 and 식목일 among the public holidays. A day wrongly taken for one would move
// a legal last day later and make a reply late, so a name that is not plainly a public holiday is only taken when chosen.
const familiarWords = [
  '1월1일',
  '신정',
  '새해첫날',
  '설날',
  '설연휴',
  '31절',
  '삼일절',
  '어린이날',
  '부처님오신날',
  '석가탄신일',
  '현충일',
  '제헌절',
  '광복절',
  '추석',
  '개천절',
  '한글날',
  '기독탄신일',
  '성탄절',
  '크리스마스',
  '노동절',
  '근로자의날',
  '공휴일',
  '대체휴일',
  '선거',
] as const

/** 크리스마스이브 is a working day, and so is the day of a by-election. */
const workingWords = ['이브', '보궐', '기념일'] as const

// The dot of 3ㆍ1절 is a letter of old Hangul to Unicode.
const lettersOf = (name: string): string => name.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]|[\u318d\u119e]/gu, '')

export const isFamiliarHoliday = (name: string): boolean => {
  const letters = lettersOf(name)
  return familiarWords.some((word) => letters.includes(word)) && !workingWords.some((word) => letters.includes(word))
}
