// The notice in Korean, the language in which it binds.
import { josa } from 'es-hangul'
import { clockTimeOf, dayOf, millisecondsBetween } from '../calendar/instant.ts'
import { dayAndWeekdayWords, dayWords, letterDayWords } from '../calendar/korean-day.ts'
import { refusalGroundTable } from '../notice/refusal-ground.ts'
import type { ShownSpan } from '../decision/range-result.ts'
import { feeItemsWords, feePartsWords, feeTotalWords } from './fee-words.ts'
import { contactLines } from './house-words.ts'
import { clockOf, movedLastDayWords } from './notice-clock.ts'
import type { NoticeBoxLabels, NoticeWords } from './notice-words.ts'
import { postponementWords } from './postponement-words.ts'
import { refusalWords } from './refusal-words.ts'
import { identityWords, rangeWords, requestKindWords, requestNumberWords, standingWords } from './request-words.ts'

const labels: NoticeBoxLabels = {
  recipient: '수신자',
  receiptNumber: '접수번호',
  asked: '요구 내용',
  result: '통지 내용',
  resultOf: '(결과)',
  reason: '사유',
  reasonOf: { granted: '', part: '(일부 제한 사유)', postponed: '(연기 사유)', refused: '(거절 사유)' },
  law: '법적 근거',
  objection: '이의제기 방법',
  viewingAt: '열람 일시',
  viewingPlace: '열람 장소',
  viewingForm: '열람 형태',
  viewingMethod: '열람 방법',
  fee: '납부 금액',
  feeItems: '산정 명세',
  address: '수신자 주소',
  askedFootage: '요구하신 영상',
  purpose: '목적',
}

const minutesOf = ({ from, to }: ShownSpan): number => Math.round(millisecondsBetween(from, to) / 60_000)

const spansWords = (spans: readonly ShownSpan[]): string =>
  spans.map(({ from, to }) => `${clockTimeOf(from)} ~ ${clockTimeOf(to)}`).join(', ')

const groundWords = (ground: keyof typeof refusalGroundTable): string => refusalGroundTable[ground].label

export const koreanNoticeWords: NoticeWords = {
  language: 'ko',
  title: '개인영상정보 열람등 결과 통지서',
  documentNumberLabel: '문서번호',
  documentNumber: ({ name }, number) => `${name} 영상 ${number ?? '(발송할 때 매깁니다)'}`,
  sentOnLabel: '발송일',
  day: dayWords,
  letterDay: letterDayWords,
  outcomes: { granted: '열람', part: '일부열람', postponed: '열람연기', refused: '열람거절' },
  clock: clockOf,
  legalLine: '「개인정보 보호법」 제35조제3항·제4항 및 같은 법 시행령 제41조제5항·제42조제2항에 따라 통지합니다.',
  end: '끝.',
  sealPlace: '(직인)',
  sealOmitted: '직인생략',
  contact: contactLines,
  cautionsTitle: '유의사항',
  cautions: (outcomes, deadline, method) => [
    ...(method === 'visit'
      ? [
          '열람하러 오실 때 이 통지서와 신분증을 가지고 오십시오. 대리인은 위임장과 대리인의 신분증도 필요합니다.',
          '정하신 시간에 오기 어려우시면 미리 알려 주십시오. 날짜를 다시 정해 드립니다.',
        ]
      : []),
    '결과에 동의하지 않으시면 위의 ‘이의제기 방법’에 따라 이의를 제기하실 수 있습니다.',
    ...(outcomes.includes('refused')
      ? ['다른 시간대나 다른 장소의 영상이 필요하시면 새로 청구하실 수 있습니다. 이 통지에는 비용이 들지 않습니다.']
      : []),
    ...movedLastDayWords(deadline),
  ],
  anchorRemark:
    '이 세 줄은 이 문서를 낼 때의 대장 상태입니다. 나중에 대장과 견주면 기록이 바뀌었는지 알 수 있으니 함께 보관해 주십시오.',
  annexTitle: ({ name }, number, sentOn) =>
    `붙임 · 개인영상정보 열람등 결과 통지서${number === null ? '' : ` ${name} 영상 ${number}`} · 발송 ${dayAndWeekdayWords(sentOn)}`,
  form: ({ name }, lawTableVersion) =>
    `${name} 양식 · 참고: 「개인정보 처리 방법에 관한 고시」 별지 제9호서식 · 법령표 ${lawTableVersion}`,

  labels,
  addressee: (name) => `${name} 귀하`,
  requestNumber: requestNumberWords,
  identity: identityWords,
  standing: standingWords,
  kinds: requestKindWords,
  range: rangeWords,
  pastNote: (availability) => {
    if (availability.kind !== 'past') return ''
    const row = availability.destruction === null ? '' : `, 파기 제${availability.destruction.ledgerNumber}호`
    return ` (보관 ${dayWords(availability.lastDay)}까지${row})`
  },
  purpose: (purpose) => `목적: ${purpose}`,
  restInAnnex: (restCount) => `외 ${restCount}건 (붙임 참조)`,
  restOfListInAnnex: '나머지는 붙임에 적었습니다(붙임 참조).',
  tooLongForBox: ' 구체적인 내용이 길어 붙임에 적었습니다(붙임 참조).',
  notApplicable: '해당 없음',

  grantedWhole: (appointment) => {
    const isWatched = appointment === null || appointment.forms.includes('watching')
    const isCopied = appointment !== null && appointment.forms.some((form) => form !== 'watching')
    if (isWatched && isCopied) return '요구하신 구간 전체를 열람하실 수 있고, 사본을 받으실 수 있습니다.'
    return isCopied ? '요구하신 구간 전체의 사본을 받으실 수 있습니다.' : '요구하신 구간 전체를 열람하실 수 있습니다.'
  },
  grantedPart: '아래 구간을 열람하실 수 있습니다.',
  masked: '함께 찍힌 다른 사람은 알아볼 수 없게 가렸습니다.',
  spans: (spans) => `${spansWords(spans)} (합계 ${spans.reduce((sum, span) => sum + minutesOf(span), 0)}분)`,
  keptBack: (spans) => `열람하실 수 없는 구간: ${spansWords(spans)}`,
  postponedUntil: (kinds, day) => `요구하신 ${josa(kinds, '을/를')} ${dayAndWeekdayWords(day)}까지 연기합니다.`,
  postponedPromise: '사유가 먼저 없어지면 그때 지체 없이 알려 드리고 열람하실 수 있게 하겠습니다.',
  refused: (kinds) => `요구하신 영상의 ${josa(kinds, '을/를')} 거절합니다.`,
  refusedResult: (ground, facts) => refusalWords(ground, facts).result,
  differing: '구간마다 결과가 다릅니다.',
  rangeGranted: (range) => `열람: ${range}`,
  rangePart: (range, spans, ground) =>
    `일부열람: ${range} 가운데 ${spansWords(spans)}. 나머지는 ${groundWords(ground)}`,
  rangePostponed: (range, day) => `연기: ${range}, ${dayAndWeekdayWords(day)}까지`,
  rangeRefused: (range, ground) => `거절: ${range}, ${groundWords(ground)}`,

  refusal: refusalWords,
  limit: (ground, facts) =>
    ground === 'not-filmed'
      ? {
          lead: '요구하신 분이 찍히지 않은 구간.',
          text: ['열람하실 수 없는 구간의 영상에는 귀하가 찍혀 있지 않습니다.', facts.facts]
            .filter((part) => part !== '')
            .join(' '),
        }
      : refusalWords(ground, facts),
  postponement: postponementWords,
  grantedLaw: '「개인정보 보호법」 제35조제3항, 같은 법 시행령 제41조제5항',
  partLaw: '「개인정보 보호법 시행령」 제42조제1항',
  postponedLaw: '「개인정보 보호법」 제35조제3항(정당한 사유가 있는 때의 연기)',

  appointmentAt: (at) => `${dayAndWeekdayWords(dayOf(at))} ${clockTimeOf(at)}`,
  viewingForms: {
    watching: '열람·시청',
    printout: '사본·출력물',
    file: '전자파일',
    photograph: '복제물·인화물',
    other: '기타',
  },
  viewingMethods: { visit: '직접방문', post: '우편', fax: '팩스', email: '전자우편', other: '기타' },
  feeParts: feePartsWords,
  feeTotal: feeTotalWords,
  feeItems: feeItemsWords,
}
