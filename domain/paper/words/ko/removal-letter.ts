// 개인정보 (정정·삭제, 처리정지) 결과 통지서 (PIPA art. 36, Decree art. 43; art. 37, Decree art. 44), after form no. 10: what was done or not
// done, why not, and how to object (rule 41).
import { dayAndWeekdayWords } from '../../../calendar/korean-day.ts'
import type { Reason } from '../../../decision/range-result.ts'
import { refusalGroundTable } from '../../../notice/refusal-ground.ts'
import type { LetterWords, ReasonWords } from '../../letter-words.ts'
import { movedLastDayWords } from '../../notice-clock.ts'
import { postponementWords } from '../../postponement-words.ts'
import { isGoneInPart, type RefusalFacts, refusalWords, withFacts } from '../../refusal-words.ts'
import type { RequestKind } from '../../request-words.ts'
import type { SuspensionWords } from '../../suspension-answer.ts'
import { labels, objectionCaution } from './every-letter.ts'

type Told = ReasonWords & { readonly result: string }

const gone = '요구하신 영상은 이미 파기되어 남아 있지 않습니다.'

/** Grounds that read alike whether deletion or suspension was asked. */
const sharedReason = (ground: Reason['ground'], facts: RefusalFacts): Told => {
  const told = refusalWords(ground, facts)
  return ground === 'retention-passed'
    ? { lead: isGoneInPart(facts) ? '일부는 이미 파기된 영상.' : '이미 파기된 영상.', text: told.text, result: gone }
    : told
}

const deletionReason = (ground: Reason['ground'], facts: RefusalFacts): Told =>
  ground === 'law-restricts'
    ? {
        lead: '다른 법령에서 수집하도록 정한 개인정보.',
        text: withFacts('다음 법령에서 이 개인정보를 수집하도록 정하고 있어 삭제를 요구하실 수 없습니다', facts.facts),
        result: '',
      }
    : sharedReason(ground, facts)

const suspensionReason = (ground: Reason['ground'], facts: RefusalFacts): Told => {
  if (ground === 'law-restricts') {
    return {
      lead: '법률에 특별한 규정이 있거나 법령상 의무를 지키는 데 필요한 처리.',
      text: withFacts('다음 법령 때문에 처리를 멈출 수 없습니다', facts.facts),
      result: '',
    }
  }
  return ground === 'harm-to-others'
    ? {
        lead: '다른 사람에게 해를 줄 우려.',
        text: withFacts(
          '처리를 멈추면 다음 사정 때문에 다른 사람의 생명·신체나 이익을 부당하게 해칠 우려가 있습니다',
          facts.facts,
        ),
        result: '',
      }
    : sharedReason(ground, facts)
}

interface Removal {
  /** 삭제 or 처리정지. */
  readonly deed: string
  /** What the decision is called where it grants. */
  readonly decided: string
  readonly done: string
  readonly donePart: string
  readonly law: string
  readonly noticeLaw: string
  readonly groundLabels: Readonly<Partial<Record<Reason['ground'], string>>>
  readonly reason: (ground: Reason['ground'], facts: RefusalFacts) => Told
}

const deletion: Removal = {
  deed: '삭제',
  // The order to destroy is proposed upon this notice, so nothing is deleted yet when it goes out (지침 art. 10(1): five days).
  decided: '삭제하기로 함',
  done: '요구하신 구간 전체의 영상을 이 통지를 한 날부터 5일 안에 되살릴 수 없게 삭제합니다.',
  donePart: '아래 구간의 영상을 이 통지를 한 날부터 5일 안에 되살릴 수 없게 삭제합니다.',
  law: '「개인정보 보호법」 제36조제2항, 같은 법 시행령 제43조제3항',
  noticeLaw: '「개인정보 보호법」 제36조제2항·제4항 및 같은 법 시행령 제43조제3항',
  groundLabels: { 'law-restricts': '다른 법령에서 수집하도록 정한 개인정보' },
  reason: deletionReason,
}

const suspension: Removal = {
  deed: '처리정지',
  decided: '처리정지함',
  done: '요구하신 구간 전체의 영상을 더 이상 처리하지 않습니다.',
  donePart: '아래 구간의 영상을 더 이상 처리하지 않습니다.',
  law: '「개인정보 보호법」 제37조, 같은 법 시행령 제44조',
  noticeLaw: '「개인정보 보호법」 제37조제4항 및 같은 법 시행령 제44조',
  groundLabels: { 'law-restricts': '법률의 특별한 규정이나 법령상 의무' },
  reason: suspensionReason,
}

/** Asked together: the boxes are those of deletion, and `suspensionWords` says what becomes of the other demand. */
const both: Removal = {
  ...deletion,
  noticeLaw: '「개인정보 보호법」 제36조제2항·제4항, 제37조제4항 및 같은 법 시행령 제43조제3항, 제44조',
}

// What is deleted is processed no more, and what may stay is processed on; only art. 37 itself may not apply (rule 38).
export const suspensionWords: SuspensionWords = {
  withDeletion: '처리정지 요구: 삭제할 영상은 더 이상 처리하지 않고 위와 같이 삭제합니다.',
  keptBack: '처리정지 요구: 삭제하지 않는 영상은 아래 사유로 처리정지도 하지 않습니다.',
  postponed: '처리정지 요구: 삭제와 함께 연기합니다.',
  ownReason: (lead) => `처리정지 요구: ${lead}`,
  exempt: (cameras) =>
    `처리정지 요구: 공개된 장소의 영상${cameras === '' ? '' : `(카메라 ${cameras})`}에는 「개인정보 보호법」 제58조제2항에 따라 제37조(처리정지)가 적용되지 않습니다.`,
}

const removalOf = (letter: 'deletion' | 'suspension', kinds: readonly RequestKind[]): Removal => {
  if (letter === 'suspension') return suspension
  return kinds.includes('suspension') ? both : deletion
}

const titleOf = (kinds: readonly RequestKind[]): string => {
  const asked = [
    ...(kinds.includes('deletion') ? ['정정·삭제'] : []),
    ...(kinds.includes('suspension') ? ['처리정지'] : []),
  ]
  return `개인정보 (${asked.join(', ')}) 결과 통지서`
}

export const removalLetter = (letter: 'deletion' | 'suspension', kinds: readonly RequestKind[]): LetterWords => {
  const { deed, decided, done, donePart, law, noticeLaw, groundLabels, reason } = removalOf(letter, kinds)
  return {
    title: titleOf(kinds),
    // Which number the form has nobody here has read.
    formReference: '「개인정보 처리 방법에 관한 고시」의 결과 통지서',
    labels,
    outcomes: { granted: decided, part: `일부 ${deed}`, postponed: '연기', refused: `${deed}하지 않음` },
    reasonOf: {
      granted: '',
      part: `(일부 ${deed}하지 않은 사유)`,
      postponed: '(연기 사유)',
      refused: `(${deed}하지 않은 사유)`,
    },
    legalLine: `${noticeLaw}에 따라 통지합니다.`,
    cautions: ({ deadline, mayObject }) => [
      [...objectionCaution(mayObject), '이 통지에는 비용이 들지 않습니다.'].join(' '),
      ...movedLastDayWords(deadline),
    ],
    grantedWhole: () => done,
    grantedPart: donePart,
    keptBack: (spans) => `${deed}하지 않은 구간: ${spans}`,
    postponedUntil: (day) => `요구하신 ${deed}를 ${dayAndWeekdayWords(day)}까지 연기합니다.`,
    postponedPromise: '사유가 먼저 없어지면 그때 지체 없이 조치하고 결과를 알려 드리겠습니다.',
    refused: `${deed} 요구에 따른 조치를 하지 않았습니다.`,
    rangeGranted: (range) => `${decided}: ${range}`,
    rangePart: (range, spans, ground) => `일부 ${deed}: ${range} 가운데 ${spans}. 나머지는 ${ground}`,
    rangePostponed: (range, day) => `연기: ${range}, ${day}까지`,
    rangeRefused: (range, ground) => `${deed}하지 않음: ${range}, ${ground}`,
    groundLabel: (ground) => groundLabels[ground] ?? refusalGroundTable[ground].label,
    refusal: reason,
    limit: reason,
    postponement: postponementWords,
    grantedLaw: law,
    partLaw: law,
    // Of art. 35 alone is it known that it lets an answer be postponed.
    postponedLaw: '',
  }
}
