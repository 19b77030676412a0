// What the Korean notice tells, those who read English or Japanese are told too, and nothing is told that is not so.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import type { Fee } from '../../../domain/decision/fee.ts'
import type { RangeResult } from '../../../domain/decision/range-result.ts'
import { type PaperLanguage, paperLanguages } from '../../../domain/paper/language.ts'
import { decisionNoticeAsRead } from '../../../domain/paper/notice-in-language.ts'
import type { NoticePaper } from '../../../domain/paper/notice-paper.ts'
import type { DecisionNoticeFacts } from '../../../domain/paper/notice.ts'
import { rangeIdSchema } from '../../../domain/request/request.ts'
import { replyDeadlineOf } from '../../../domain/request/reply-deadline.ts'
import { draftOf, id, noticeFacts, pastRange, receiptFacts, refused } from './sample.ts'

type Draft = DecisionNoticeFacts['draft']

interface Asked {
  readonly request?: Partial<DecisionNoticeFacts['request']>
  readonly draft?: Partial<Draft>
  readonly facts?: Partial<Pick<DecisionNoticeFacts, 'deadline' | 'sentOn'>>
}

const [available = pastRange] = receiptFacts.request.ranges
const granted = { kind: 'granted', masking: 'none' } as const satisfies RangeResult
const appointment = {
  at: instant('2026-12-01T05:00:00.000Z'),
  place: '원무과',
  forms: ['watching'],
  method: 'visit',
} satisfies Draft['appointment']

const noticeIn = (
  paperLanguage: PaperLanguage,
  results: readonly RangeResult[],
  { request, draft, facts }: Asked = {},
): NoticePaper => {
  const ranges = request?.ranges ?? [available]
  return decisionNoticeAsRead({
    ...noticeFacts,
    ...facts,
    request: { ...noticeFacts.request, ...request, ranges, paperLanguage },
    draft: { ...draftOf(results, ranges), ...draft },
  })
}

/** What the box says before the Korean that stands under it. */
const boxOf = (paper: NoticePaper, label: string): string =>
  paper.rows
    .flatMap(({ boxes }) => boxes)
    .filter((box) => box.label === label || box.sublabel === label)
    .flatMap(({ blocks }) => blocks)
    .map((block) => {
      if (block.kind === 'words') return block.runs.map(({ text }) => text).join('')
      return block.kind === 'numbered' ? block.items.join('\n') : block.choices.map(({ label: one }) => one).join(' ')
    })
    .join('\n')

const annexOf = ({ annex }: NoticePaper): string => (annex?.parts ?? []).flatMap(({ lines }) => lines).join('\n')

const cautionsOf = ({ cautions: { items } }: NoticePaper): string => items.join('\n')

describe('a way to object is told where there is something to object to', () => {
  test.each([
    ['ko', '해당 없음', /동의하지 않으시면/u],
    ['en', 'Not applicable', /disagree/u],
    ['ja', '該当なし', /同意されない/u],
  ] as const)('in %s', (language, none, caution) => {
    const whole = noticeIn(language, [granted], { draft: { appointment } })
    expect(boxOf(whole, '이의제기 방법')).toContain(none)
    expect(boxOf(whole, '이의제기 방법')).not.toContain('118')
    expect(cautionsOf(whole)).not.toMatch(caution)
    const emptied = noticeIn(language, [granted], { draft: { appointment, objection: '' } })
    expect(boxOf(emptied, '이의제기 방법')).toContain(none)
    const typed = noticeIn(language, [granted], { draft: { appointment, objection: '총무팀에 알려 주십시오.' } })
    expect(boxOf(typed, '이의제기 방법')).toContain('총무팀')
    const kept = noticeIn(language, [refused({ ground: 'not-filmed', facts: '' })])
    expect(boxOf(kept, '이의제기 방법')).toContain('118')
    expect(cautionsOf(kept)).toMatch(caution)
  })

  test.each(paperLanguages)(
    'in %s, where stopping is refused of a public place or deletion waits for the viewing',
    (language) => {
      const asked: readonly Partial<DecisionNoticeFacts['request']>[] = [
        { kinds: ['deletion', 'suspension'] },
        { kinds: ['viewing', 'deletion'] },
      ]
      for (const request of asked) {
        const paper = noticeIn(language, [granted], { request })
        expect(boxOf(paper, '이의제기 방법')).toContain('118')
        expect(cautionsOf(paper)).toMatch(/동의하지|disagree|同意されない/u)
      }
    },
  )

  test.each([
    ['ko', '비용이 들지 않습니다'],
    ['en', 'free of charge'],
    ['ja', '無料'],
  ] as const)('that the notice costs nothing is told in %s whatever was decided', (language, free) => {
    for (const kinds of [['deletion'], ['suspension'], ['existence']] as const) {
      expect(cautionsOf(noticeIn(language, [granted], { request: { kinds: [...kinds] } }))).toContain(free)
    }
    expect(cautionsOf(noticeIn(language, [refused({ ground: 'not-filmed', facts: '' })]))).toContain(free)
  })
})

describe('asked with deletion, suspension is kept back on a ground of its own', () => {
  test.each([
    ['ko', '처리를 멈출 수 없습니다: 「의료법」 제22조'],
    ['en', 'It cannot be stopped because of the following provision: 「의료법」 제22조'],
    ['ja', '次の条項により処理を停止できません: 「의료법」 제22조'],
  ] as const)('in %s', (language, own) => {
    const told = (kinds: DecisionNoticeFacts['request']['kinds'], isPublic: boolean): string => {
      const paper = noticeIn(language, [refused({ ground: 'law-restricts', facts: '「의료법」 제22조' })], {
        request: { kinds, ranges: [{ ...available, isPublic }] },
      })
      return [boxOf(paper, '사유'), annexOf(paper)].join('\n')
    }
    expect(told(['deletion', 'suspension'], false)).toContain(own)
    // Art. 37 does not apply to a public place at all (rule 38).
    expect(told(['deletion', 'suspension'], true)).not.toContain(own)
    expect(told(['deletion'], false)).not.toContain(own)
  })
})

describe('whether there is footage is answered, not the sight of it', () => {
  test.each([
    ['ko', 'investigation-obstructed', '알려 드리면', '보여 드리면'],
    ['en', 'investigation-obstructed', 'Telling', 'Showing'],
    ['ja', 'investigation-obstructed', 'お答えすると', 'お見せ'],
    ['ko', 'harm-to-others', '알려 드리면', '보여 드리면'],
    ['en', 'harm-to-others', 'Telling', 'Showing'],
    ['ja', 'harm-to-others', 'お答えすると', 'お見せ'],
  ] as const)('in %s for %s', (language, ground, telling, showing) => {
    const paper = noticeIn(language, [refused({ ground, facts: '사실' })], { request: { kinds: ['existence'] } })
    expect(boxOf(paper, '사유')).toContain(telling)
    expect(boxOf(paper, '사유')).not.toContain(showing)
  })

  test.each([
    ['ko', '촬영한 영상이 없', '다시 찾아보겠습니다', '옷차림'],
    ['en', 'Nothing was filmed', 'clothing', 'person concerned'],
    ['ja', '撮影した映像がありません', '服装', 'ご本人'],
  ] as const)('in %s nobody is looked for in what was never filmed', (language, never, ...others) => {
    const paper = noticeIn(language, [refused({ ground: 'not-filmed', facts: '' })], {
      request: { kinds: ['existence'], ranges: [{ ...available, availability: { kind: 'never-recorded' } }] },
    })
    expect(boxOf(paper, '사유')).toContain(never)
    for (const other of others) expect(boxOf(paper, '사유')).not.toContain(other)
  })
})

describe.each([
  ['en', 'KRW', 'How to pay', 'with us'],
  ['ja', 'ウォン', 'お支払方法', '当院'],
] as const)('in %s', (language, won, pay, ours) => {
  test('rule 40: every item of the fee is told with how to pay, or why nothing is taken', () => {
    const fee: Fee = {
      causedBy: 'requester',
      items: [{ what: '가림 작업', won: 5000 }],
      postageWon: 3000,
      payment: '현금',
    }
    const byPost = { ...appointment, forms: ['file'], method: 'post' } satisfies Draft['appointment']
    const told = boxOf(noticeIn(language, [granted], { draft: { appointment: byPost, fee } }), '산정 명세')
    for (const part of ['가림 작업', '5,000', '3,000', won, pay, '현금']) expect(told).toContain(part)
    const free = noticeIn(language, [granted], {
      draft: { appointment, fee: { causedBy: 'clinic', items: [], postageWon: 0, payment: '' } },
    })
    expect(boxOf(free, '산정 명세')).toContain(ours)
  })

  test('a later round names the day of the first notice, by which it was in time', () => {
    const notices = [{ number: '2026-20', issuedAt: instant('2026-11-30T01:00:00.000Z'), voided: null }]
    const paper = noticeIn(language, [granted], {
      request: { notices } as unknown as Partial<DecisionNoticeFacts['request']>,
      facts: { sentOn: plainDay('2026-12-15') },
    })
    expect(paper.clock.map(({ remark }) => remark !== '')).toEqual([false, false, true, false])
    expect(paper.clock[2]?.text).toContain('30')
  })

  test('that the tenth day was not moved for want of a table is said under the boxes too', () => {
    const deadline = replyDeadlineOf(noticeFacts.request.receivedAt, [])
    const paper = noticeIn(language, [granted], { facts: { deadline } })
    expect(cautionsOf(paper)).toContain('2026')
  })

  test('a copy alone is told as a copy', () => {
    const copied = { ...appointment, forms: ['file'] } satisfies Draft['appointment']
    const told = (draft: Partial<Draft>): string =>
      boxOf(noticeIn(language, [granted], { request: { kinds: ['viewing', 'copy'] }, draft }), '통지 내용')
    expect(told({ appointment: copied })).toMatch(/You will receive a copy|写しをお渡しします/u)
    expect(told({ appointment: copied })).not.toMatch(/show you|閲覧いただけます/u)
    expect(told({ appointment: { ...appointment, forms: ['watching', 'file'] } })).toMatch(/show you.*copy|閲覧.*写し/u)
    expect(told({ appointment })).not.toMatch(/copy|写し/u)
  })

  test('rule 29: stretches gone on different days each say until when they were kept', () => {
    const later = {
      ...pastRange,
      id: rangeIdSchema.parse(id(2)),
      availability: { kind: 'past', lastDay: plainDay('2026-11-05'), destruction: null },
    } as const
    const results = [refused({ ground: 'retention-passed', facts: '' })]
    const paper = noticeIn(language, results, { request: { ranges: [pastRange, later] } })
    const asked = [boxOf(paper, '요구 내용'), annexOf(paper)].join('\n')
    for (const word of language === 'en' ? ['31 Oct 2026', '41', '5 Nov 2026'] : ['10月31日', '41', '11月5日'])
      expect(asked).toContain(word)
  })

  test('what the list of what was asked has no room for stands in the annex', () => {
    const ranges = [1, 2, 3, 4, 5, 6].map((position) => ({ ...available, id: rangeIdSchema.parse(id(position)) }))
    const paper = noticeIn(language, [granted], { request: { ranges } })
    const lines = paper.annex?.parts
      .filter(({ heading }) => /request|請求/u.test(heading))
      .flatMap((part) => part.lines)
    expect(lines).toHaveLength(6)
  })

  test('what is kept back of a part rests on the decree too', () => {
    const part = {
      kind: 'part',
      masking: 'none',
      shown: [{ from: available.from, to: instant('2026-11-10T01:20:00.000Z') }],
      reason: { ground: 'not-filmed', facts: '' },
    } satisfies RangeResult
    expect(boxOf(noticeIn(language, [part], { draft: { appointment } }), '법적 근거')).toMatch(
      /Art\. 42\(1\)|42条第1項/u,
    )
  })

  test('an article that nobody knows is no empty line', () => {
    const postponed = {
      kind: 'postponed',
      postponement: { cause: 'searching', facts: '', expectedEndOn: plainDay('2026-12-10') },
    } as const
    const box = boxOf(noticeIn(language, [postponed], { request: { kinds: ['deletion'] } }), '법적 근거')
    expect(box.split('\n')[0]).not.toBe('')
  })
})
