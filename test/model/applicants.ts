// Who asks, by which of three doors, and for what: and which papers they lack.
import type { InputOf } from '../../domain/contract/contract.ts'
import { type Acting } from './year-of-acts.ts'
import type { RequestKept } from './chronicle.ts'
import { dayOfMinute, dayText } from './slow-time.ts'

export type Intake = InputOf<'request.receive'>

const surnames = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임'] as const
const syllables = [
  '가',
  '나',
  '다',
  '라',
  '마',
  '바',
  '사',
  '아',
  '자',
  '차',
  '하',
  '도',
  '로',
  '모',
  '보',
  '소',
] as const

/** No two people of the year share a name, so that a search for one must find that one. */
export const nameOf = (index: number): string =>
  `${surnames[index % 10]}${syllables[Math.floor(index / 10) % 16]}${syllables[Math.floor(index / 160) % 16]}온`

export const applicantOf = (
  { chance, desk }: Acting,
  settled: RequestKept['door'] | undefined,
): { applicant: Intake['applicant']; needs: readonly string[] } => {
  const door = settled ?? chance.of(['self', 'self', 'self', 'agent', 'authority'])
  if (door === 'self') return { applicant: { door }, needs: ['identity'] }
  if (door === 'agent') {
    const isChild = chance.below(2) === 0
    return {
      applicant: {
        door,
        relation: isChild ? 'parent' : 'mandated',
        filmed: { name: '홍어린', bornOn: isChild ? '2018-05-05' : '1980-05-05' },
      },
      needs: ['identity', isChild ? 'family-certificate' : 'mandate'],
    }
  }
  const isBare = settled === undefined && chance.below(2) === 0
  const wished = chance.below(3)
  return {
    applicant: {
      door,
      body: '견본경찰서',
      department: '수사과',
      post: '',
      rank: '경위',
      replyWishedOn: wished === 0 ? null : dayText(dayOfMinute(desk.now()) + 2 + wished * 4),
      brought: isBare ? 'letter' : 'warrant',
      documentNumber: '수사과-1234',
      ground: isBare ? null : 'warrant',
      citedItem: isBare ? 'item-7' : null,
      statute: '',
      scope: isBare ? '' : '영장에 적힌 시간',
      safeguardsAsked: true,
    },
    needs: isBare ? ['identity', 'ground', 'official-letter'] : ['identity', 'warrant'],
  }
}

export const kindsOf = ({ chance }: Acting): Intake['kinds'] => [
  ...chance.of([
    ['viewing'],
    ['viewing'],
    ['viewing', 'copy'],
    ['copy'],
    ['existence', 'viewing'],
    ['existence'],
    ['existence'],
    ['deletion'],
    ['viewing', 'deletion'],
  ]),
]
