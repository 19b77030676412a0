import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import {
  checkTimeIssues,
  type DatedClaim,
  isCheckedSince,
  laterThan,
  openNeedsAt,
} from '../../../domain/identity/check-time.ts'
import { applicantSchema } from '../../../domain/request/applicant.ts'
import { letter } from '../../electron/door/honest-inputs.ts'

const at = (clock: string) => instant(`2026-11-23T${clock}:00.000Z`)
const now = at('05:00')

const agent: DatedClaim = {
  applicant: { door: 'agent', relation: 'mandated', filmed: { name: '홍길동', bornOn: plainDay('1980-01-01') } },
  receivedAt: at('01:00'),
  identity: { checkedAt: at('02:00') },
  documents: [{ kind: 'mandate', seenAt: at('03:00') }],
  groundStatedAt: null,
}

describe('rules 12, 13, 22: what was missing at a moment', () => {
  test.each([
    ['01:59', ['identity', 'mandate']],
    ['02:00', ['mandate']],
    ['02:59', ['mandate']],
    ['03:00', []],
  ] as const)('at %s: %j', (clock, needs) => {
    expect(openNeedsAt(agent, at(clock))).toEqual(needs)
    expect(isCheckedSince(agent, at(clock))).toBe(needs.length > 0)
  })

  test('to the minute: what was seen within it was seen', () => {
    const seconds = instant('2026-11-23T03:00:59.000Z')
    expect(openNeedsAt({ ...agent, documents: [{ kind: 'mandate', seenAt: seconds }] }, at('03:00'))).toEqual([])
  })

  test('an agency has no ground before it named one', () => {
    const police: DatedClaim = {
      ...agent,
      applicant: applicantSchema.parse({ ...letter, ground: 'consent', scope: '출입구', safeguardsAsked: true }),
      documents: [
        { kind: 'official-letter', seenAt: at('01:00') },
        { kind: 'consent-form', seenAt: at('01:00') },
      ],
      groundStatedAt: at('04:00'),
    }
    expect(openNeedsAt(police, at('03:59'))).toEqual(['ground'])
    expect(openNeedsAt(police, at('04:00'))).toEqual([])
    expect(openNeedsAt({ ...police, groundStatedAt: null }, at('02:00'))).toEqual([])
  })

  test('what is missing still is not called seen since', () => {
    expect(isCheckedSince({ ...agent, documents: [] }, at('01:30'))).toBe(false)
  })
})

test.each([
  ['00:59', 'before-received'],
  ['01:00', null],
  ['05:00', null],
  ['05:01', 'in-future'],
] as const)('rule 12: a check said to be at %s: %s', (clock, reason) => {
  const issues = reason === null ? [] : [{ field: 'checkedAt', reason }]
  expect(checkTimeIssues(at(clock), agent, now, 'checkedAt')).toEqual(issues)
})

test('only what is written down as later is put right', () => {
  expect(laterThan(agent, at('02:30'))).toEqual({ identity: null, documents: agent.documents, ground: null })
  expect(laterThan(agent, at('01:30'))).toEqual({ identity: at('02:00'), documents: agent.documents, ground: null })
  expect(laterThan(agent, at('03:00'))).toEqual({ identity: null, documents: [], ground: null })
})
