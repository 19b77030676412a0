import { describe, expect, it } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { fullAge } from '../../../domain/identity/age.ts'
import { agentPathOf, documentsFor } from '../../../domain/identity/documents.ts'
import { type Claim, openNeedsOf } from '../../../domain/identity/open-needs.ts'
import type { Agent } from '../../../domain/request/applicant.ts'

const receivedOn = plainDay('2026-12-17')
const agent = (relation: Agent['relation'], bornOn: string): Agent => ({
  door: 'agent',
  relation,
  filmed: { name: '임견본', bornOn: plainDay(bornOn) },
})

describe('만 나이', () => {
  it.each([
    ['2013-08-02', '2026-12-17', 13],
    ['2012-12-18', '2026-12-17', 13],
    ['2012-12-17', '2026-12-17', 14],
    ['2012-12-16', '2026-12-17', 14],
    ['2012-02-29', '2026-02-28', 13],
    ['2012-02-29', '2026-03-01', 14],
    ['2026-12-17', '2026-12-17', 0],
  ])('somebody born on %s is on %s %i years old', (bornOn, on, age) => {
    expect(fullAge(plainDay(bornOn), plainDay(on))).toBe(age)
  })
})

describe('rule 13: who asks for another', () => {
  it.each([
    ['the parent of a child of 13', agent('parent', '2013-08-02'), 'legal'],
    ['the guardian of a child of 13', agent('guardian', '2013-08-02'), 'legal'],
    ['the guardian of a grown-up who can sign nothing', agent('guardian', '1940-05-05'), 'legal'],
    ['the parent of a child who turned 14 on the day received', agent('parent', '2012-12-17'), 'mandate'],
    ['the parent of a child who turns 14 tomorrow', agent('parent', '2012-12-18'), 'legal'],
    ['somebody mandated for a child of 13', agent('mandated', '2013-08-02'), 'mandate'],
    ['somebody mandated by an adult', agent('mandated', '1980-01-01'), 'mandate'],
  ] as const)('%s goes by way of %s', (_who, who, path) => {
    expect(agentPathOf(who, receivedOn)).toBe(path)
  })

  it('the mother of a 13-year-old brings proof of relation and no 위임장', () => {
    expect(documentsFor(agent('parent', '2013-08-02'), receivedOn)).toEqual([
      { kind: 'family-certificate', need: 'required' },
    ])
    expect(documentsFor(agent('guardian', '2013-08-02'), receivedOn)).toEqual([
      { kind: 'guardianship-certificate', need: 'required' },
    ])
  })

  it('everybody else brings a 위임장', () => {
    expect(documentsFor(agent('parent', '2010-08-02'), receivedOn)).toContainEqual({
      kind: 'mandate',
      need: 'required',
    })
    expect(documentsFor({ door: 'self' }, receivedOn)).toEqual([])
  })
})

describe('rule 12 and 13: what is missing before footage may be shown', () => {
  const receivedAt = instant('2026-12-17T05:18:00.000Z')
  const claim = (part: Partial<Claim>): Claim => ({
    applicant: agent('parent', '2010-08-02'),
    receivedAt,
    identity: null,
    documents: [],
    ...part,
  })

  it('the card and the mandate are two things, and each alone is not enough', () => {
    expect(openNeedsOf(claim({}))).toEqual(['identity', 'mandate'])
    expect(openNeedsOf(claim({ identity: {} }))).toEqual(['mandate'])
    expect(openNeedsOf(claim({ documents: [{ kind: 'mandate' }] }))).toEqual(['identity'])
    expect(openNeedsOf(claim({ identity: {}, documents: [{ kind: 'mandate' }] }))).toEqual([])
  })

  it('another paper does not stand in for the one that is needed', () => {
    expect(openNeedsOf(claim({ identity: {}, documents: [{ kind: 'principal-card' }] }))).toEqual(['mandate'])
  })

  it('the person filmed needs only a card', () => {
    expect(openNeedsOf(claim({ applicant: { door: 'self' } }))).toEqual(['identity'])
  })
})
