import { describe, expect, it } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { authorityIssues, authorityNeedsOf } from '../../../domain/authority/authority-rules.ts'
import { groundKinds, groundTable, publicOnlyItems } from '../../../domain/authority/ground.ts'
import { inputIssues } from '../../../domain/contract/input-issues.ts'
import { isOnHold, openNeedsOf } from '../../../domain/identity/open-needs.ts'
import { proofsFor } from '../../../domain/identity/proofs.ts'
import { applicantSchema, type Authority, authoritySchema } from '../../../domain/request/applicant.ts'

const letter = authoritySchema.parse({
  door: 'authority',
  body: '견본경찰서',
  department: '수사과',
  post: '',
  rank: '경위',
  replyWishedOn: null,
  brought: 'letter',
  documentNumber: '수사과-1234',
  ground: null,
  citedItem: null,
  statute: '',
  scope: '',
  safeguardsAsked: false,
})

const issuesOf = (part: Partial<Authority>) => authorityIssues({ ...letter, ...part }, 'applicant')
const needsOf = (part: Partial<Authority>) => authorityNeedsOf({ ...letter, ...part })

describe('rule 21: the grounds of a private clinic', () => {
  it.each(publicOnlyItems)('art. 18(2) %s cannot be chosen, and the reason says so', (item) => {
    const { error } = applicantSchema.safeParse({ ...letter, ground: item })
    expect(error === undefined ? [] : inputIssues(error)).toEqual([{ field: 'ground', reason: 'ground-public-only' }])
  })

  it('any other word is only refused', () => {
    const { error } = applicantSchema.safeParse({ ...letter, ground: 'because' })
    expect(error === undefined ? [] : inputIssues(error)).toEqual([{ field: 'ground', reason: 'not-allowed' }])
  })

  it.each([
    ['개인정보 보호법 제18조제2항제7호', true],
    ['「개인정보 보호법」 제18조 제2항 제9호', true],
    ['보호법 18조 2항 5호', true],
    ['PIPA §18②7', true],
    ['개인정보 보호법 제18조제2항제10호', false],
    ['개인정보 보호법 제18조제2항제2호', false],
    ['형사소송법 제199조제2항', false],
    ['감염병예방법 제18조제7호', false],
  ])('%s named as the other law: stopped %s', (statute, isStopped) => {
    expect(issuesOf({ ground: 'other-law', statute })).toEqual(
      isStopped ? [{ field: 'applicant.statute', reason: 'ground-public-only' }] : [],
    )
  })

  it('no ground of the table cites items 5 to 9', () => {
    expect(groundKinds.filter((kind) => /제[5-9]호/.test(groundTable[kind].article))).toEqual([])
  })
})

describe('rule 22: a letter', () => {
  it('without a ground is no mistake; it rests on hold', () => {
    expect(issuesOf({})).toEqual([])
    expect(issuesOf({ citedItem: 'item-7' })).toEqual([])
    expect(isOnHold(letter)).toBe(true)
    expect(isOnHold({ ...letter, ground: 'consent' })).toBe(false)
    expect(isOnHold({ door: 'self' })).toBe(false)
  })

  it.each([
    [
      'a letter without its number',
      { documentNumber: '' },
      [{ field: 'applicant.documentNumber', reason: 'required' }],
    ],
    ['a request by word of mouth', { brought: 'word', documentNumber: '' }, []],
    ['another law that is not named', { ground: 'other-law' }, [{ field: 'applicant.statute', reason: 'required' }]],
    ['another law that is named', { ground: 'other-law', statute: '감염병예방법 제76조의2' }, []],
    [
      'a warrant with a bare letter',
      { ground: 'warrant' },
      [{ field: 'applicant.ground', reason: 'warrant-not-brought' }],
    ],
    ['a warrant', { ground: 'warrant', brought: 'warrant' }, []],
    ['a court order', { ground: 'warrant', brought: 'court-request' }, []],
  ] as const)('%s', (_what, part, issues) => {
    expect(issuesOf(part)).toEqual(issues)
  })

  it('without a warrant must say its scope', () => {
    expect(needsOf({ ground: 'urgent-interest', safeguardsAsked: true })).toEqual(['scope'])
    expect(needsOf({ ground: 'within-purpose' })).toEqual(['scope'])
    expect(needsOf({ ground: 'warrant', safeguardsAsked: true })).toEqual([])
  })

  it('is given nothing before its ground, its papers and the official were seen', () => {
    const claim = { receivedAt: instant('2026-12-17T05:18:00.000Z'), identity: null, documents: [] }
    expect(openNeedsOf({ ...claim, applicant: letter })).toEqual(['identity', 'official-letter', 'ground'])
    const consented = { ...letter, ground: 'consent', scope: '14:00부터', safeguardsAsked: true } as const
    expect(openNeedsOf({ ...claim, applicant: consented })).toEqual(['identity', 'official-letter', 'consent-form'])
    const documents = [{ kind: 'warrant' as const }]
    const ordered = { ...letter, brought: 'warrant', ground: 'warrant', safeguardsAsked: true } as const
    expect(openNeedsOf({ ...claim, identity: {}, documents, applicant: ordered })).toEqual([])
  })
})

describe('rule 23: outside the purpose', () => {
  it.each(groundKinds.filter((kind) => kind !== 'within-purpose'))('%s needs the asking for safeguards', (ground) => {
    expect(needsOf({ ground, scope: '14:00부터' })).toEqual(['safeguards'])
    expect(needsOf({ ground, scope: '14:00부터', safeguardsAsked: true })).toEqual([])
  })

  it('within the purpose it is not asked', () => {
    expect(needsOf({ ground: 'within-purpose', scope: '14:00부터' })).toEqual([])
  })
})

describe('rule 12: the card', () => {
  it('of an official is that of the office; nobody else shows one', () => {
    expect(proofsFor('authority')).toEqual(['official-card', 'other-card'])
    expect(proofsFor('self')).not.toContain('official-card')
    expect(proofsFor('agent')).toContain('resident-card')
  })
})
