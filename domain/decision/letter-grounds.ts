// On which grounds each kind of letter may refuse, and by which article. Refusing to delete is no refusal to show: art. 36(1) knows one
// ground of law, art. 37(2) others, and footage of a public place is outside art. 37 altogether (rule 38).
import { type RefusalGround, refusalGroundTable } from '../notice/refusal-ground.ts'
import type { LetterKind } from './letter.ts'

const act = '「개인정보 보호법」'

/** What refers the reader to another article than in a notice of viewing. */
const articles: Readonly<Record<LetterKind, Readonly<Partial<Record<RefusalGround, string>>>>> = {
  viewing: {},
  deletion: {
    'law-restricts': `${act} 제36조제1항 단서`,
    'retention-passed': `${act} 제21조제1항`,
    'footage-lost': `${act} 제36조제1항`,
    'not-filmed': `${act} 제36조제1항`,
  },
  suspension: {
    'law-restricts': `${act} 제37조제2항제1호`,
    'harm-to-others': `${act} 제37조제2항제2호`,
    'retention-passed': `${act} 제21조제1항`,
    'footage-lost': `${act} 제37조제1항`,
    'not-filmed': `${act} 제37조제1항`,
  },
  reply: {
    'law-restricts': `${act} 제18조제1항·제2항`,
    'harm-to-others': `${act} 제18조제2항`,
    'retention-passed': `${act} 제21조제1항`,
    'footage-lost': `${act} 제18조제1항`,
    'not-filmed': `${act} 제18조제1항`,
  },
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
