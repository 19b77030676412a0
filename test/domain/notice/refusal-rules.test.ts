import { describe, expect, it } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import type { Availability } from '../../../domain/footage/availability.ts'
import { refusalDraftSchema } from '../../../domain/notice/operations.ts'
import { refusalGroundTable, refusalGrounds } from '../../../domain/notice/refusal-ground.ts'
import {
  type RefusalWording,
  type RequestToRefuse,
  proposedGround,
  refusalIssues,
} from '../../../domain/notice/refusal-rules.ts'

const past: Availability = {
  kind: 'past',
  lastDay: plainDay('2026-10-31'),
  destruction: { ledgerNumber: 41, confirmedOn: plainDay('2026-11-01') },
}
const kept: Availability = { kind: 'available', through: plainDay('2026-12-20') }

const request = (availabilities: readonly Availability[], facts: Partial<RequestToRefuse> = {}): RequestToRefuse => ({
  identityConfirmed: true,
  ranges: availabilities.map((availability) => ({ availability, isOperatingRoom: false })),
  ...facts,
})
const operatingRoom = request([], { ranges: [{ availability: kept, isOperatingRoom: true }] })

const wording = (ground: RefusalWording['ground'], facts = '', addition = ''): RefusalWording => ({
  ground,
  facts,
  addition,
  objection: '관리책임자에게 서면이나 전화로 이의를 제기하실 수 있습니다.',
})

describe('a refusal', () => {
  it('rule 29: of footage past its retention passes, and is what the book proposes', () => {
    expect(refusalIssues(wording('retention-passed'), request([past, past]))).toEqual([])
    expect(proposedGround(request([past, past]))).toBe('retention-passed')
  })

  it('rule 9: retention is no ground while any of the footage exists', () => {
    expect(refusalIssues(wording('retention-passed'), request([past, kept]))).toEqual([
      { field: 'ground', reason: 'ground-unproven' },
    ])
    expect(proposedGround(request([past, kept]))).toBeNull()
    expect(proposedGround(request([]))).toBeNull()
  })

  it('rule 12: a confirmed identity is not unconfirmed', () => {
    expect(refusalIssues(wording('identity-unconfirmed'), request([kept]))).toEqual([
      { field: 'ground', reason: 'ground-unproven' },
    ])
    expect(refusalIssues(wording('identity-unconfirmed'), request([kept], { identityConfirmed: false }))).toEqual([])
  })

  it.each([['law-restricts'], ['harm-to-others'], ['investigation-obstructed']] as const)(
    '%s says its facts',
    (ground) => {
      expect(refusalIssues(wording(ground), request([kept]))).toEqual([{ field: 'facts', reason: 'facts-missing' }])
    },
  )

  it('rule 34: for an operating room the restricting article is known', () => {
    expect(refusalIssues(wording('law-restricts'), operatingRoom)).toEqual([])
    expect(proposedGround(operatingRoom)).toBe('law-restricts')
  })

  it('rule 6: without a way to object it is not issued', () => {
    expect(refusalIssues({ ...wording('retention-passed'), objection: ' ' }, request([past]))).toEqual([
      { field: 'objection', reason: 'objection-missing' },
    ])
    const draft = {
      requestId: '00000000-0000-4000-8000-000000000001',
      ground: 'retention-passed',
      objection: '',
      deliverBy: 'visit',
    }
    expect(refusalDraftSchema.safeParse(draft).success).toBe(false)
  })

  it.each([['facts'], ['addition'], ['objection']] as const)('rule 9: 경찰 입회 필요 in %s is stopped', (field) => {
    expect(refusalIssues({ ...wording('retention-passed'), [field]: '경찰 입회 필요' }, request([past]))).toEqual([
      { field, reason: 'unlawful-reason', detail: '경찰 입회' },
    ])
  })

  it('rule 10: others in the picture alone are no danger to others', () => {
    expect(refusalIssues(wording('harm-to-others', '다른 사람이 함께 찍힘'), request([kept]))).toEqual([
      { field: 'facts', reason: 'third-party-alone', detail: '다른 사람이 함께 찍' },
    ])
    const danger = '함께 찍힌 다른 사람이 접근금지 명령의 피해자여서 동선이 알려지면 보복이 우려됩니다.'
    expect(refusalIssues(wording('harm-to-others', danger), request([kept]))).toEqual([])
  })

  it('rule 9: free words make no ground', () => {
    const draft = {
      requestId: '00000000-0000-4000-8000-000000000001',
      ground: '내부 규정',
      objection: '이의',
      deliverBy: 'visit',
    }
    expect(refusalDraftSchema.safeParse(draft).error?.issues[0]?.path).toEqual(['ground'])
  })

  it('rule 9: every ground has its article and says how sure it is', () => {
    expect(Object.keys(refusalGroundTable)).toEqual([...refusalGrounds])
    for (const ground of refusalGrounds) {
      expect(refusalGroundTable[ground].article).toMatch(/^「.+」 제\d+조/)
      expect(refusalGroundTable[ground].confidence).not.toBe('recalled')
    }
  })
})
