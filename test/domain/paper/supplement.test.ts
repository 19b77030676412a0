import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { unlawfulReasonsIn } from '../../../domain/notice/unlawful-reason.ts'
import { supplementAsRead } from '../../../domain/paper/supplement-in-language.ts'
import type { SupplementFacts } from '../../../domain/paper/supplement.ts'
import { supplementPaperSchema } from '../../../domain/paper/supplement-paper.ts'
import { missingItems } from '../../../domain/request/supplement.ts'
import { replyDeadlineOf } from '../../../domain/request/reply-deadline.ts'
import { clinic } from '../../electron/door/house.ts'

const receivedAt = instant('2026-11-23T01:00:00Z')

const facts = (paperLanguage: 'ko' | 'en' | 'ja'): SupplementFacts => ({
  clinic,
  request: {
    number: '2026-0001',
    requester: { name: '홍길동', phone: '010-1234-5678', address: '' },
    applicant: { door: 'self' },
    kinds: ['viewing'],
    replyBy: 'post',
    paperLanguage,
  },
  ranges: [
    {
      cameraNumber: 'C-001',
      cameraPlace: '로비',
      from: instant('2026-11-22T05:00:00Z'),
      to: instant('2026-11-22T05:30:00Z'),
    },
  ],
  demand: { missing: [...missingItems], detail: '어느 쪽 복도인지 알려 주십시오.', dueOn: plainDay('2026-11-30') },
  deadline: replyDeadlineOf(receivedAt, []),
  number: '2026-1',
  askedOn: plainDay('2026-11-23'),
  handlerName: '이책임',
  anchor: { ledgerName: '대장', entryCount: 3, lastNumber: 1, rootHex: '00', checkWords: ['가', '나', '다', '라'] },
})

const wordsOf = (language: 'ko' | 'en' | 'ja'): string => JSON.stringify(supplementAsRead(facts(language)))

test.each(['ko', 'en', 'ja'] as const)(
  '%s: the paper keeps its shape, and says that the days of the answer run on',
  (language) => {
    expect(supplementPaperSchema.parse(supplementAsRead(facts(language)))).toEqual(supplementAsRead(facts(language)))
    expect(wordsOf(language)).toContain('멈추지 않습니다')
  },
)

test('the other language stands over the Korean, which stays whole', () => {
  for (const [language, word] of [
    ['en', 'does not stop'],
    ['ja', '止まりません'],
  ] as const) {
    expect(wordsOf(language)).toContain(word)
    expect(wordsOf(language)).toContain('2026. 11. 30.(월)까지')
  }
})

test('rule 9: none of our own words is one that a clinic may not demand', () => {
  expect(unlawfulReasonsIn(wordsOf('ko'))).toEqual([])
  expect(unlawfulReasonsIn(wordsOf('en'))).toEqual([])
})

test('an agency is answered in Korean, and no legal day is printed for it', () => {
  const authority = {
    door: 'authority',
    body: '견본경찰서',
    department: '',
    post: '',
    rank: '',
    replyWishedOn: null,
    brought: 'letter',
    documentNumber: '',
    ground: null,
    citedItem: null,
    statute: '',
    scope: '',
    safeguardsAsked: false,
  } as const
  const asked = facts('en')
  const paper = supplementAsRead({
    ...asked,
    request: { ...asked.request, applicant: authority },
    deadline: {
      kind: 'asked',
      wishedOn: null,
      receivedOn: plainDay('2026-11-23'),
      rawLastDay: plainDay('2026-12-03'),
      safeTarget: plainDay('2026-12-03'),
      days: [],
    },
  })
  expect(paper.language).toBe('ko')
  expect(JSON.stringify(paper)).toContain('정해진 법정 기한은 없으나')
})
