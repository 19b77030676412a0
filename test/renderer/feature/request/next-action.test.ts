import { expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { cameraIdSchema } from '../../../../domain/camera/camera.ts'
import type { Availability } from '../../../../domain/footage/availability.ts'
import { type ReplyDeadline, replyDeadlineOf } from '../../../../domain/request/reply-deadline.ts'
import { rangeIdSchema, type RequestDetail } from '../../../../domain/request/request.ts'
import { nextActionOf } from '../../../../renderer/feature/request/next-action.ts'

const today = plainDay('2026-12-17')
const at = instant('2026-12-15T10:00:00+09:00')
const tables = [{ year: 2026, edition: 1, holidays: [{ day: plainDay('2026-12-25'), name: '성탄절', source: '' }] }]
const deadline: ReplyDeadline = replyDeadlineOf(at, tables)

type Facts = Pick<
  RequestDetail,
  'status' | 'applicant' | 'kinds' | 'receivedAt' | 'identity' | 'documents' | 'ranges' | 'notices'
>

const rangeOf = (availability: Availability, index = 1, isOperatingRoom = false): Facts['ranges'][number] => ({
  id: rangeIdSchema.parse(`00000000-0000-4000-8000-00000000000${index}`),
  cameraId: cameraIdSchema.parse('00000000-0000-4000-8000-000000000009'),
  cameraNumber: 'CAM-01',
  cameraPlace: '로비',
  isOperatingRoom,
  isPublic: true,
  from: at,
  to: at,
  availability,
  answer: null,
  search: null,
})

const until = (day: string): Availability => ({ kind: 'available', through: plainDay(day) })
const held: Availability = { kind: 'held', through: plainDay('2027-01-15'), holdNumber: 'H-1', storedWhere: '금고' }
const past: Availability = { kind: 'past', lastDay: plainDay('2026-12-03'), destruction: null }

const seen: Facts['identity'] = { proof: 'passport', checkedBy: '이예시', checkedAt: at }
const notice = (printedCount: number): Facts['notices'][number] => ({
  id: '00000000-0000-4000-8000-000000000005',
  number: '2026-1',
  issuedAt: at,
  printedCount,
  deliveries: [],
  awaitsDelivery: true,
  voided: null,
})

const request = (part: Partial<Facts>): Facts => ({
  status: 'open',
  applicant: { door: 'self' },
  kinds: ['viewing'],
  receivedAt: at,
  documents: [],
  identity: seen,
  ranges: [],
  notices: [],
  ...part,
})

const next = (part: Partial<Facts>): string => nextActionOf(request(part), deadline, today).kind

test('rule 30: footage kept through tomorrow is secured first, before the identity check', () => {
  const action = nextActionOf(
    request({ identity: null, ranges: [rangeOf(until('2026-12-18')), rangeOf(until('2026-12-20'), 2)] }),
    deadline,
    today,
  )
  expect(action).toMatchObject({ kind: 'hold', isUrgent: true, through: '2026-12-18' })
  expect(action.kind === 'hold' && action.rangeIds).toHaveLength(1)
})

test('rule 12: identity comes before footage with days to spare', () => {
  expect(next({ identity: null, ranges: [rangeOf(until('2026-12-20'))] })).toBe('identity')
})

test('footage lost before the reply is due is secured next, footage that outlasts it is shown', () => {
  expect(deadline.kind === 'legal' && deadline.legalLastDay).toBe('2026-12-28')
  expect(next({ ranges: [rangeOf(until('2026-12-27'))] })).toBe('hold')
  expect(next({ ranges: [rangeOf(until('2026-12-28'))] })).toBe('view')
  expect(next({ ranges: [rangeOf(held)] })).toBe('view')
})

test('rule 29: where all is past, the refusal is next and asks for no card', () => {
  expect(nextActionOf(request({ identity: null, ranges: [rangeOf(past)] }), deadline, today)).toEqual({
    kind: 'refuse',
    because: 'all-past',
  })
  expect(next({ ranges: [rangeOf(past), rangeOf(held, 2)] })).toBe('view')
})

test('operating-room footage is answered with its own article', () => {
  expect(nextActionOf(request({ ranges: [rangeOf(until('2027-01-16'), 1, true)] }), deadline, today)).toEqual({
    kind: 'refuse',
    because: 'operating-room',
  })
})

test('a notice issued is put out next, and then its delivery is written down', () => {
  expect(next({ status: 'refused', notices: [notice(0)] })).toBe('deliver')
  expect(next({ status: 'refused', notices: [notice(1)] })).toBe('record-delivery')
  expect(next({ status: 'refused', notices: [{ ...notice(1), awaitsDelivery: false }] })).toBe('none')
  expect(next({ status: 'viewed' })).toBe('none')
})

test('rule 13: a card without the mandate is not the end of the identity step', () => {
  const applicant = {
    door: 'agent',
    relation: 'mandated',
    filmed: { name: '홍길순', bornOn: plainDay('1980-01-01') },
  } as const
  const agent = { applicant, ranges: [rangeOf(until('2026-12-20'))] }
  expect(nextActionOf(request(agent), deadline, today).kind).toBe('identity')
  const documents = [{ kind: 'mandate' as const, seenBy: '이예시', seenAt: at }]
  expect(nextActionOf(request({ ...agent, documents }), deadline, today).kind).not.toBe('identity')
})

test('rule 22: of a letter the ground comes first, then the card of the official', () => {
  const applicant = {
    door: 'authority',
    body: '견본경찰서',
    department: '',
    post: '',
    rank: '',
    replyWishedOn: null,
    brought: 'letter',
    documentNumber: '1',
    ground: null,
    citedItem: null,
    statute: '',
    scope: '',
    safeguardsAsked: false,
  } as const
  const letter = { applicant, identity: null, ranges: [rangeOf(until('2026-12-20'))] }
  expect(next(letter)).toBe('ground')
  const stated = { ...applicant, ground: 'consent', scope: '출입구', safeguardsAsked: true } as const
  expect(next({ ...letter, applicant: stated })).toBe('identity')
})

const granted = { kind: 'decided', result: { kind: 'granted', masking: 'none' } } as const
const answered = (kinds: Facts['kinds'], answer: Facts['ranges'][number]['answer']): Partial<Facts> => ({
  kinds,
  status: 'granted',
  ranges: [{ ...rangeOf(held), answer }],
})

test('rules 38, 41: what is to be deleted or left alone is decided, never shown and never secured first', () => {
  const notPublic = { ...rangeOf(until('2026-12-18')), isPublic: false }
  for (const kind of ['deletion', 'suspension'] as const) {
    expect(nextActionOf(request({ kinds: [kind], ranges: [notPublic] }), deadline, today)).toEqual({
      kind: 'decide',
      because: kind,
    })
  }
  const ended = {
    kind: 'cause-ended',
    postponement: { cause: 'other', facts: '고장', expectedEndOn: today },
    endedAt: at,
  } as const
  expect(next(answered(['deletion'], ended))).toBe('decide')
  expect(next({ kinds: ['deletion'], status: 'closed', notices: [notice(0)] })).toBe('deliver')
  expect(next({ kinds: ['deletion'], status: 'closed' })).toBe('none')
})

test('rule 38: stopping the processing of a public place is answered with the exemption', () => {
  const stopping = { kinds: ['suspension' as const], ranges: [rangeOf(held)] }
  expect(nextActionOf(request(stopping), deadline, today)).toEqual({ kind: 'refuse', because: 'exempt-public' })
  const both = [rangeOf(held), { ...rangeOf(held, 2), isPublic: false }]
  expect(next({ ...stopping, ranges: both })).toBe('decide')
})

test('rule 11: what is owed without delay does not wait for the record of a delivery', () => {
  const postponement = { cause: 'masking', facts: '', expectedEndOn: today } as const
  const ended = answered(['viewing'], { kind: 'cause-ended', postponement, endedAt: at })
  expect(next({ ...ended, notices: [notice(1)] })).toBe('view')
  expect(next({ ...ended, notices: [notice(0)] })).toBe('deliver')
})

test('a copy that alone was asked for is made next, and beside a viewing comes after it', () => {
  expect(next(answered(['copy'], granted))).toBe('copy')
  expect(next(answered(['viewing', 'copy'], granted))).toBe('view')
  expect(next(answered(['viewing'], granted))).toBe('view')
})

test('rule 41: after the viewing the deletion asked for beside it is still to be answered', () => {
  expect(next({ kinds: ['viewing', 'deletion'], status: 'viewed' })).toBe('removal')
  expect(next({ kinds: ['viewing'], status: 'viewed' })).toBe('none')
})
