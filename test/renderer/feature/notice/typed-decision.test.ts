import { expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { cameraIdSchema } from '../../../../domain/camera/camera.ts'
import type { Clinic } from '../../../../domain/clinic/clinic.ts'
import type { Availability } from '../../../../domain/footage/availability.ts'
import { type RequestDetail, rangeIdSchema, requestIdSchema } from '../../../../domain/request/request.ts'
import { isGroundOff, needsFactsNow, stopsOf } from '../../../../renderer/feature/notice/decision-stops.ts'
import {
  blankDecision,
  decisionDraftOf,
  type TypedDecision,
} from '../../../../renderer/feature/notice/typed-decision.ts'
import { limitedRanges } from '../../../../renderer/feature/notice/typed-ranges.ts'

const today = plainDay('2026-12-17')
const at = instant('2026-12-15T10:00:00+09:00')
const past: Availability = {
  kind: 'past',
  lastDay: plainDay('2026-12-03'),
  destruction: { ledgerNumber: 41, confirmedOn: plainDay('2026-11-01') },
}
const left: Availability = { kind: 'available', through: plainDay('2026-12-30') }

const requestWith = (availability: Availability): RequestDetail => ({
  id: requestIdSchema.parse('00000000-0000-4000-8000-000000000001'),
  number: '2026-0121',
  status: 'open',
  requester: { name: '정가명', phone: '010-0000-0000', address: '' },
  applicant: { door: 'self' },
  paperLanguage: 'ko',
  documents: [],
  receiptPrintedCount: 0,
  openHolds: [],
  withdrawnAt: null,
  unclaimed: null,
  copies: [],
  kinds: ['viewing'],
  purpose: '확인',
  hint: '',
  receivedAt: at,
  enteredAt: at,
  channel: 'visit',
  replyBy: 'post',
  handlerName: '이예시',
  identity: { proof: 'passport', checkedBy: '이예시', checkedAt: at },
  ranges: [
    {
      id: rangeIdSchema.parse('00000000-0000-4000-8000-000000000002'),
      cameraId: cameraIdSchema.parse('00000000-0000-4000-8000-000000000003'),
      cameraNumber: 'CAM-16',
      cameraPlace: '복도',
      gone: [],
      isOperatingRoom: false,
      isPublic: true,
      from: at,
      to: at,
      availability,
      answer: null,
      search: null,
    },
  ],
  notices: [],
  priorViewing: null,
  follows: null,
  followedBy: [],
  supplements: [],
  objections: [],
  reopenings: [],
  history: [],
})

const clinic: Clinic = {
  name: '견본의원',
  kind: '의원',
  address: '견본로 0',
  postcode: '',
  phone: '02-000-0000',
  email: '',
  department: '총무팀',
  officerName: '박표본',
  officerTitle: '관리책임자',
  senderTitle: '견본의원장',
  seal: 'place',
  openedOn: null,
  policyGrounds: [],
  destructionApprovals: ['담당자', '개인정보 보호책임자'],
  logReviewEvery: 'month',
  purposes: ['시설안전'],
  storagePlace: '전산실',
  recordingHours: '24시간',
  retention: { count: 30, unit: 'day', statedAs: '30일', longerReason: '' },
}

const goneRequest = requestWith(past)
const leftRequest = requestWith(left)

const written = (typed: Partial<TypedDecision>, request: RequestDetail) =>
  decisionDraftOf({ ...blankDecision, ...typed }, request, clinic, today)

const draftOf = (typed: Partial<TypedDecision>, request: RequestDetail) => {
  const found = written(typed, request)
  if (found.kind === 'missing') throw new Error(found.what)
  return found.draft
}

const resultOf = (typed: Partial<TypedDecision>, request: RequestDetail) => draftOf(typed, request).results[0]?.result

const refusing: TypedDecision = { ...blankDecision, tab: 'refused' }

test('rule 29: footage that is all past proposes its own ground, with the objection ready and the reply as asked', () => {
  const draft = draftOf({}, goneRequest)
  expect(draft).toMatchObject({ deliverBy: 'post', appointment: null })
  expect(resultOf({}, goneRequest)).toEqual({ kind: 'refused', reason: { ground: 'retention-passed', facts: '' } })
  expect(draft.objection).not.toBe('')
  expect(stopsOf(draft, goneRequest, today)).toEqual({ fields: [], sentenceCount: 0 })
})

test('no ground is proposed where a person must judge', () => {
  expect(written({ tab: 'refused' }, leftRequest)).toEqual({ kind: 'missing', what: 'ground' })
  expect(written({ tab: 'part' }, leftRequest)).toEqual({ kind: 'missing', what: 'ground' })
})

test('rule 29: of two stretches the one that is gone is refused whatever the tab says, and its ground stays', () => {
  const [first] = leftRequest.ranges
  const [gone] = goneRequest.ranges
  const id = rangeIdSchema.parse('00000000-0000-4000-8000-000000000012')
  const both = { ...leftRequest, ranges: first && gone ? [first, { ...gone, id }] : [] }
  const kinds = (typed: Partial<TypedDecision>) => draftOf(typed, both).results.map(({ result }) => result)
  expect(kinds({ tab: 'granted' })).toMatchObject([{ kind: 'granted' }, { reason: { ground: 'retention-passed' } }])
  expect(kinds({ tab: 'postponed' })).toMatchObject([{ kind: 'postponed' }, { reason: { ground: 'retention-passed' } }])
  expect(kinds({ tab: 'refused', ground: 'not-filmed' })).toMatchObject([
    { reason: { ground: 'not-filmed' } },
    { reason: { ground: 'retention-passed' } },
  ])
  expect(isGroundOff('retention-passed', refusing, both)).toBe(true)
})

test('a ground that the book contradicts is off', () => {
  expect(isGroundOff('retention-passed', refusing, leftRequest)).toBe(true)
  expect(isGroundOff('identity-unconfirmed', refusing, leftRequest)).toBe(true)
  expect(isGroundOff('identity-unconfirmed', refusing, { ...leftRequest, identity: null })).toBe(false)
  expect(isGroundOff('not-filmed', refusing, leftRequest)).toBe(false)
})

test('facts typed for one ground are not sent with another', () => {
  const typed = { tab: 'refused', facts: '누군가의 안전' } as const
  expect(resultOf({ ...typed, ground: 'harm-to-others' }, goneRequest)).toMatchObject({
    reason: { facts: '누군가의 안전' },
  })
  expect(resultOf({ ...typed, ground: 'not-filmed' }, goneRequest)).toMatchObject({ reason: { facts: '' } })
})

test('a restricting law must be named, except for operating-room footage, whose article is known', () => {
  const operatingRoom = {
    ...leftRequest,
    ranges: leftRequest.ranges.map((range) => ({ ...range, isOperatingRoom: true })),
  }
  expect(needsFactsNow('law-restricts', refusing, leftRequest)).toBe(true)
  expect(needsFactsNow('law-restricts', refusing, operatingRoom)).toBe(false)
  expect(needsFactsNow('not-filmed', refusing, leftRequest)).toBe(false)
})

test('a part is what was typed of it', () => {
  const ranges = leftRequest.ranges.map((range) => ({
    ...range,
    from: instant('2026-12-15T10:00:00+09:00'),
    to: instant('2026-12-15T11:00:00+09:00'),
  }))
  const request = { ...leftRequest, ranges }
  const typed = {
    tab: 'part',
    ground: 'not-filmed',
    ranges: { [ranges[0]?.id ?? '']: { kind: 'part', shown: '10:05~10:20' } },
  } as const
  expect(resultOf(typed, request)).toMatchObject({
    kind: 'part',
    shown: [{ from: instant('2026-12-15T10:05:00+09:00'), to: instant('2026-12-15T10:20:00+09:00') }],
  })
  expect(written({ ...typed, ranges: {} }, request)).toEqual({ kind: 'missing', what: 'spans' })
})

test('rule 40: amounts are read as people write them, and a word is no amount', () => {
  const fee = (won: string) => written({ tab: 'granted', items: [{ what: 'USB', won }] }, leftRequest)
  expect(fee('5,000원')).toMatchObject({ draft: { fee: { items: [{ what: 'USB', won: 5000 }] } } })
  expect(fee('오천원')).toEqual({ kind: 'missing', what: 'fee' })
})

test('rule 6: a blank objection stops the notice, once', () => {
  const draft = draftOf({ objection: '  ' }, goneRequest)
  expect(stopsOf(draft, goneRequest, today).fields).toEqual([{ field: 'objection', reason: 'objection-missing' }])
})

test('rules 9 and 14: stopped sentences are counted, a resident number is named beside its field', () => {
  const draft = draftOf({ addition: '경찰 입회가 필요합니다. 900101-1234567' }, goneRequest)
  expect(stopsOf(draft, goneRequest, today)).toEqual({
    fields: [{ field: 'addition', reason: 'resident-number' }],
    sentenceCount: 1,
  })
})

test('rule 38: of two stretches to be left alone the public one is exempt by itself, the other is judged', () => {
  const [range] = leftRequest.ranges
  if (range === undefined) throw new Error('no stretch')
  const other = { ...range, id: rangeIdSchema.parse('00000000-0000-4000-8000-000000000009'), isPublic: false }
  const stopping: RequestDetail = { ...leftRequest, kinds: ['suspension'], ranges: [range, other] }
  const stopped = decisionDraftOf({ ...blankDecision, tab: 'granted' }, stopping, clinic, today)
  expect(stopped.kind === 'written' && stopped.draft.results.map(({ result }) => result)).toMatchObject([
    { kind: 'refused', reason: { ground: 'exempt-public' } },
    { kind: 'granted' },
  ])
})

const days = { from: instant('2026-11-15T00:00:00+09:00'), to: instant('2026-11-19T12:00:00+09:00') }
const piece = {
  from: days.from,
  to: instant('2026-11-17T00:00:00+09:00'),
  kind: 'past',
  lastDay: plainDay('2026-12-16'),
  destruction: { ledgerNumber: 41, confirmedOn: plainDay('2026-12-17') },
} as const
const [stretch] = leftRequest.ranges
const partRequest: RequestDetail = {
  ...leftRequest,
  ranges: stretch === undefined ? [] : [{ ...stretch, ...days, gone: [piece] }],
}

test.each([null, 'part', 'granted'] as const)(
  'rule 29: of a stretch whose first days are gone the rest is proposed, with the ground of the days that are gone (tab %s)',
  (tab) => {
    expect(resultOf({ tab }, partRequest)).toEqual({
      kind: 'part',
      masking: 'none',
      shown: [{ from: piece.to, to: days.to }],
      reason: { ground: 'retention-passed', facts: '' },
    })
    // The book gives the ground: nobody is asked for one.
    expect(limitedRanges({ ...blankDecision, tab }, partRequest)).toEqual([])
  },
)

test('rule 29: whoever keeps back more than what is gone, or all of it, needs another ground', () => {
  const id = stretch?.id ?? ''
  const less = { tab: 'part', ranges: { [id]: { kind: 'part', shown: '11/18 0:00~11/19 12:00' } } } as const
  expect(written(less, partRequest)).toEqual({ kind: 'missing', what: 'ground' })
  expect(isGroundOff('retention-passed', { ...blankDecision, ...less }, partRequest)).toBe(true)
  expect(isGroundOff('retention-passed', refusing, partRequest)).toBe(true)
  const judged = draftOf({ ...less, ground: 'not-filmed' }, partRequest)
  expect(judged.results[0]?.result).toMatchObject({ kind: 'part', reason: { ground: 'not-filmed' } })
})

test('whether there is footage is proposed as the search found it, stretch by stretch', () => {
  const asked = { ...requestWith(left), kinds: ['existence'] } satisfies RequestDetail
  const [one] = asked.ranges
  if (one === undefined) throw new Error('a stretch is missing')
  const searched = (outcome: 'found' | 'not-filmed', position: number): typeof one => ({
    ...one,
    id: rangeIdSchema.parse(`00000000-0000-4000-8000-00000000001${position}`),
    search: { outcome, note: '', searchedAt: at, searchedBy: '이예시' },
  })
  const results = (ranges: readonly (typeof one)[]) => {
    const request = { ...asked, ranges: [...ranges] }
    const proposed = written({}, request)
    if (proposed.kind === 'missing') return proposed.what
    expect(proposed.draft.appointment).toBeNull()
    return proposed.draft.results.map(({ result }) => (result.kind === 'refused' ? result.reason.ground : result.kind))
  }
  expect(results([searched('found', 1)])).toEqual(['granted'])
  expect(results([searched('not-filmed', 1)])).toEqual(['not-filmed'])
  expect(results([searched('found', 1), searched('not-filmed', 2)])).toEqual(['granted', 'not-filmed'])
  // Of a stretch of which a piece is gone it is said whole, too.
  expect(results([{ ...searched('found', 1), gone: [piece] }])).toEqual(['granted'])
})
