// Which form of a Korean particle follows a text, by the sound on which the text ends when it is read aloud: 2026-1을 (일),
// 2026-2를 (이), NVR을 (알), 복도(3층)를. Libraries look at the last syllable alone and read neither digits nor letters.

/** After a consonant and after a vowel, as they are written in the words: 을/를. */
export const particles = ['이/가', '을/를', '은/는', '으로/로', '과/와'] as const
export type Particle = (typeof particles)[number]

/** 받침: none, one, or ㄹ, after which 로 stands as after a vowel. */
type Ending = 'vowel' | 'consonant' | 'rieul'

const firstSyllable = 0xac00
const syllableCount = 11_172
const endingsPerVowel = 28
const rieul = 8

const endingOfSyllable = (offset: number): Ending => {
  const final = offset % endingsPerVowel
  if (final === 0) return 'vowel'
  return final === rieul ? 'rieul' : 'consonant'
}

// 영 일 이 삼 사 오 육 칠 팔 구; ten, a hundred and a thousand end on a consonant as 영 does.
const digitEndings: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
]

// Capitals are read by name (엘, 엠, 엔, 알); a name in small letters as it sounds (폴, 킴, 존, 웡, but 피터).
const endingOfLetters = (letters: string): Ending => {
  if (/(?:[LR]|l)$/.test(letters)) return 'rieul'
  return /(?:[MNmn]|ng)$/.test(letters) ? 'consonant' : 'vowel'
}

const endingOf = (word: string): Ending => {
  const last = [...word].at(-1) ?? ''
  const offset = last.charCodeAt(0) - firstSyllable
  if (offset >= 0 && offset < syllableCount) return endingOfSyllable(offset)
  if (/\d/.test(last)) return digitEndings[Number(last)] ?? 'vowel'
  if (last === 'ん' || last === 'ン') return 'consonant'
  return endingOfLetters(word)
}

const brackets = /\s*(?:\([^()]*\)|\[[^[\]]*\]|「[^「」]*」|『[^『』]*』|〈[^〈〉]*〉|《[^《》]*》)$/u
/** A day as the screens write it, 12-15, is read 십이월 십오일. */
const dayOfMonth = /(?<!\d)\d\d-\d\d$/
const unread = /[^\p{L}\p{N}]+$/u

const withoutBrackets = (text: string): string => {
  const before = text.trimEnd().replace(brackets, '')
  return before === text.trimEnd() ? before : withoutBrackets(before)
}

/** What is read last. A particle follows the word before a closing bracket, and the words within where nothing stands before. */
const readLast = (text: string): string => {
  const before = withoutBrackets(text)
  const last = (/[\p{L}\p{N}]/u.test(before) ? before : text).replace(unread, '')
  return dayOfMonth.test(last) ? `${last}일` : last
}

export const particleAfter = (text: string, particle: Particle): string => {
  const [afterConsonant = '', afterVowel = ''] = particle.split('/')
  const ending = endingOf(readLast(text))
  if (ending === 'rieul') return particle === '으로/로' ? afterVowel : afterConsonant
  return ending === 'consonant' ? afterConsonant : afterVowel
}

export const withParticle = (text: string, particle: Particle): string => `${text}${particleAfter(text, particle)}`
