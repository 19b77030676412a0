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
  policyGrounds: [],
  destructionApprovals: ['담당자', '개인정보 보호책임자'],
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
  expect(isGroundOff('retention-passed', both)).toBe(true)
})

test('a ground that the book contradicts is off', () => {
  expect(isGroundOff('retention-passed', leftRequest)).toBe(true)
  expect(isGroundOff('identity-unconfirmed', leftRequest)).toBe(true)
  expect(isGroundOff('identity-unconfirmed', { ...leftRequest, identity: null })).toBe(false)
  expect(isGroundOff('not-filmed', leftRequest)).toBe(false)
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
  expect(needsFactsNow('law-restricts', leftRequest)).toBe(true)
  expect(needsFactsNow('law-restricts', operatingRoom)).toBe(false)
  expect(needsFactsNow('not-filmed', leftRequest)).toBe(false)
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
