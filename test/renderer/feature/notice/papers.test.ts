import { expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { requestIdSchema } from '../../../../domain/request/request.ts'
import { papersOf } from '../../../../renderer/feature/notice/papers.ts'

type Facts = Parameters<typeof papersOf>[0]

const idOf = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
const enteredAt = instant('2026-11-23T01:00:00Z')

const facts: Facts = {
  id: requestIdSchema.parse(idOf(1)),
  number: '2026-0012',
  applicant: { door: 'self' },
  enteredAt,
  receiptPrintedCount: 1,
  notices: [
    {
      id: idOf(2),
      number: '2026-1',
      issuedAt: instant('2026-11-26T01:00:00Z'),
      printedCount: 0,
      deliveries: [],
      awaitsDelivery: true,
      voided: null,
    },
  ],
  supplements: [
    {
      id: idOf(3),
      number: '2026-1',
      missing: ['identity-proof'],
      detail: '',
      dueOn: plainDay('2026-11-30'),
      askedAt: instant('2026-11-24T01:00:00Z'),
      askedBy: '이예시',
      printedCount: 2,
      closing: null,
    },
  ],
  objections: [
    {
      id: idOf(5),
      noticeId: idOf(2),
      noticeNumber: '2026-1',
      receivedAt: instant('2026-11-28T01:00:00Z'),
      channel: 'visit',
      about: '다시 봐 달라고 함',
      answerWishedOn: plainDay('2026-12-08'),
      receivedBy: '이예시',
      answer: {
        result: 'not-upheld',
        words: '다시 보았으나 없음',
        answeredAt: instant('2026-11-30T01:00:00Z'),
        answeredBy: '이예시',
        paper: {
          id: idOf(6),
          number: '2026-1',
          issuedAt: instant('2026-11-30T01:00:00Z'),
          printedCount: 0,
          deliveries: [],
          awaitsDelivery: true,
          voided: null,
        },
        takenUp: null,
        earlier: [],
      },
    },
  ],
  copies: [{ id: idOf(4), number: 'C-2026-001', providedAt: instant('2026-11-27T01:00:00Z'), printedCount: 1 }],
}

test('papers stand in the order in which they were issued, the receipt first', () => {
  expect(papersOf(facts).map(({ kind, printedCount }) => [kind, printedCount])).toEqual([
    ['receipt', 1],
    ['request-form', 0],
    ['supplement', 2],
    ['notice', 0],
    ['copy-receipt', 1],
    ['objection-answer', 0],
  ])
})

test('an agency brings its own letter and signs no request form', () => {
  const applicant = { door: 'authority' } as Facts['applicant']
  expect(papersOf({ ...facts, applicant }).map(({ kind }) => kind)).not.toContain('request-form')
})
