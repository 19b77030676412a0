import { expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { cameraIdSchema } from '../../../../domain/camera/camera.ts'
import type { Availability } from '../../../../domain/footage/availability.ts'
import { type ReplyDeadline, replyDeadlineOf } from '../../../../domain/request/reply-deadline.ts'
import { rangeIdSchema, type RequestDetail } from '../../../../domain/request/request.ts'
import { besidesOf, nextActionOf } from '../../../../renderer/feature/request/next-action.ts'

const today = plainDay('2026-12-17')
const at = instant('2026-12-15T10:00:00+09:00')
const tables = [{ year: 2026, edition: 1, holidays: [{ day: plainDay('2026-12-25'), name: '성탄절', source: '' }] }]
const deadline: ReplyDeadline = replyDeadlineOf(at, tables)

type Facts = Pick<
  RequestDetail,
  'status' | 'applicant' | 'kinds' | 'receivedAt' | 'identity' | 'documents' | 'ranges' | 'notices' | 'unclaimed'
>

const rangeOf = (availability: Availability, index = 1, isOperatingRoom = false): Facts['ranges'][number] => ({
  id: rangeIdSchema.parse(`00000000-0000-4000-8000-00000000000${index}`),
  cameraId: cameraIdSchema.parse('00000000-0000-4000-8000-000000000009'),
  cameraNumber: 'CAM-01',
  cameraPlace: '로비',
  gone: [],
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
  unclaimed: null,
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

test('rule 29: where a piece is gone a notice is owed, so a viewing at once is not proposed', () => {
  const piece = { from: at, to: at, kind: 'past', lastDay: plainDay('2026-12-03'), destruction: null } as const
  const range = { ...rangeOf(until('2027-01-10')), gone: [piece] }
  const nextOf = (ranges: Facts['ranges']) => nextActionOf(request({ ranges }), deadline, today)
  expect(nextOf([range])).toEqual({ kind: 'decide', because: 'gone-in-part' })
  expect(nextOf([{ ...range, gone: [] }])).toEqual({ kind: 'view', because: 'open' })
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

test('rule 11: neither the record of a delivery nor the end of a postponement hides the other', () => {
  const postponement = { cause: 'masking', facts: '', expectedEndOn: plainDay('2026-12-20') } as const
  const waiting = request({
    ...answered(['viewing'], { kind: 'decided', result: { kind: 'postponed', postponement } }),
    status: 'postponed',
    notices: [notice(1)],
  })
  const both = (facts: Facts): readonly string[] => {
    const action = nextActionOf(facts, deadline, today)
    return [action.kind, ...besidesOf(facts, action).map(({ kind }) => kind)]
  }
  expect(both(waiting)).toEqual(['record-delivery', 'wait'])
  expect(both({ ...waiting, notices: [{ ...notice(1), awaitsDelivery: false }] })).toEqual(['wait'])
  expect(both({ ...waiting, notices: [notice(0)] })).toEqual(['deliver', 'wait'])
  const ended = { kind: 'cause-ended', postponement, endedAt: at } as const
  const owed = { ...waiting, ranges: waiting.ranges.map((range) => ({ ...range, answer: ended })) }
  expect(both(owed)).toEqual(['view', 'record-delivery'])
  expect(both({ ...waiting, status: 'withdrawn' })).toEqual(['record-delivery'])
  expect(both({ ...waiting, status: 'withdrawn', notices: [notice(0)] })).toEqual(['none'])
})

test('a copy that alone was asked for is made next, and beside a viewing comes after it', () => {
  expect(next(answered(['copy'], granted))).toBe('copy')
  expect(next(answered(['viewing', 'copy'], granted))).toBe('view')
  expect(next(answered(['viewing'], granted))).toBe('view')
})

test('rules 16, 41: after the viewing what was asked for beside it is still to be given or answered', () => {
  const shown = { kind: 'shown', shownAt: at, result: null } as const
  const after = (stillOwed: NonNullable<Facts['ranges'][number]['stillOwed']>) =>
    next({ status: 'granted', ranges: [{ ...rangeOf(held), answer: shown, stillOwed }] })
  expect(after(['removal'])).toBe('removal')
  expect(after(['copy', 'removal'])).toBe('copy')
  expect(next({ kinds: ['viewing', 'deletion'], status: 'viewed' })).toBe('none')
})

test('rules 27, 41: once a granted deletion was made known, the order to destroy the footage is next, until it is gone', () => {
  const agreed = { kind: 'decided', result: { kind: 'granted', masking: 'none' } } as const
  const refused = {
    kind: 'decided',
    result: { kind: 'refused', reason: { ground: 'law-restricts', facts: '법' } },
  } as const
  const ended = { kinds: ['deletion' as const], status: 'closed' as const }
  const range = rangeOf(until('2026-12-28'))
  expect(next({ ...ended, ranges: [{ ...range, answer: agreed }], notices: [notice(0)] })).toBe('deliver')
  expect(next({ ...ended, ranges: [{ ...range, answer: agreed }] })).toBe('destroy')
  expect(next({ ...ended, ranges: [{ ...rangeOf(past), answer: agreed }] })).toBe('none')
  expect(next({ ...ended, ranges: [{ ...range, answer: refused }] })).toBe('none')
  expect(next({ ...ended, kinds: ['suspension'], ranges: [{ ...range, answer: agreed }] })).toBe('none')
  const span = { from: at, to: instant('2026-12-15T10:10:00+09:00') }
  const asked = {
    ...range,
    to: instant('2026-12-15T11:00:00+09:00'),
    answer: {
      kind: 'decided' as const,
      result: {
        kind: 'part' as const,
        masking: 'none' as const,
        shown: [span],
        reason: { ground: 'law-restricts' as const, facts: '법' },
      },
    },
  }
  expect(next({ ...ended, ranges: [asked] })).toBe('destroy')
  const gone = [{ ...span, kind: 'past' as const, lastDay: plainDay('2026-12-14'), destruction: null }]
  expect(next({ ...ended, ranges: [{ ...asked, gone }] })).toBe('none')
})

test('who asks only whether there is footage is told what a search found, and never shown anything', () => {
  const kinds: Facts['kinds'] = ['existence']
  const range = rangeOf(held)
  const search = { outcome: 'not-filmed', note: '', searchedAt: at, searchedBy: '이예시' } as const
  expect(next({ kinds, ranges: [range] })).toBe('search')
  expect(next({ kinds, ranges: [{ ...range, search }] })).toBe('decide')
  expect(next({ kinds, ranges: [rangeOf(past)] })).toBe('decide')
  expect(next({ kinds, identity: null, ranges: [range] })).toBe('identity')
  // Footage that nobody looked through yet is secured; what was looked through is asked for by nobody any more.
  const lastDay = rangeOf(until('2026-12-17'))
  expect(next({ kinds, ranges: [lastDay] })).toBe('hold')
  expect(next({ kinds, ranges: [{ ...lastDay, search }] })).toBe('decide')
  const told = { kind: 'decided', result: { kind: 'granted', masking: 'none' } } as const
  const ranges = [{ ...range, search, answer: told }]
  expect(next({ kinds, status: 'closed', ranges, notices: [notice(0)] })).toBe('deliver')
  expect(next({ kinds, status: 'closed', ranges })).toBe('none')
})

test('whoever did not come is reminded before their card is asked for, and then it may be closed', () => {
  const waiting = { appointedOn: plainDay('2026-12-05'), remindableFrom: plainDay('2026-12-05'), reminders: [] }
  const unclaimed = { ...waiting, step: 'remind', closableFrom: null } as const
  const part = { status: 'granted', identity: null, ranges: [rangeOf(held)] } as const
  expect(nextActionOf(request({ ...part, unclaimed, ranges: [...part.ranges] }), deadline, today)).toEqual({
    kind: 'unclaimed',
    step: 'remind',
    day: '2026-12-05',
  })
  const closable = { ...waiting, step: 'close', closableFrom: plainDay('2026-12-17') } as const
  expect(nextActionOf(request({ ...part, unclaimed: closable, ranges: [...part.ranges] }), deadline, today)).toEqual({
    kind: 'unclaimed',
    step: 'close',
    day: '2026-12-17',
  })
})
