// What every letter says alike in Korean, the language in which it binds.
import { clockTimeOf, dayOf, millisecondsBetween } from '../../../calendar/instant.ts'
import { dayAndWeekdayWords, dayWords, spanWords } from '../../../calendar/korean-day.ts'
import type { PlainDay } from '../../../calendar/plain-day.ts'
import type { Clinic } from '../../../clinic/clinic.ts'
import type { ShownSpan } from '../../../decision/range-result.ts'
import type { ViewingAppointment, ViewingForm, ViewingMethod } from '../../../decision/viewing-appointment.ts'
import type { Availability } from '../../../footage/availability.ts'

export const labels = {
  recipient: '수신자',
  receiptNumber: '접수번호',
  asked: '요구 내용',
  result: '통지 내용',
  resultOf: '(결과)',
  reason: '사유',
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
} as const

/** One line at the foot of a notice that is handed over: who received it, and when. */
export const receivedByWords = { label: '수령인', text: '받은 날      .     .     .   (서명 또는 인)' } as const

/** Headings of the boxes; a letter may word some otherwise. */
export type LetterLabels = Readonly<Record<keyof typeof labels, string>>

export const viewingForms = {
  watching: '열람·시청',
  printout: '사본·출력물',
  file: '전자파일',
  photograph: '복제물·인화물',
  other: '기타',
} as const satisfies Record<ViewingForm, string>

export const viewingMethods = {
  visit: '직접방문',
  post: '우편',
  fax: '팩스',
  email: '전자우편',
  other: '기타',
} as const satisfies Record<ViewingMethod, string>

export const notApplicable = '해당 없음'
export const differing = '구간마다 결과가 다릅니다.'
export const masked = '함께 찍힌 다른 사람은 알아볼 수 없게 가렸습니다.'
/** Rule 41: deletion is asked of what was seen; its own notice follows that demand (decision 0010). */
export const removalLater =
  '삭제나 처리정지는 열람하신 뒤에 요구하실 수 있어(「개인정보 보호법」 제36조) 여기서 정하지 않았습니다. 열람하신 뒤 요구하시면 10일 안에 결과를 따로 통지합니다.'
export const restOfListInAnnex = '나머지는 붙임에 적었습니다(붙임 참조).'
export const tooLongForBox = ' 구체적인 내용이 길어 붙임에 적었습니다(붙임 참조).'
export const anchorRemark =
  '이 세 줄은 이 문서를 낼 때의 대장 상태입니다. 나중에 대장과 견주면 기록이 바뀌었는지 알 수 있으니 함께 보관해 주십시오.'

export const restInAnnex = (restCount: number): string => `외 ${restCount}건 (붙임 참조)`

export const documentNumberWords = ({ name }: Pick<Clinic, 'name'>, number: string | null): string =>
  `${name} 영상 ${number ?? '(발송할 때 매깁니다)'}`

export const annexTitle = (title: string, { name }: Clinic, number: string | null, sentOn: PlainDay): string =>
  `붙임 · ${title}${number === null ? '' : ` ${name} 영상 ${number}`} · 발송 ${dayAndWeekdayWords(sentOn)}`

export const footForm = ({ name }: Clinic, reference: string, lawTableVersion: string): string =>
  [`${name} 양식`, ...(reference === '' ? [] : [`참고: ${reference}`]), `법령표 ${lawTableVersion}`].join(' · ')

export const pastNote = (availability: Availability): string => {
  if (availability.kind !== 'past') return ''
  const row = availability.destruction === null ? '' : `, 파기 제${availability.destruction.ledgerNumber}호`
  return ` (보관 ${dayWords(availability.lastDay)}까지${row})`
}

/** Then their clock times say it all: the day stands with the stretch. */
export const isOneDay = (spans: readonly ShownSpan[]): boolean =>
  new Set(spans.flatMap(({ from, to }) => [dayOf(from), dayOf(to)])).size <= 1

export const spansWords = (spans: readonly ShownSpan[]): string =>
  (isOneDay(spans)
    ? spans.map(({ from, to }) => `${clockTimeOf(from)} ~ ${clockTimeOf(to)}`)
    : spans.map(({ from, to }) => spanWords(from, to))
  ).join(', ')

const lengthWords = (minuteCount: number): string =>
  [
    ...(minuteCount < 60 ? [] : [`${Math.floor(minuteCount / 60)}시간`]),
    ...(minuteCount % 60 === 0 && minuteCount > 0 ? [] : [`${minuteCount % 60}분`]),
  ].join(' ')

const minutesOf = ({ from, to }: ShownSpan): number => Math.round(millisecondsBetween(from, to) / 60_000)

export const spansWithTotal = (spans: readonly ShownSpan[]): string =>
  `${spansWords(spans)} (합계 ${lengthWords(spans.reduce((sum, span) => sum + minutesOf(span), 0))})`

/** Of a box that stands empty where everything was granted nothing is said. */
export const objectionCaution = (mayObject: boolean): readonly string[] =>
  mayObject ? ['결과에 동의하지 않으시면 위의 ‘이의제기 방법’에 따라 이의를 제기하실 수 있습니다.'] : []

/** Beside a day after the tenth: it is no postponement. */
export const requestersWish = '청구하신 분이 원하신 날입니다.'
export const appointmentWords = (at: ViewingAppointment['at']): string =>
  `${dayAndWeekdayWords(dayOf(at))} ${clockTimeOf(at)}`
