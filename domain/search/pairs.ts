// How texts are indexed and asked for. Korean words are found by pairs of characters, because two-syllable words are the
// common case; initial consonants (초성) and the tail of a phone have columns of their own.
import { getChoseong } from 'es-hangul'
import type { PlainDay } from '../calendar/plain-day.ts'
import { daysSearched, dayTerms } from './days.ts'

// Compatibility jamo are how a keyboard types initials alone; NFKC would turn them into the parts of syllables.
const normalised = (text: string): string =>
  text.replaceAll(/[^\u3131-\u318e]+/gu, (part) => part.normalize('NFKC')).toLowerCase()

const wordsIn = (text: string): readonly string[] => normalised(text).match(/[\p{L}\p{N}]+/gu) ?? []

const pairsOfWord = (word: string): readonly string[] => {
  const characters = [...word]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
}

const isInitials = (word: string): boolean => /^[ㄱ-ㅎ]+$/u.test(word)

const initialsOf = (word: string): string => getChoseong(word).replaceAll(/[^ㄱ-ㅎ]/gu, '')

const phoneTailLength = 4

export interface Indexed {
  readonly pairs: string
  readonly initials: string
  readonly phoneTail: string
}

/** What goes into the index for one thing that can be found. */
export const indexedForm = (
  texts: readonly string[],
  names: readonly string[],
  phone: string,
  days: readonly PlainDay[],
): Indexed => ({
  pairs: [...texts.flatMap(wordsIn).flatMap(pairsOfWord), ...new Set(days.flatMap(dayTerms))].join(' '),
  initials: names.flatMap(wordsIn).map(initialsOf).flatMap(pairsOfWord).join(' '),
  phoneTail: phone.replaceAll(/\D/g, '').slice(-phoneTailLength),
})

const quoted = (word: string): string => `"${pairsOfWord(word).join(' ')}"`

const conditionFor = (word: string): string => {
  if (isInitials(word)) return `initials : ${quoted(word)}`
  if ([...word].length === 1) return `pairs : "${word}" *`
  return /^\d{4}$/.test(word) ? `(pairs : ${quoted(word)} OR phone_tail : "${word}")` : `pairs : ${quoted(word)}`
}

// A phone number, or as much of its end as somebody remembers, is found by its tail, however it is written there or here: 010-1234-5678,
// +82 10 1234 5678, 1234-5678. The same digits may be a registered letter's, which stands among the texts: 11002-1234-5678.
const phonePattern = /(?<![\p{L}\p{N}])\+?\d[\d\s().-]{5,}\d(?![\p{L}\p{N}])/gu
const phoneDigitsMin = 7
/** A number of this office, which has its year before it. */
const numberOfYear = /^20\d\d-\d+$/u

interface PhonesSearched {
  readonly phones: readonly { readonly tail: string; readonly typed: string }[]
  readonly rest: string
}

const phonesSearched = (typed: string): PhonesSearched => {
  const phones: PhonesSearched['phones'][number][] = []
  const rest = typed.replace(phonePattern, (match) => {
    const digits = match.replaceAll(/\D/g, '')
    if (digits.length < phoneDigitsMin || numberOfYear.test(match)) return match
    phones.push({ tail: digits.slice(-phoneTailLength), typed: match })
    return ' '
  })
  return { phones, rest }
}

const phraseOf = (text: string): string => wordsIn(text).flatMap(pairsOfWord).join(' ')

/** The FTS5 query for what a person typed; null where nothing can be searched for. Every word and day must be found. */
export const findingQuery = (typed: string): string | null => {
  const { days, rest: withoutDays } = daysSearched(normalised(typed))
  const { phones, rest } = phonesSearched(withoutDays)
  const conditions = [
    ...phones.map(({ tail, typed: phone }) => `(phone_tail : "${tail}" OR pairs : "${phraseOf(phone)}")`),
    ...wordsIn(rest).map(conditionFor),
    ...days.map((day) => `(pairs : "${day.term}" OR pairs : "${phraseOf(day.typed)}")`),
  ]
  return conditions.length === 0 ? null : conditions.join(' AND ')
}
