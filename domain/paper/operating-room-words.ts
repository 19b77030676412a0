// What the notice of a decision on operating-room footage says in each language. It cites the Act alone: of the Rule's articles on
// forms, days and costs no text could be confirmed, and nothing unconfirmed is printed as a fact.
import { dayAndWeekdayWords } from '../calendar/korean-day.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { BasisKind } from '../operating-room/basis.ts'
import type { RequestDetail, Verdict } from '../operating-room/request.ts'
import { restInAnnex } from './words/ko/every-letter.ts'

export const verdictKinds = ['granted', 'refused', 'incomplete'] as const satisfies readonly Verdict['kind'][]

/** What is missing of a basis. Nobody's name: who has not consented is no matter of the other people's. */
export type Shortage =
  | { readonly kind: 'patient-consent' | 'patient-unnamed' | 'participants-unnamed' }
  | { readonly kind: 'staff-consents'; readonly count: number }
  | { readonly kind: 'document-number' | 'case-number' | 'mediation-not-opened' }

type Wish = RequestDetail['wish']

export interface OperatingRoomWords {
  readonly title: string
  readonly number: string
  readonly asked: string
  readonly askedLine: (number: string, wish: Wish, receivedOn: PlainDay) => string
  readonly footage: string
  readonly rest: (restCount: number) => string
  readonly annex: string
  readonly decision: string
  readonly decidedOn: (day: PlainDay) => string
  readonly decisions: Readonly<Record<Verdict['kind'], string>>
  readonly basis: string
  readonly bases: Readonly<Record<BasisKind, string>>
  readonly next: string
  readonly nextOf: Readonly<Record<Wish, string>>
  readonly reason: string
  readonly objection: string
  readonly note: string
  readonly missing: string
  readonly shortage: (shortage: Shortage) => string
  readonly legalLine: string
  readonly cautionsTitle: string
  readonly identity: string
  readonly withdrawal: string
  readonly staysOpen: string
  readonly askAgain: string
  readonly kept: string
}

/** Days of the other languages come from their own words. */
export type DaylessOperatingRoomWords = Omit<OperatingRoomWords, 'askedLine' | 'decidedOn'> & {
  readonly askedLine: (number: string, wish: Wish, receivedOn: string) => string
  readonly decidedOn: (day: string) => string
}

const shortageWords = (shortage: Shortage): string => {
  switch (shortage.kind) {
    case 'patient-consent':
      return '환자의 동의'
    case 'staff-consents':
      return `수술에 참여한 사람 ${shortage.count}명의 동의`
    case 'patient-unnamed':
      return '환자의 이름'
    case 'participants-unnamed':
      return '수술에 참여한 사람의 이름'
    case 'document-number':
      return '요청하신 공문의 문서번호'
    case 'case-number':
      return '조정 사건 번호'
    case 'mediation-not-opened':
      return '조정이 개시되었음을 알 수 있는 서류'
  }
}

export const koreanOperatingRoom: OperatingRoomWords = {
  title: '수술실 영상 청구 결과 통지서',
  number: '문서번호',
  asked: '청구 내용',
  askedLine: (number, wish, receivedOn) =>
    `${number} ${wish === 'viewing' ? '열람' : '제공(사본)'} 청구 · ${dayAndWeekdayWords(receivedOn)} 받음`,
  footage: '청구하신 영상',
  rest: restInAnnex,
  annex: '붙임',
  decision: '결정',
  decidedOn: (day) => `${dayAndWeekdayWords(day)} 결정`,
  decisions: { granted: '허용', refused: '거절', incomplete: '근거를 기다림' },
  basis: '근거 조항',
  bases: {
    authority: '「의료법」 제38조의2제5항제1호(수사·공소·재판을 위한 기관의 요청)',
    mediation: '「의료법」 제38조의2제5항제2호(한국의료분쟁조정중재원의 요청)',
    consents: '「의료법」 제38조의2제5항제3호(환자와 수술에 참여한 사람 모두의 동의)',
  },
  next: '보시는 방법',
  nextOf: {
    viewing: '아래 연락처로 날짜와 시간을 정하신 뒤 직접 오시면 보여 드립니다.',
    provision: '아래 연락처로 날짜를 정하신 뒤 직접 오시면 사본을 드립니다.',
  },
  reason: '거절하는 이유',
  objection: '이의제기 방법',
  note: '덧붙이는 말',
  missing: '더 있어야 하는 것',
  shortage: shortageWords,
  legalLine: '「의료법」 제38조의2제5항에 따라 위와 같이 결정하였음을 알려 드립니다.',
  cautionsTitle: '알려 드립니다',
  identity: '오실 때 신분증을 보여 주십시오. 확인만 하고, 번호는 적거나 복사하지 않습니다.',
  withdrawal: '동의한 사람이 보여 드리기 전에 동의를 거두면 보여 드릴 수 없습니다.',
  staysOpen: '청구는 없어지지 않습니다. 위의 것이 갖추어지면 다시 결정하여 알려 드립니다.',
  askAgain: '근거가 새로 갖추어지면 다시 청구하실 수 있습니다.',
  kept: '결정할 때까지 청구하신 영상을 지우지 않고 따로 보존합니다.',
}
