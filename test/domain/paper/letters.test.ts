// Which paper answers which demand: viewing, deletion, suspension, an agency's letter.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { articleOf, groundsFor } from '../../../domain/decision/letter-grounds.ts'
import { letterOf } from '../../../domain/decision/letter.ts'
import type { RangeResult } from '../../../domain/decision/range-result.ts'
import { decisionNotice } from '../../../domain/paper/notice.ts'
import { decisionNoticeAsRead } from '../../../domain/paper/notice-in-language.ts'
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
    ['self', ['existence'], 'existence'],
    ['self', ['existence', 'viewing'], 'viewing'],
    ['self', ['existence', 'copy'], 'viewing'],
    ['authority', ['existence'], 'reply'],
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

describe('existence asked alone is answered by a letter that shows nothing', () => {
  const none = refused({ ground: 'not-filmed', facts: '' })

  test('its boxes say whether there is footage, and none is left for a viewing or a fee', () => {
    const paper = noticeFor({ kinds: ['existence'] }, granted)
    expect(paper.title).toBe('개인영상정보 존재확인 결과 통지서')
    expect(paper.outcomes.map(({ label }) => label)).toEqual(['있음', '없음', '연기', '거절'])
    expect(chosenIn(paper)).toEqual(['있음'])
    expect(chosenIn(noticeFor({ kinds: ['existence'] }, none))).toEqual(['없음'])
    expect(chosenIn(noticeFor({ kinds: ['existence'] }, refused({ ground: 'harm-to-others', facts: '위협' })))).toEqual(
      ['거절'],
    )
    expect(labelsOf(paper)).toEqual([
      '수신자',
      '접수번호',
      '요구 내용',
      '통지 내용',
      '사유',
      '법적 근거',
      '이의제기 방법',
    ])
    expect(paper.legalLine).toContain('「표준 개인정보 보호지침」 제44조')
  })

  test.each(groundsFor.existence)('rule 9: an answer for %s states reason, article and objection', (ground) => {
    const printed = JSON.stringify(
      noticeFor({ kinds: ['existence'] }, refused({ ground, facts: '「견본법」 제1조' })).rows,
    )
    expect(printed).toContain(articleOf(ground, 'existence'))
    expect(printed).toContain('118')
    expect(printed).not.toMatch(/열람하실 수 있습니다|보여 드리면|적법|합법/u)
  })

  test.each([
    ['ko', '언제든 지워질 수 있습니다', '까지 보관합니다'],
    ['en', 'overwritten at any hour', 'kept until'],
    ['ja', 'いつでも上書き', 'まで保管します'],
  ] as const)(
    'of footage that is expected to be gone by now no day is promised (%s)',
    (paperLanguage, told, promised) => {
      const availability = {
        kind: 'available',
        through: plainDay('2026-11-25'),
        expectedThrough: plainDay('2026-11-20'),
      }
      const ranges = [{ ...available, availability } as typeof available]
      const asked = { ...request, kinds: ['existence' as const], paperLanguage, ranges }
      const paper = decisionNoticeAsRead({ ...noticeFacts, request: asked, draft: draftOf([granted], ranges) })
      const printed = JSON.stringify(paper.rows)
      expect(printed).toContain(told)
      expect(printed).not.toContain(promised)
    },
  )

  test.each(['ko', 'en', 'ja'] as const)('each stretch has its own answer where they differ (%s)', (paperLanguage) => {
    const ranges = [available, { ...second, cameraNumber: '07' }, { ...pastRange, id: rangeIdSchema.parse(id(3)) }]
    const paper = decisionNoticeAsRead({
      ...noticeFacts,
      request: { ...request, kinds: ['existence'], paperLanguage, ranges },
      draft: draftOf([granted, none, refused({ ground: 'retention-passed', facts: '' })], ranges),
    })
    const printed = JSON.stringify(paper.rows)
    const told = {
      ko: [
        /있음: [^"]*카메라 03[^"]*2026\. 12\. 10\.\(목\)까지 보관합니다/u,
        /확인하였으나 없음: [^"]*07/u,
        /남아 있지 않음: /u,
      ],
      en: [/Yes: camera 03[^"]*until Thu 10 Dec 2026/u, /No, not found: camera 07/u, /No, gone: /u],
      ja: [/あり: カメラ03[^"]*2026年12月10日\(木\)まで/u, /なし: カメラ07/u, /残っていません: /u],
    }[paperLanguage]
    for (const words of told) expect(printed).toMatch(words)
    // Rule 29: what is gone names its day and its row.
    expect(printed).toMatch(/제41호/u)
    expect(paper.outcomes.filter(({ isChosen }) => isChosen)).toHaveLength(2)
  })

  test('an agent is told of the person for whom the agent asks', () => {
    const filmed = { name: '김맡김', bornOn: plainDay('1980-01-01') }
    const paper = noticeFor(
      { kinds: ['existence'], applicant: { door: 'agent', relation: 'mandated', filmed } },
      granted,
    )
    expect(JSON.stringify(paper.rows)).toContain('김맡김 님이 찍힌 영상이 있습니다')
  })

  test('no day is promised of footage under a hold, and what of it is gone is told', () => {
    const held = { kind: 'held', through: plainDay('2027-01-10'), holdNumber: 'H-1', storedWhere: '금고' } as const
    const piece = { from: available.from, to: instant('2026-11-10T01:20:00.000Z'), lastDay: plainDay('2026-11-20') }
    const gone = [{ ...piece, kind: 'gone-early', destruction: null }] as const
    const printed = JSON.stringify(
      noticeFor({ kinds: ['existence'], ranges: [{ ...available, availability: held, gone }] }, granted).rows,
    )
    expect(printed).toContain('지금 따로 보관하고 있습니다')
    expect(printed).not.toContain('2027')
    expect(printed).toContain('다만 10:00 ~ 10:20 부분의 영상은 남아 있지 않습니다')
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
    expect(paper.foot.form).toContain('결과 통지서')
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

  describe('rules 38, 41: deletion and suspension asked together are both answered', () => {
    const closed = { ...second, cameraNumber: '07', isPublic: false }
    const told = (
      result: RangeResult,
      ranges: readonly (typeof available)[],
      paperLanguage: 'ko' | 'en' | 'ja' = 'ko',
    ) =>
      decisionNoticeAsRead({
        ...noticeFacts,
        request: { ...request, kinds: ['deletion', 'suspension'], ranges: [...ranges], paperLanguage },
        draft: draftOf(
          ranges.map(() => result),
          ranges,
        ),
      })
    const lawRestricts = refused({ ground: 'law-restricts', facts: '「견본법」 제1조' })

    test.each([
      ['deleted', granted, '삭제할 영상은 더 이상 처리하지 않고'],
      ['not deleted', lawRestricts, '삭제하지 않는 영상은 아래 사유로 처리정지도 하지 않습니다'],
    ] as const)('%s: footage of a place that is not public has articles 36 and 37', (_name, result, line) => {
      const paper = told(result, [closed])
      const printed = JSON.stringify(paper.rows)
      expect(paper.title).toBe('개인정보 (정정·삭제, 처리정지) 결과 통지서')
      expect(paper.legalLine).toMatch(/제36조.*제37조.*제43조제3항, 제44조/u)
      expect(printed).toContain(line)
      expect(printed).toMatch(/제36조.*「개인정보 보호법」 제37조/u)
      expect(printed).not.toContain('제58조제2항')
    })

    test('footage of a public place is outside suspension, whatever becomes of its deletion', () => {
      for (const result of [granted, lawRestricts]) {
        const printed = JSON.stringify(told(result, [available]).rows)
        expect(printed).toContain('제58조제2항에 따라 제37조(처리정지)가 적용되지 않습니다')
        expect(printed).not.toMatch(/처리정지도 하지 않습니다|더 이상 처리하지 않고/u)
      }
      const mixed = JSON.stringify(told(granted, [available, closed]).rows)
      expect(mixed).toContain('공개된 장소의 영상(카메라 03)')
      expect(mixed).toContain('삭제할 영상은 더 이상 처리하지 않고')
    })

    test.each([
      ['en', '(camera 03)', 'Art. 58(2)', 'processed no more', '37(4)'],
      ['ja', '(カメラ03)', '第58条第2項', '今後処理せず', '第37条第4項'],
    ] as const)('and in %s', (language, camera, article, stopped, law) => {
      const paper = told(granted, [available, closed], language)
      const printed = JSON.stringify(paper.rows)
      for (const words of [camera, article, stopped]) expect(printed).toContain(words)
      expect(paper.legalLine.split('\n')[0]).toContain(law)
    })

    test('deletion alone says nothing of suspension', () => {
      expect(JSON.stringify(noticeFor({ kinds: ['deletion'] }, granted))).not.toMatch(/처리정지|제37조|제58조/u)
    })
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
    expect(printed).toContain('열람하신 뒤에 요구하실 수 있어(「개인정보 보호법」 제36조)')
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
    expect(printed).toContain('제18조제2항')
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
