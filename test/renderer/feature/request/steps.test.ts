import { expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { cameraIdSchema } from '../../../../domain/camera/camera.ts'
import { rangeIdSchema } from '../../../../domain/request/request.ts'
import { stepsOf } from '../../../../renderer/feature/request/steps.ts'

type Facts = Parameters<typeof stepsOf>[0]
type Range = Facts['ranges'][number]

const at = instant('2026-12-17T05:18:00.000Z')
const later = instant('2026-12-20T05:18:00.000Z')
const seen = { proof: 'passport', checkedBy: '이예시', checkedAt: at } as const

const range = (part: Partial<Range>): Range => ({
  id: rangeIdSchema.parse('00000000-0000-4000-8000-000000000001'),
  cameraId: cameraIdSchema.parse('00000000-0000-4000-8000-000000000009'),
  cameraNumber: 'CAM-01',
  cameraPlace: '로비',
  gone: [],
  isOperatingRoom: false,
  isPublic: true,
  from: at,
  to: later,
  availability: { kind: 'available', through: plainDay('2027-01-10') },
  answer: null,
  search: null,
  ...part,
})

const search = { outcome: 'found', note: '', searchedAt: at, searchedBy: '이예시' } as const
const notice = (issuedAt = at): Facts['notices'][number] => ({
  id: '00000000-0000-4000-8000-000000000005',
  number: '2026-1',
  issuedAt,
  printedCount: 1,
  deliveries: [],
  awaitsDelivery: false,
  voided: null,
})

const steps = (part: Partial<Facts>): string =>
  stepsOf({
    status: 'open',
    applicant: { door: 'self' },
    kinds: ['viewing'],
    receivedAt: at,
    identity: seen,
    documents: [],
    ranges: [range({})],
    notices: [],
    reopenings: [],
    ...part,
  })
    .map(({ key, state }) => (state === 'later' ? key : `${key} ${state}`))
    .join(', ')

test('an open request has all seven steps and one of them now', () => {
  expect(steps({ identity: null })).toBe('received done, identity now, search, decision, notice, viewing, closed')
  expect(steps({})).toBe('received done, identity done, search now, decision, notice, viewing, closed')
  expect(steps({ ranges: [range({ search })] })).toBe(
    'received done, identity done, search done, decision now, notice, viewing, closed',
  )
})

test('the search is done when every stretch that can be watched was looked through', () => {
  expect(steps({ ranges: [range({ search }), range({})] })).toContain('search now')
  expect(steps({ ranges: [range({ search }), range({ isOperatingRoom: true })] })).toContain('search done')
})

test('a search that was passed over does not hold up what comes after it', () => {
  expect(steps({ status: 'granted', notices: [notice()] })).toBe(
    'received done, identity done, search, decision done, notice done, viewing now, closed',
  )
})

test('rule 8: footage shown at once has no notice step, a refusal no viewing step', () => {
  expect(steps({ status: 'viewed' })).toBe('received done, identity done, decision done, viewing done, closed now')
  expect(steps({ status: 'refused', identity: null, notices: [notice()] })).toBe(
    'received done, decision done, notice done, closed now',
  )
})

test('a request taken up again awaits a notice of its own', () => {
  const reopening = {
    cause: 'new-facts',
    reason: '',
    countedFrom: later,
    formerStatus: 'refused',
    reopenedAt: later,
    reopenedBy: '이예시',
  } as const
  expect(steps({ notices: [notice()], reopenings: [reopening] })).toContain('decision, notice, viewing')
  expect(steps({ status: 'refused', notices: [notice(), notice(later)], reopenings: [reopening] })).toContain(
    'notice done',
  )
})

test('rule 13: a card without the mandate is not the end of the identity step', () => {
  const applicant = {
    door: 'agent',
    relation: 'mandated',
    filmed: { name: '홍길순', bornOn: plainDay('1980-01-01') },
  } as const
  expect(steps({ applicant })).toContain('identity now')
})

test('who asks only whether there is footage takes no step of viewing', () => {
  expect(steps({ kinds: ['existence'] })).toBe('received done, identity done, search now, decision, notice, closed')
  expect(steps({ kinds: ['existence'], status: 'closed', ranges: [range({ search })], notices: [notice()] })).toBe(
    'received done, identity done, search done, decision done, notice done, closed done',
  )
})
