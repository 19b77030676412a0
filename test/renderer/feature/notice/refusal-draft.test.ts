import { expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { cameraIdSchema } from '../../../../domain/camera/camera.ts'
import type { Clinic } from '../../../../domain/clinic/clinic.ts'
import type { Availability } from '../../../../domain/footage/availability.ts'
import { type RequestDetail, rangeIdSchema, requestIdSchema } from '../../../../domain/request/request.ts'
import {
  blankRefusal,
  isGroundOff,
  needsFactsNow,
  refusalDraftOf,
  requestToRefuse,
  stopsOf,
} from '../../../../renderer/feature/notice/refusal-draft.ts'

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
  kinds: ['viewing'],
  purpose: '확인',
  hint: '',
  receivedAt: at,
  enteredAt: at,
  channel: 'visit',
  replyBy: 'post',
  handlerName: '이예시',
  identity: { proof: 'passport', checkedBy: '이예시', checkedAt: at },
  documents: [],
  ranges: [
    {
      id: rangeIdSchema.parse('00000000-0000-4000-8000-000000000002'),
      cameraId: cameraIdSchema.parse('00000000-0000-4000-8000-000000000003'),
      cameraNumber: 'CAM-16',
      cameraPlace: '복도',
      isOperatingRoom: false,
      from: at,
      to: at,
      availability,
    },
  ],
  notices: [],
  receiptPrintedCount: 0,
  paperLanguage: 'ko',
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
  purposes: ['시설안전'],
  storagePlace: '전산실',
  recordingHours: '24시간',
  retention: { count: 30, unit: 'day', statedAs: '30일', longerReason: '' },
}

const goneRequest = requestWith(past)
const gone = requestToRefuse(goneRequest)

test('rule 29: footage that is all past proposes its own ground, with the objection ready and the reply as asked', () => {
  const draft = refusalDraftOf(blankRefusal, goneRequest, clinic)
  expect(draft).toMatchObject({ ground: 'retention-passed', deliverBy: 'post' })
  expect(draft?.objection).not.toBe('')
  expect(draft && stopsOf(draft, gone)).toEqual({ fields: [], sentenceCount: 0 })
})

test('nothing is proposed where a person must judge', () => {
  expect(refusalDraftOf(blankRefusal, requestWith(left), clinic)).toBeNull()
})

test('a ground that the book contradicts is off', () => {
  const request = requestToRefuse(requestWith(left))
  expect(isGroundOff('retention-passed', request)).toBe(true)
  expect(isGroundOff('identity-unconfirmed', request)).toBe(true)
  expect(isGroundOff('identity-unconfirmed', { ...request, identityConfirmed: false })).toBe(false)
  expect(isGroundOff('not-filmed', request)).toBe(false)
})

test('facts typed for one ground are not sent with another', () => {
  const typed = { ...blankRefusal, facts: '누군가의 안전' }
  expect(refusalDraftOf({ ...typed, ground: 'harm-to-others' }, goneRequest, clinic)?.facts).toBe('누군가의 안전')
  expect(refusalDraftOf({ ...typed, ground: 'not-filmed' }, goneRequest, clinic)?.facts).toBe('')
})

test('a restricting law must be named, except for operating-room footage, whose article is known', () => {
  const request = requestToRefuse(requestWith(left))
  const operatingRoom = { ...request, ranges: request.ranges.map((range) => ({ ...range, isOperatingRoom: true })) }
  expect(needsFactsNow('law-restricts', request)).toBe(true)
  expect(needsFactsNow('law-restricts', operatingRoom)).toBe(false)
  expect(needsFactsNow('not-filmed', request)).toBe(false)
})

test('rule 6: a blank objection stops the notice, once', () => {
  const draft = refusalDraftOf({ ...blankRefusal, objection: '  ' }, goneRequest, clinic)
  expect(draft && stopsOf(draft, gone).fields).toEqual([{ field: 'objection', reason: 'objection-missing' }])
})

test('rules 9 and 14: stopped sentences are counted, a resident number is named beside its field', () => {
  const draft = refusalDraftOf(
    { ...blankRefusal, addition: '경찰 입회가 필요합니다. 900101-1234567' },
    goneRequest,
    clinic,
  )
  expect(draft && stopsOf(draft, gone)).toEqual({
    fields: [{ field: 'addition', reason: 'resident-number' }],
    sentenceCount: 1,
  })
})
