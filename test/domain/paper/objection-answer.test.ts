import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { unlawfulReasonsIn } from '../../../domain/notice/unlawful-reason.ts'
import { ordinaryRequest } from '../../../domain/paper/answered-request.ts'
import type { ObjectionAnswerFacts } from '../../../domain/paper/objection-answer.ts'
import { objectionAnswerAsRead } from '../../../domain/paper/objection-answer-in-language.ts'
import { objectionAnswerPaperSchema } from '../../../domain/paper/objection-answer-paper.ts'
import { letter } from '../../electron/door/honest-inputs.ts'
import { clinic, head, pastRange, request } from './sample.ts'

export const answerFacts = (
  paperLanguage: 'ko' | 'en' | 'ja',
  change: Partial<ObjectionAnswerFacts> = {},
): ObjectionAnswerFacts => ({
  clinic,
  request: ordinaryRequest({ ...request, paperLanguage, replyBy: 'post' }),
  objection: {
    noticeNumber: '2026-31',
    receivedAt: instant('2026-12-01T01:00:00Z'),
    channel: 'post',
    about: '후문 카메라에도 찍혔을 것이라고 합니다.',
  },
  noticeIssuedAt: instant('2026-11-25T01:00:00Z'),
  result: 'not-upheld',
  words: '후문 카메라 영상을 13:50부터 14:40까지 다시 보았으나 찾지 못했습니다.',
  again: { ranges: [], dueOn: null },
  corrects: null,
  number: '2026-1',
  answeredOn: plainDay('2026-12-04'),
  handlerName: '김견본',
  anchor: head,
  ...change,
})

const textOf = (language: 'ko' | 'en' | 'ja', change: Partial<ObjectionAnswerFacts> = {}): string =>
  JSON.stringify(objectionAnswerAsRead(answerFacts(language, change)))

const upheld = { result: 'upheld', again: { ranges: [pastRange], dueOn: plainDay('2026-12-11') } } as const

describe('PIPA art. 38(5): the answer to an objection', () => {
  test.each(['ko', 'en', 'ja'] as const)('%s: keeps its shape, turned down or upheld', (language) => {
    for (const change of [{}, upheld]) {
      const paper = objectionAnswerAsRead(answerFacts(language, change))
      expect(objectionAnswerPaperSchema.parse(paper)).toEqual(paper)
    }
  })

  test.each([
    [
      'ko',
      ['받아들이지 않음', '국번 없이 118', '제43조', '제38조제5항', '견본의원 이의 2026-1', '견본의원 영상 2026-31'],
    ],
    ['en', ['Not accepted', 'dial 118', 'Art. 43', 'Article 38(5)', '국번 없이 118', '4 Dec 2026']],
    ['ja', ['認めない', '118', '第43条', '第38条第5項', '국번 없이 118']],
  ] as const)('%s: names its notice, its result, its reason, the article and the other ways', (language, parts) => {
    const text = textOf(language)
    for (const part of [...parts, '다시 보았으나 찾지 못했습니다']) expect(text).toContain(part)
  })

  test.each([
    ['ko', '2026. 12. 11.(금)까지 새 통지서로'],
    ['en', 'in a new notice by Fri 11 Dec 2026'],
    ['ja', '2026年12月11日'],
  ] as const)('%s: upheld, it says what is decided anew and by when', (language, promised) => {
    const text = textOf(language, upheld)
    expect(text).toContain(promised)
    expect(text).toContain('1층 로비(카메라 03)')
    expect(objectionAnswerAsRead(answerFacts(language, upheld)).outcomes.map(({ isChosen }) => isChosen)).toEqual([
      true,
      false,
    ])
  })

  test.each([
    ['ko', '이의제기 결과 통지서(정정)', '앞의 통지서: 견본의원 이의 2026-7(발송 2026. 12. 2.)'],
    ['en', 'Answer to Your Objection (Corrected)', 'replaces 견본의원 이의 2026-7, sent 2 Dec 2026'],
    ['ja', '異議申立ての結果通知書(訂正)', '견본의원 이의 2026-7(2026年12月2日発送)'],
  ] as const)('%s: put right, it says so and names the one that counts no more', (language, title, replaced) => {
    const corrects = { number: '2026-7', answeredOn: plainDay('2026-12-02') }
    expect(objectionAnswerAsRead(answerFacts(language, { corrects })).title).toBe(title)
    expect(textOf(language, { corrects })).toContain(replaced)
    expect(textOf(language, { corrects })).toContain('앞의 통지서는 효력이 없습니다')
    expect(textOf(language)).not.toContain('정정')
    const hadNoPaper = { corrects: { ...corrects, number: null } }
    expect(textOf(language, hadNoPaper)).toContain('앞서 알려 드린 내용은 효력이 없습니다')
  })

  test('a long reason goes whole to a second sheet', () => {
    const words = '다시 살펴본 내용입니다. '.repeat(70).trim()
    const paper = objectionAnswerAsRead(answerFacts('ko', { words }))
    expect(paper.annex?.parts).toEqual([{ heading: '이유', lines: [words] }])
    expect(JSON.stringify(paper.rows)).toContain('붙임 참조')
  })

  test('an agency is told neither the article nor the ways of a data subject, in Korean', () => {
    const applicant = { ...letter, replyWishedOn: plainDay('2026-12-01') }
    const text = textOf('en', { request: ordinaryRequest({ ...request, applicant, paperLanguage: 'en' }) })
    expect(text).toContain('견본경찰서 수사과 귀중')
    for (const absent of ['제38조', '118', 'Answer to']) expect(text).not.toContain(absent)
  })

  test('a preview has no number yet, and a paper that is handed over a line to sign', () => {
    const facts = answerFacts('ko', { number: null, anchor: null })
    expect(objectionAnswerAsRead(facts).documentNumber.text).toContain('저장할 때 매깁니다')
    expect(objectionAnswerAsRead(facts).receivedBy).toBeUndefined()
    const byHand = objectionAnswerAsRead({ ...facts, request: { ...facts.request, replyBy: 'visit' } })
    expect(byHand.receivedBy?.label).toBe('수령인')
  })

  test('rule 9: none of our own words is one that may refuse nobody, and none calls the decision lawful', () => {
    expect(unlawfulReasonsIn(textOf('ko', upheld))).toEqual([])
    expect(textOf('ko', upheld)).not.toMatch(/적법|합법/)
  })
})
