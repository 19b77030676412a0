import { type Demand, letterOf } from '../decision/letter.ts'
import { assertNever } from '../result.ts'
import type { LetterWords } from './letter-words.ts'
import { existenceLetter } from './words/ko/existence-letter.ts'
import { removalLetter } from './words/ko/removal-letter.ts'
import { replyLetter } from './words/ko/reply-letter.ts'
import { viewingLetter } from './words/ko/viewing-letter.ts'

export const letterWordsFor = (demand: Demand): LetterWords => {
  const letter = letterOf(demand)
  switch (letter) {
    case 'viewing':
      return viewingLetter(demand.kinds)
    case 'existence':
      return existenceLetter
    case 'deletion':
    case 'suspension':
      return removalLetter(letter, demand.kinds)
    case 'reply':
      return replyLetter
    default:
      return assertNever(letter)
  }
}
