// What a 보완요청서 says in each language. What the clinic typed itself is never translated.
import { dayAndWeekdayWords } from '../calendar/korean-day.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { MissingItem } from '../request/supplement.ts'

export interface SupplementWords {
  readonly title: string
  readonly number: string
  readonly missing: string
  readonly items: Readonly<Record<Exclude<MissingItem, 'other'>, string>>
  readonly dueOn: string
  readonly bringTo: string
  readonly ways: (hasEmail: boolean) => string
  readonly replyDue: string
  /** `day` null: no law sets one. */
  readonly clockRunsOn: (day: string | null) => string
  readonly legalLine: string
  readonly cautionsTitle: string
  readonly cautions: readonly string[]
  readonly day: (day: PlainDay) => string
}

/** Days of the other languages come from their own words. */
export type DaylessWords = Omit<SupplementWords, 'day'>

export const koreanSupplement: SupplementWords = {
  title: '개인영상정보 청구 보완요청서',
  number: '문서번호',
  missing: '보완하실 것',
  items: {
    'identity-proof': '본인임을 확인할 수 있는 신분증 제시(번호와 사본은 남기지 않습니다)',
    mandate: '위임장과 대리인의 신분증',
    'relation-proof': '관계를 증명하는 서류(가족관계증명서, 후견등기사항증명서 등)',
    'place-or-time': '영상을 찾을 수 있을 만큼의 장소와 시각',
    'agency-ground': '제공을 요청하시는 법적 근거와 범위',
    'document-number': '공문의 문서번호',
  },
  dueOn: '보완 기한',
  bringTo: '보내실 방법',
  ways: (hasEmail) => (hasEmail ? '직접방문 · 우편 · 전자우편' : '직접방문 · 우편'),
  replyDue: '답변 기한',
  clockRunsOn: (day) =>
    day === null
      ? '정해진 법정 기한은 없으나, 보완되는 대로 살펴보고 알려 드립니다.'
      : `${day}. 보완을 기다리는 동안에도 멈추지 않습니다.`,
  legalLine:
    '「개인정보 보호법」 제35조·제38조와 같은 법 시행령 제41조·제45조·제46조에 따라 청구하신 내용을 살펴보는 데 필요하여 위와 같이 보완을 요청합니다.',
  cautionsTitle: '알려 드립니다',
  cautions: [
    '기한까지 보완하지 못하셔도 청구가 없어지지 않습니다. 확인되는 데까지 살펴보고 결과를 알려 드립니다.',
    '위에 적은 것 말고는 더 요구하지 않습니다. 먼저 다른 기관을 거치실 필요도 없습니다.',
    '보완하기 어려운 사정이 있으면 위 연락처로 말씀해 주십시오.',
  ],
  day: dayAndWeekdayWords,
}

/** An agency is no data subject, so another article is behind what is asked of it. */
export const agencyLegalLine =
  '「개인정보 보호법」 제18조제2항에 따라 제공할 수 있는지 살펴보는 데 필요하여 위와 같이 보완을 요청합니다.'
