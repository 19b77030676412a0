// On which grounds each kind of letter may refuse, and by which article. Refusing to delete is no refusal to show: art. 36 knows one
// ground of law, art. 37 others, and footage of a public place is outside art. 37 altogether (rule 38). Paragraphs stand here only where
// their text was read: an article too coarse can be looked up, one that is wrong misleads.
import { type RefusalGround, refusalGroundTable } from '../notice/refusal-ground.ts'
import type { LetterKind } from './letter.ts'
import { type PostponementCause, postponementCauses } from './range-result.ts'

const act = '「개인정보 보호법」'

/** What refers the reader to another article than in a notice of viewing. */
const articles: Readonly<Record<LetterKind, Readonly<Partial<Record<RefusalGround, string>>>>> = {
  viewing: {},
  existence: {},
  deletion: {
    'law-restricts': `${act} 제36조`,
    'retention-passed': `${act} 제21조제1항`,
    'footage-lost': `${act} 제36조`,
    'not-filmed': `${act} 제36조`,
  },
  suspension: {
    'law-restricts': `${act} 제37조`,
    'harm-to-others': `${act} 제37조`,
    'retention-passed': `${act} 제21조제1항`,
    'footage-lost': `${act} 제37조`,
    'not-filmed': `${act} 제37조`,
  },
  reply: {
    'law-restricts': `${act} 제18조제2항`,
    'harm-to-others': `${act} 제18조제2항`,
    'retention-passed': `${act} 제21조제1항`,
    'footage-lost': `${act} 제18조제2항`,
    'not-filmed': `${act} 제18조제2항`,
  },
}

/** Why an answer may come later. Nobody is masked in footage that nobody is shown. */
export const causesFor: Readonly<Record<LetterKind, readonly PostponementCause[]>> = {
  viewing: postponementCauses,
  reply: postponementCauses,
  existence: postponementCauses.filter((cause) => cause !== 'masking'),
  deletion: postponementCauses.filter((cause) => cause !== 'masking'),
  suspension: postponementCauses.filter((cause) => cause !== 'masking'),
}

export const articleOf = (ground: RefusalGround, letter: LetterKind): string =>
  articles[letter][ground] ?? refusalGroundTable[ground].article

export const groundsFor: Readonly<Record<LetterKind, readonly RefusalGround[]>> = {
  viewing: [
    'law-restricts',
    'harm-to-others',
    'retention-passed',
    'footage-lost',
    'not-filmed',
    'investigation-obstructed',
    'identity-unconfirmed',
  ],
  existence: [
    'not-filmed',
    'retention-passed',
    'footage-lost',
    'law-restricts',
    'harm-to-others',
    'investigation-obstructed',
    'identity-unconfirmed',
  ],
  deletion: ['law-restricts', 'retention-passed', 'footage-lost', 'not-filmed', 'identity-unconfirmed'],
  suspension: [
    'exempt-public',
    'law-restricts',
    'harm-to-others',
    'retention-passed',
    'footage-lost',
    'not-filmed',
    'identity-unconfirmed',
  ],
  reply: ['ground-missing', 'law-restricts', 'harm-to-others', 'retention-passed', 'footage-lost', 'not-filmed'],
}
