// Which paper answers which demand: viewing, deletion, suspension, an agency's letter.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { articleOf, groundsFor } from '../../../domain/decision/letter-grounds.ts'
import { letterOf } from '../../../domain/decision/letter.ts'
import type { RangeResult } from '../../../domain/decision/range-result.ts'
import { decisionNotice } from '../../../domain/paper/notice.ts'
import type { NoticePaper } from '../../../domain/paper/notice-paper.ts'
import type { Authority } from '../../../domain/request/applicant.ts'
import { rangeIdSchema } from '../../../domain/request/request.ts'
import { draftOf, id, noticeFacts, pastRange, receiptFacts, refused, request } from './sample.ts'

const [available = pastRange] = receiptFacts.request.ranges
const granted: RangeResult = { kind: 'granted', masking: 'none' }

const noticeFor = (
  facts: Partial<typeof request>,
  result: RangeResult,
  draft: Partial<typeof noticeFacts.draft> = {},
): NoticePaper =>
  decisionNotice({
    ...noticeFacts,
    request: { ...request, ranges: [available], ...facts },
    draft: { ...draftOf([result], [available]), ...draft },
  })

const labelsOf = ({ rows }: NoticePaper): readonly string[] =>
  rows.flatMap(({ boxes }) => boxes.map(({ label }) => label))

const chosenIn = ({ outcomes }: NoticePaper): readonly string[] =>
  outcomes.filter(({ isChosen }) => isChosen).map(({ label }) => label)

const official: Authority = {
  door: 'authority',
  body: '견본경찰서',
  department: '형사과',
  post: '형사1팀',
  rank: '경위',
  brought: 'letter',
  documentNumber: '형사과-1234',
  ground: 'other-law',
  citedItem: null,
  statute: '견본법 제12조',
  scope: '10시부터 10시 20분까지',
  safeguardsAsked: true,
  replyWishedOn: null,
}
const second = { ...available, id: rangeIdSchema.parse(id(2)) }

describe('a demand is answered by its own letter', () => {
  test.each([
    ['self', ['viewing'], 'viewing'],
    ['self', ['viewing', 'deletion'], 'viewing'],
    ['agent', ['deletion'], 'deletion'],
    ['self', ['deletion', 'suspension'], 'deletion'],
    ['self', ['suspension'], 'suspension'],
    ['authority', ['viewing', 'copy'], 'reply'],
    ['authority', ['deletion'], 'reply'],
  ] as const)('%s, %j: %s', (door, kinds, letter) => {
    expect(letterOf({ applicant: { door }, kinds })).toBe(letter)
  })
})

describe('rule 41: deletion and suspension have a notice of their own', () => {
  test('what was done stands under the articles of form no. 10, without boxes of a viewing', () => {
    const paper = noticeFor({ kinds: ['deletion'] }, granted)
    expect(paper.title).toBe('개인정보 (정정·삭제) 결과 통지서')
    expect(chosenIn(paper)).toEqual(['삭제하기로 함'])
    expect(paper.outcomes.map(({ label }) => label)).toEqual(['삭제하기로 함', '일부 삭제', '연기', '삭제하지 않음'])
    expect(paper.legalLine).toContain('제36조')
    expect(paper.legalLine).toContain('제43조제3항')
    expect(paper.foot.form).toContain('별지 제10호서식')
    expect(labelsOf(paper)).toEqual([
      '수신자',
      '접수번호',
      '요구 내용',
      '통지 내용',
      '사유',
      '법적 근거',
      '이의제기 방법',
    ])
    // Nothing is deleted before an order is released and carried out, so the notice promises and claims nothing.
    expect(JSON.stringify(paper)).toContain('이 통지를 한 날부터 5일 안에 되살릴 수 없게 삭제합니다')
    expect(JSON.stringify(paper)).not.toMatch(/삭제했|삭제함/u)
    expect(JSON.stringify(paper.rows)).not.toContain('열람')
  })

  test.each(groundsFor.deletion)('not deleted for %s states reason, article and objection', (ground) => {
    const paper = noticeFor({ kinds: ['deletion'] }, refused({ ground, facts: '「견본법」 제1조' }))
    const printed = JSON.stringify(paper.rows)
    expect(chosenIn(paper)).toEqual(['삭제하지 않음'])
    expect(printed).toContain(articleOf(ground, 'deletion'))
    expect(printed).toContain('118')
    expect(printed).not.toMatch(/제35조|거절/u)
    expect(printed).not.toMatch(/적법|합법/u)
  })

  test('rule 38: footage of a public place is explained to be outside the right to suspension', () => {
    const paper = noticeFor({ kinds: ['suspension'] }, refused({ ground: 'exempt-public', facts: '' }))
    expect(paper.title).toBe('개인정보 (처리정지) 결과 통지서')
    expect(paper.legalLine).toContain('제44조')
    expect(JSON.stringify(paper.rows)).toContain('제58조제2항에 따라 제37조(처리정지)가 적용되지 않습니다')
  })

  test('stretches that fare differently each say whether they were deleted', () => {
    const ranges = [available, second]
    const paper = decisionNotice({
      ...noticeFacts,
      request: { ...request, kinds: ['deletion'], ranges },
      draft: draftOf([granted, refused({ ground: 'not-filmed', facts: '' })], ranges),
    })
    expect(chosenIn(paper)).toEqual(['일부 삭제'])
    const printed = JSON.stringify(paper.rows)
    expect(printed).toContain('삭제하기로 함: 1층 로비(카메라 03)')
    expect(printed).toContain('삭제하지 않음: 1층 로비(카메라 03)')
  })

  test('asked beside a viewing, deletion is said to come after it', () => {
    const paper = noticeFor({ kinds: ['viewing', 'deletion'] }, refused({ ground: 'not-filmed', facts: '' }))
    const printed = JSON.stringify(paper.rows)
    expect(paper.title).toBe('개인영상정보 열람등 결과 통지서')
    expect(printed).toContain('요구하신 영상의 열람을 거절합니다')
    expect(printed).toContain('열람하신 뒤에 요구하실 수 있어(「개인정보 보호법」 제36조제1항)')
    expect(JSON.stringify(noticeFor({}, granted).rows)).not.toContain('제36조')
  })
})

describe('an agency is replied to', () => {
  const reply = (applicant: Authority, result: RangeResult, draft: Partial<typeof noticeFacts.draft> = {}) =>
    decisionNotice({
      ...noticeFacts,
      request: { ...request, applicant, ranges: [available], kinds: ['viewing', 'copy'] },
      deadline: { ...noticeFacts.deadline, kind: 'asked', wishedOn: null },
      draft: { ...draftOf([result], [available]), ...draft },
    })

  test('the body is addressed, its letter named, and no right of a person is spoken of', () => {
    const paper = reply(official, refused({ ground: 'harm-to-others', facts: '입원 환자의 상태가 드러남' }))
    const printed = JSON.stringify(paper)
    expect(paper.title).toBe('개인영상정보 제공 요청에 대한 회신')
    for (const words of [
      '견본경찰서 형사과 귀중',
      '형사1팀 경위 홍길동',
      '공문 형사과-1234',
      '2026. 11. 23.(월) 접수',
    ]) {
      expect(printed).toContain(words)
    }
    expect(printed).not.toMatch(/제35조|이의|118|법정 답변 기한|10일|귀하/u)
    expect(labelsOf(paper)).not.toContain('이의제기 방법')
    expect(labelsOf(paper)).not.toContain('납부 금액')
  })

  test('rule 22: without a ground it is told what would be one', () => {
    const printed = JSON.stringify(
      reply({ ...official, ground: null }, refused({ ground: 'ground-missing', facts: '' })),
    )
    expect(printed).toContain('제18조제1항·제2항')
    expect(printed).toContain('근거를 보완하여')
    expect(printed).not.toContain('이용 제한과 안전조치')
  })

  test('rule 23: what is provided names its ground and asks for limits and safeguards', () => {
    const appointment = {
      at: instant('2026-12-01T05:00:00.000Z'),
      place: '원무과',
      forms: ['file'],
      method: 'visit',
    } as const
    const paper = reply(official, granted, { appointment: { ...appointment, forms: [...appointment.forms] } })
    const printed = JSON.stringify(paper)
    expect(printed).toContain('「개인정보 보호법」 제18조제2항제2호 · 견본법 제12조')
    expect(printed).toContain('제18조제5항')
    expect(printed).toContain('범위(10시부터 10시 20분까지)')
    expect(labelsOf(paper)).toContain('제공 일시')
  })

  test('within the purpose of the cameras nothing outside it is asked to be guarded', () => {
    const printed = JSON.stringify(reply({ ...official, ground: 'within-purpose', statute: '' }, granted))
    expect(printed).toContain('「개인정보 보호법」 제17조제1항')
    expect(printed).not.toContain('제18조제5항')
  })
})
