// A reply to an agency's letter. An agency exercises no right of its own under art. 35: it is told what is provided or not, on which
// ground, and what is asked of it in turn (art. 18(5), rule 23). No ten days run, and nothing is said of objecting.
import { dayAndWeekdayWords } from '../../../calendar/korean-day.ts'
import type { Reason } from '../../../decision/range-result.ts'
import { refusalGroundTable } from '../../../notice/refusal-ground.ts'
import type { LetterWords, ReasonWords } from '../../letter-words.ts'
import { postponementWords } from '../../postponement-words.ts'
import { type RefusalFacts, refusalWords, withFacts } from '../../refusal-words.ts'
import { labels } from './every-letter.ts'

type Told = ReasonWords & { readonly result: string }

/** What is worded otherwise to an agency than to a person who asks for footage of himself. */
const ownReasons: Readonly<Partial<Record<Reason['ground'], (told: RefusalFacts) => Told>>> = {
  'retention-passed': (told) => ({
    ...refusalWords('retention-passed', told),
    result: '요청하신 시간대의 영상은 남아 있지 않습니다.',
  }),
  'not-filmed': ({ facts, isNeverFilmed }) => ({
    lead: isNeverFilmed ? '촬영한 영상이 없음.' : '요청하신 장면이 없음.',
    text: [
      isNeverFilmed
        ? '요청하신 시간과 장소에는 촬영한 영상이 없습니다.'
        : '요청하신 시간과 장소의 영상을 확인했으나 해당하는 장면을 찾지 못했습니다.',
      facts,
    ]
      .filter((part) => part !== '')
      .join(' '),
    result: '',
  }),
  'law-restricts': ({ facts }) => ({
    lead: '법률에서 제공을 제한하는 영상.',
    text: withFacts('이 영상은 다음 법률 조항에서 정한 요건이 있어야 제공할 수 있습니다', facts),
    result: '',
  }),
  'harm-to-others': ({ facts }) => ({
    lead: '정보주체나 제3자의 이익을 부당하게 침해할 우려.',
    text: withFacts('다음 사정 때문에 정보주체나 제3자의 이익을 부당하게 침해할 우려가 있습니다', facts),
    result: '',
  }),
}

const groundLabels: Readonly<Partial<Record<Reason['ground'], string>>> = {
  'not-filmed': '요청하신 장면이 없음',
  'law-restricts': '법률에서 제공을 제한하는 영상',
}

const reason = (ground: Reason['ground'], told: RefusalFacts): Told =>
  ownReasons[ground]?.(told) ?? refusalWords(ground, told)

export const replyLetter: LetterWords = {
  title: '개인영상정보 제공 요청에 대한 회신',
  formReference: '',
  labels: {
    ...labels,
    asked: '요청 내용',
    result: '회신 내용',
    law: '근거',
    viewingAt: '제공 일시',
    viewingPlace: '제공 장소',
    viewingForm: '제공 형태',
    viewingMethod: '제공 방법',
    askedFootage: '요청하신 영상',
  },
  outcomes: { granted: '제공', part: '일부 제공', postponed: '회신 연기', refused: '제공하지 않음' },
  reasonOf: {
    granted: '',
    part: '(일부 제공하지 않는 사유)',
    postponed: '(연기 사유)',
    refused: '(제공하지 않는 사유)',
  },
  legalLine: '귀 기관의 요청에 대하여 위와 같이 회신합니다.',
  cautions: ({ method }) => [
    ...(method === 'visit' ? ['영상을 보거나 받으러 오실 때 이 회신과 공무원증을 가지고 오십시오.'] : []),
    '이 회신에 대하여 물어보실 것이 있으면 위의 담당자에게 문서번호를 알려 주십시오.',
  ],
  grantedWhole: (appointment) => {
    const isWatched = appointment === null || appointment.forms.includes('watching')
    const isCopied = appointment !== null && appointment.forms.some((form) => form !== 'watching')
    if (isWatched && isCopied) return '요청하신 구간 전체를 보여 드리고 사본을 제공합니다.'
    return isCopied ? '요청하신 구간 전체의 사본을 제공합니다.' : '요청하신 구간 전체를 보여 드립니다.'
  },
  grantedPart: '아래 구간을 제공합니다.',
  keptBack: (spans) => `제공하지 않는 구간: ${spans}`,
  postponedUntil: (day) => `제공 여부를 ${dayAndWeekdayWords(day)}까지 다시 회신하겠습니다.`,
  postponedPromise: '사유가 먼저 없어지면 그때 지체 없이 회신하겠습니다.',
  refused: '요청하신 영상을 제공하지 않습니다.',
  rangeGranted: (range) => `제공: ${range}`,
  rangePart: (range, spans, ground) => `일부 제공: ${range} 가운데 ${spans}. 나머지는 ${ground}`,
  rangePostponed: (range, day) => `연기: ${range}, ${day}까지`,
  rangeRefused: (range, ground) => `제공하지 않음: ${range}, ${ground}`,
  groundLabel: (ground) => groundLabels[ground] ?? refusalGroundTable[ground].label,
  refusal: reason,
  limit: reason,
  postponement: postponementWords,
  grantedLaw: '',
  partLaw: '',
  postponedLaw: '',
}
