// 개인영상정보 존재확인 결과 통지서 (지침 art. 44): whether the person is in the footage, and how to see it where there is some.
import { dayAndWeekdayWords } from '../../../calendar/korean-day.ts'
import type { Reason } from '../../../decision/range-result.ts'
import type { ExistenceWords } from '../../existence-answer.ts'
import type { LetterWords } from '../../letter-words.ts'
import { movedLastDayWords } from '../../notice-clock.ts'
import { type RefusalFacts, refusalWords, withFacts } from '../../refusal-words.ts'
import { rangeWords } from '../../request-words.ts'
import { differing, objectionCaution, spansWords } from './every-letter.ts'
import { viewingLetter } from './viewing-letter.ts'

export const existenceWords: ExistenceWords = {
  sentences: {
    found: (name) => `요구하신 구간에 ${name} 님이 찍힌 영상이 있습니다.`,
    'not-found': (name) => `요구하신 구간의 영상을 확인하였으나 ${name} 님이 찍힌 장면을 찾지 못했습니다.`,
    gone: () => '요구하신 구간의 영상은 남아 있지 않아 확인할 수 없습니다.',
    'never-filmed': () => '요구하신 구간에는 촬영한 영상이 없습니다.',
    postponed: () => '요구하신 존재확인의 답변을 연기합니다.',
    refused: () => '요구하신 존재확인을 거절합니다.',
  },
  labels: {
    found: '있음',
    'not-found': '확인하였으나 없음',
    gone: '영상이 남아 있지 않음',
    'never-filmed': '촬영한 영상 없음',
    postponed: '연기',
    refused: '거절',
  },
  differing,
  line: (label, range, notes) => [`${label}: ${rangeWords(range)}`, ...notes].join(', ').concat('.'),
  howToSee: '보시려면 영상을 보관하는 동안 열람을 청구해 주십시오.',
  keptUntil: (day) => ({
    full: `이 영상은 ${dayAndWeekdayWords(day)}까지 보관합니다. 보시려면 그날까지 열람을 청구해 주십시오.`,
    brief: `${dayAndWeekdayWords(day)}까지 보관합니다`,
  }),
  keptApart: {
    full: '이 영상은 지금 따로 보관하고 있습니다. 보시려면 되도록 빨리 열람을 청구해 주십시오.',
    brief: '지금 따로 보관하고 있습니다',
  },
  mayVanish: {
    full: '이 영상은 언제든 지워질 수 있습니다. 보시려면 바로 열람을 청구해 주십시오.',
    brief: '언제든 지워질 수 있습니다',
  },
  partGone: (spans) => ({
    full: `다만 ${spansWords(spans)} 부분의 영상은 남아 있지 않습니다.`,
    brief: `${spansWords(spans)} 부분은 남아 있지 않습니다`,
  }),
  answeredBy: (day) => ({
    full: `${dayAndWeekdayWords(day)}까지 알려 드리겠습니다. 사유가 먼저 없어지면 그때 지체 없이 알려 드립니다.`,
    brief: `${dayAndWeekdayWords(day)}까지`,
  }),
}

/** Refused is here the answer, not the sight. */
const refusal = (ground: Reason['ground'], facts: RefusalFacts): ReturnType<LetterWords['refusal']> => {
  const told = refusalWords(ground, facts)
  if (ground === 'not-filmed' && !facts.isNeverFilmed)
    return {
      lead: '찍힌 영상이 없음.',
      text: [facts.facts, '옷차림이나 다른 시각·장소를 알려 주시면 다시 찾아보겠습니다.']
        .filter((part) => part !== '')
        .join(' '),
      result: '',
    }
  if (ground === 'law-restricts')
    return {
      ...told,
      text: withFacts(
        '다음 법률 조항에서 이 영상의 열람을 제한하고 있어 누가 찍혀 있는지 알려 드릴 수 없습니다',
        facts.facts,
      ),
    }
  if (ground === 'harm-to-others')
    return {
      ...told,
      text: withFacts(
        '누가 찍혀 있는지 알려 드리면 다음 사정 때문에 다른 사람의 생명·신체나 이익을 부당하게 해칠 우려가 있습니다',
        facts.facts,
      ),
    }
  if (ground === 'investigation-obstructed') return { ...told, text: told.text.replace('보여 드리면', '알려 드리면') }
  return told
}

const law = '「표준 개인정보 보호지침」 제44조'

export const existenceLetter: LetterWords = {
  ...viewingLetter(['existence']),
  title: '개인영상정보 존재확인 결과 통지서',
  outcomes: { granted: '있음', part: '일부 있음', postponed: '연기', refused: '없음' },
  reasonOf: { granted: '', part: '', postponed: '(연기 사유)', refused: '' },
  legalLine: `${law}, 「개인정보 보호법」 제35조제3항·제4항 및 같은 법 시행령 제42조제2항에 따라 통지합니다.`,
  cautions: ({ deadline, mayObject }) => [
    ...objectionCaution(mayObject),
    '영상을 보시거나 다른 시간대·장소의 영상을 확인하시려면 새로 청구하실 수 있습니다. 이 통지에는 비용이 들지 않습니다.',
    ...movedLastDayWords(deadline),
  ],
  refusal,
  limit: refusal,
  grantedLaw: law,
}
